// SPDX-License-Identifier: EUPL-1.2
#include "test_plan.h"

#include "piao/document/block_edit.h"

#include "support/print_qt.h"

using namespace piao::document;
using namespace piao::domain;
using piao::test::TestPlan;

namespace {

struct Grid {
    TestPlan plan;
    RecordKey objective = plan.performance("P", {});
    RecordKey indicator = plan.indicator("Personale formato", objective);
    Record fresh = Record(Kind::Indicator).set("performance_id", objective.id);

    Record target(int year) { return plan.reader().read({Kind::Target, indicator.id, QString::number(year)}); }
};

} // namespace

TEST_CASE("A block is written in one step, with new rows and targets, and undone in one")
{
    Grid grid;
    const QString before = grid.plan.content();
    const qlonglong revision = grid.plan->revision();
    const Block block{{{grid.indicator, {}}, {{}, grid.fresh}, {{}, grid.fresh}, {{}, grid.fresh}},
        {{0, "unit", "%"}, {0, {}, "70%", 2024}, {0, {}, "almeno 6 incontri", 2025}, {1, "name", "Secondo"},
            {1, {}, "+ 5%", 2024}, {2, "name", "Terzo"}, {3, "name", "  "}}};
    const auto done = setCells(*grid.plan, block);
    REQUIRE(done.ok());
    CHECK(done->written == 7);
    CHECK(done->refused.empty());
    CHECK(done->rows[3].isNull());
    CHECK(grid.plan->revision() == revision + 1);
    const auto indicators = grid.plan.reader().where(Kind::Indicator, "performance_id", grid.objective.id);
    REQUIRE(indicators.size() == 3);
    CHECK(indicators[1].text("name") == "Secondo");
    CHECK(indicators[2].text("name") == "Terzo");
    CHECK(grid.target(2024).value("value") == QVariant(70.0));
    CHECK(grid.target(2024).text("unit") == "%");
    CHECK(grid.target(2025).text("value_text") == "almeno 6 incontri");
    CHECK(grid.target(2025).value("value") == QVariant(6.0));
    const Record relative = grid.plan.reader().read({Kind::Target, done->rows[1].id, "2024"});
    CHECK(relative.text("value_text") == "+ 5%");
    CHECK_FALSE(relative.has("value"));
    REQUIRE(grid.plan->undo().ok());
    CHECK(grid.plan.content() == before);
}

TEST_CASE("A cell that cannot be read stays as it was, and is reported")
{
    Grid grid;
    REQUIRE(grid.plan->setField(grid.indicator, "weight", 20.0).ok());
    const Block block{{{grid.indicator, {}}},
        {{0, "weight", "venti"}, {0, "is_key", "forse"}, {0, "owner_centre_id", "Z9"}, {0, "no_such", "1"}, {0, "name", "Nome"}}};
    CHECK(checkCells(grid.plan.reader(), block).size() == 4);
    const auto done = setCells(*grid.plan, block);
    REQUIRE(done.ok());
    REQUIRE(done->refused.size() == 4);
    CHECK(done->refused[0].cell == 0);
    CHECK(done->refused[0].error.code == ErrorCode::InvalidInput);
    CHECK(done->refused[2].error.what.contains("Z9"));
    CHECK(done->written == 1);
    const Record record = grid.plan.reader().read(grid.indicator);
    CHECK(record.value("weight") == QVariant(20.0));
    CHECK(record.text("name") == "Nome");
}

TEST_CASE("An emptied target goes, a target's number set by hand stays")
{
    Grid grid;
    REQUIRE(setTarget(*grid.plan, grid.indicator, 2024, "circa 12 giorni").ok());
    const RecordKey key{Kind::Target, grid.indicator.id, "2024"};
    REQUIRE(grid.plan->setField(key, "value", 13.0).ok());
    REQUIRE(setTarget(*grid.plan, grid.indicator, 2024, "circa 12 giorni").ok());
    CHECK(grid.target(2024).value("value") == QVariant(13.0));
    REQUIRE(setTarget(*grid.plan, grid.indicator, 2024, "mantenimento").ok());
    CHECK_FALSE(grid.target(2024).has("value"));
    REQUIRE(setTarget(*grid.plan, grid.indicator, 2024, " ").ok());
    CHECK(grid.target(2024).isNull());
    CHECK_FALSE(setTarget(*grid.plan, grid.objective, 2024, "1").ok());
}

TEST_CASE("The baseline's number follows its text")
{
    Grid grid;
    REQUIRE(grid.plan->setField(grid.indicator, "baseline_text", QStringLiteral("160.510")).ok());
    CHECK(grid.plan.reader().read(grid.indicator).value("baseline_value") == QVariant(160510.0));
    REQUIRE(grid.plan->setField(grid.indicator, "baseline_text", {}).ok());
    CHECK_FALSE(grid.plan.reader().read(grid.indicator).has("baseline_value"));
}
