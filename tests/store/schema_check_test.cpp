// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "plan_on_disk.h"

using namespace piao::domain;
using namespace piao::store;
using namespace piao::test;

namespace {

struct Spoiling {
    const char *sql;
    ErrorCode code;
    const char *named; ///< what the refusal must name
};

const Spoiling spoilings[] = {
    {"CREATE TRIGGER spia AFTER UPDATE ON public_value BEGIN DELETE FROM target; END", ErrorCode::Untrusted, "spia"},
    {"CREATE VIEW finta AS SELECT * FROM indicator", ErrorCode::Untrusted, "finta"},
    {"CREATE TABLE altra (x)", ErrorCode::Untrusted, "altra"},
    {"CREATE TABLE \"tab \"\" ella\" (x)", ErrorCode::Untrusted, "tab \" ella"},
    {"CREATE INDEX in_piu ON target (value)", ErrorCode::Untrusted, "in_piu"},
    {"CREATE VIRTUAL TABLE cerca USING fts5(testo)", ErrorCode::Untrusted, "cerca"},
    {"CREATE VIRTUAL TABLE mappa USING rtree(id, a, b)", ErrorCode::Untrusted, "mappa"},
    {"ALTER TABLE target ADD COLUMN nota TEXT", ErrorCode::Damaged, "target"},
    {"ALTER TABLE centre RENAME COLUMN notes TO note", ErrorCode::Damaged, "centre"},
    {"DROP TABLE actual", ErrorCode::Damaged, "actual"},
    {"DROP INDEX history_state", ErrorCode::Damaged, "history_state"},
    {"PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = replace(sql, 'title TEXT', 'title TEXT DEFAULT (randomblob(9))') "
     "WHERE name = 'public_value'",
        ErrorCode::Damaged, "public_value"},
    {"PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = 'CREATE TABLE x(' WHERE name = 'phase'", ErrorCode::Damaged, ""},
    {"PRAGMA writable_schema=ON; UPDATE sqlite_schema SET rootpage = 1 WHERE name = 'phase'", ErrorCode::Damaged, ""},
    {"PRAGMA writable_schema=ON; UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'phase') "
     "WHERE name = 'actual'",
        ErrorCode::Damaged, ""},
};

} // namespace

TEST_CASE("A schema that is not ours is refused, and what is wrong in it is named", "[schema]")
{
    for (const Spoiling &spoiling : spoilings) {
        INFO(spoiling.sql);
        const PlanOnDisk plan;
        plan.outside(spoiling.sql);
        for (const PlanFile::Mode mode : {PlanFile::Mode::ReadWrite, PlanFile::Mode::ReadOnly}) {
            const Error error = plan.refusal({mode});
            INFO(error.oneLine().toStdString());
            CHECK(error.code == spoiling.code);
            CHECK(error.what.contains(QString::fromUtf8(spoiling.named)));
        }
    }
}

TEST_CASE("Figures that ANALYZE left are no reason to refuse", "[schema]")
{
    const PlanOnDisk plan;
    plan.outside("ANALYZE");
    CHECK(valueCount(plan.open()->connection()) == 3);
}

TEST_CASE("Rows that refer to nothing and indexes that lie are damage", "[schema]")
{
    const PlanOnDisk dangling;
    dangling.outside("INSERT INTO target (indicator_id, year) VALUES ('nowhere', 2025)");
    CHECK(dangling.refusal().code == ErrorCode::Damaged);

    const PlanOnDisk wrongType;
    wrongType.outside("PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = replace(sql, ' STRICT', '') WHERE name = 'plan'");
    CHECK(wrongType.refusal().code == ErrorCode::Damaged);
}
