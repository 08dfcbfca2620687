// SPDX-License-Identifier: EUPL-1.2
#include "test_plan.h"

#include "piao/document/attached_file.h"
#include "piao/domain/record_description.h"

#include "support/print_qt.h"

#include <QFile>

using namespace piao::document;
using namespace piao::domain;
using piao::test::TestPlan;

TEST_CASE("A file is kept with the plan, with its size and fingerprint", "[attachments]")
{
    TestPlan plan;
    QTemporaryDir folder;
    QFile file(folder.filePath("mappa.png"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("\x89PNG\r\n\x1a\n rest");
    file.close();
    const auto read = readFileToAttach(file.fileName());
    REQUIRE(read.ok());
    CHECK(read->isPicture());
    RecordKey key;
    REQUIRE(plan->perform({}, [&](UnitOfWork &unit) -> Result<void> {
        const auto attached = attachFile(unit, *read, "Mappa", "Le sfere del piano");
        if (!attached)
            return attached.error();
        key = *attached;
        return {};
    }).ok());
    const Record record = plan.reader().read(key);
    CHECK(record.text("file_name") == "mappa.png");
    CHECK(record.text("media_type") == "image/png");
    CHECK(record.integer("byte_size") == read->content.size());
    CHECK(record.text("sha256").size() == 64);
    CHECK(attachedContent(plan.reader(), key.id) == read->content);
    CHECK(attachedContent(plan.reader(), "gone").isEmpty());
    REQUIRE(plan->undo().ok());
    CHECK(plan.reader().count(Kind::AttachmentContent) == 0);
}

TEST_CASE("A file that is too large is refused before it is read, with both sizes", "[attachments]")
{
    QTemporaryDir folder;
    QFile file(folder.filePath("enorme.png"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.resize(50 * 1024 * 1024));
    file.close();
    const auto refused = readFileToAttach(file.fileName());
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().what.contains("50 MB"));
    CHECK(refused.error().what.contains("10 MB"));
    CHECK_FALSE(readFileToAttach(folder.filePath("none")).ok());
    CHECK_FALSE(readFileToAttach(folder.path()).ok());
}
