// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "random_actions.h"
#include "support/content_hash.h"

#include <QTemporaryDir>

using namespace piao::document;
using namespace piao::domain;
using namespace piao::test;
using piao::store::PlanFile;

namespace {

bool referencesHold(PlanDocument &document)
{
    return document.connection().scalar("SELECT count(*) FROM pragma_foreign_key_check") == 0;
}

} // namespace

TEST_CASE("However a plan came about, undoing all of it and doing it again leads through the same plans", "[law]")
{
    for (const unsigned seed : {1u, 2u, 3u}) {
        INFO("seed " << seed);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("piano.piao"));
        auto document = std::move(PlanDocument::create(path)).value();
        RandomActions actions(seed);
        std::vector<QByteArray> states{contentHash(document->connection())};
        while (states.size() <= 25) {
            const qlonglong before = document->revision();
            actions.perform(*document);
            REQUIRE(referencesHold(*document));
            const QByteArray state = contentHash(document->connection());
            // A step changed something, and no step changed nothing.
            CHECK((document->revision() != before) == (state != states.back()));
            if (document->revision() != before)
                states.push_back(state);
        }
        for (size_t at = states.size() - 1; at > 0; --at) {
            REQUIRE(document->undo().ok());
            REQUIRE(contentHash(document->connection()) == states[at - 1]);
            REQUIRE(referencesHold(*document));
        }
        CHECK_FALSE(document->canUndo());
        document.reset();
        document = std::move(PlanDocument::open(path, PlanFile::Mode::ReadWrite)).value();
        for (size_t at = 1; at < states.size(); ++at) {
            REQUIRE(document->redo().ok());
            REQUIRE(contentHash(document->connection()) == states[at]);
            REQUIRE(referencesHold(*document));
        }
        CHECK_FALSE(document->canRedo());
    }
}

TEST_CASE("Notices told one after the other rebuild the plan they tell about", "[law]")
{
    const QTemporaryDir folder;
    auto document = std::move(PlanDocument::create(folder.filePath(QStringLiteral("piano.piao")))).value();
    std::map<std::pair<int, std::pair<QString, QString>>, Record> told;
    QObject::connect(document.get(), &PlanDocument::changed, document.get(), [&](const ChangeNotice &notice) {
        REQUIRE_FALSE(notice.reset);
        for (const piao::store::RowChange &change : notice.changes) {
            const auto key = std::pair(int(change.key.kind), std::pair(change.key.id, change.key.part));
            if (change.kind == piao::store::RowChangeKind::Removed) {
                CHECK(told.erase(key) == 1);
            } else if (change.kind == piao::store::RowChangeKind::Inserted) {
                CHECK(told.emplace(key, change.after).second);
            } else {
                Record &record = told.at(key);
                for (int i = 0; i < int(record.description().fields.size()); ++i) {
                    if (change.changed & (quint64(1) << i))
                        record.at(i) = change.after.at(i);
                }
            }
        }
    });
    RandomActions actions(11);
    for (int i = 0; i < 60; ++i) {
        actions.perform(*document);
        if (i % 5 == 4)
            REQUIRE(document->undo().ok());
        if (i % 10 == 9)
            REQUIRE(document->redo().ok());
    }
    size_t found = 0;
    for (const RecordDescription &description : allRecords()) {
        for (const Record &record : document->reader().all(description.kind)) {
            const RecordKey key = record.key();
            CHECK((told.at({int(key.kind), {key.id, key.part}}) == record));
            ++found;
        }
    }
    CHECK(found == told.size());
    CHECK(found > 20);
}
