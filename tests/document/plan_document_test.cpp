// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "piao/document/plan_document.h"

#include <QTemporaryDir>

using namespace piao::document;
using namespace piao::domain;
using piao::store::PlanFile;

namespace {

struct Plan {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("plan.piao"));
    std::unique_ptr<PlanDocument> document = std::move(PlanDocument::create(path)).value();
};

RecordKey addValue(PlanDocument &document, const QString &title)
{
    RecordKey key;
    const auto done = document.perform({}, [&](UnitOfWork &unit) -> Result<void> {
        Record value(Kind::PublicValue);
        value.set("title", title);
        const Result<RecordKey> inserted = unit.insert(value);
        if (!inserted)
            return inserted.error();
        key = *inserted;
        return {};
    });
    REQUIRE(done.ok());
    return key;
}

} // namespace

TEST_CASE("An action is in the file at once, and undo and redo survive closing")
{
    Plan plan;
    const RecordKey key = addValue(*plan.document, QStringLiteral("Benessere"));
    REQUIRE(plan.document->setField(key, "title", QStringLiteral("Benessere sociale")).ok());
    plan.document.reset();

    auto reopened = PlanDocument::open(plan.path, PlanFile::Mode::ReadWrite);
    REQUIRE(reopened.ok());
    PlanDocument &document = **reopened;
    CHECK(document.reader().read(key).text("title") == QStringLiteral("Benessere sociale"));
    REQUIRE(document.canUndo());
    REQUIRE(document.undo().ok());
    CHECK(document.reader().read(key).text("title") == QStringLiteral("Benessere"));
    REQUIRE(document.undo().ok());
    CHECK(document.reader().read(key).isNull());
    CHECK_FALSE(document.canUndo());
    REQUIRE(document.redo().ok());
    REQUIRE(document.redo().ok());
    CHECK(document.reader().read(key).text("title") == QStringLiteral("Benessere sociale"));
    CHECK_FALSE(document.canRedo());
}

TEST_CASE("A refused unit leaves nothing behind")
{
    Plan plan;
    const auto done = plan.document->perform({}, [](UnitOfWork &unit) -> Result<void> {
        Record value(Kind::PublicValue);
        value.set("title", QStringLiteral("A metà"));
        if (const auto inserted = unit.insert(value); !inserted)
            return inserted.error();
        return Error{ErrorCode::RuleBroken, QStringLiteral("no"), {}, {}};
    });
    REQUIRE_FALSE(done.ok());
    CHECK(plan.document->reader().count(Kind::PublicValue) == 0);
    CHECK(plan.document->revision() == 0);
}

TEST_CASE("A reference to nothing is refused whole")
{
    Plan plan;
    const RecordKey key = addValue(*plan.document, QStringLiteral("Benessere"));
    const auto done = plan.document->perform({}, [&](UnitOfWork &unit) -> Result<void> {
        Record link(Kind::StrategicValue);
        link.set("strategic_id", QStringLiteral("nowhere")).set("value_id", key.id);
        if (const auto inserted = unit.insert(link); !inserted)
            return inserted.error();
        return {};
    });
    REQUIRE_FALSE(done.ok());
    CHECK(done.error().code == ErrorCode::RuleBroken);
    CHECK(plan.document->reader().count(Kind::StrategicValue) == 0);
}
