// SPDX-License-Identifier: EUPL-1.2
#include "test_plan.h"

#include "piao/document/plan_search.h"

#include "support/print_qt.h"

using namespace piao::document;
using namespace piao::domain;
using piao::test::TestPlan;

namespace {

QStringList names(PlanSearch &search, const QString &typed, int limit = 50)
{
    const auto hits = search.find(typed, limit);
    REQUIRE(hits.ok());
    QStringList found;
    for (const SearchHit &hit : *hits)
        found.append(hit.name);
    return found;
}

} // namespace

TEST_CASE("A search takes words in any order, without accents and case, the best first")
{
    TestPlan plan;
    const RecordKey o = plan.operational(QStringLiteral("Qualità del lavoro"), {});
    const RecordKey p = plan.add(Record(Kind::PerformanceObjective).set("code", "2024-A1-OP-01").set("title", "Formazione del personale").set("operational_id", o.id));
    plan.add(Record(Kind::PerformanceObjective).set("code", "2024-A1-OP-010").set("title", "Informazione"));
    plan.indicator("Personale formato", p);
    plan.add(Record(Kind::Stakeholder).set("name", "Personale"));
    PlanSearch search(*plan);
    CHECK(names(search, "2024-a1-op-01") == QStringList{"2024-A1-OP-01 Formazione del personale", "2024-A1-OP-010 Informazione"});
    CHECK(names(search, "form") == QStringList{"2024-A1-OP-01 Formazione del personale", "Personale formato", "2024-A1-OP-010 Informazione"});
    CHECK(names(search, "formaz") == QStringList{"2024-A1-OP-01 Formazione del personale", "2024-A1-OP-010 Informazione"});
    CHECK(names(search, "PERS form") == QStringList{"2024-A1-OP-01 Formazione del personale", "Personale formato"});
    CHECK(names(search, "qualita'") == QStringList{QStringLiteral("Qualità del lavoro")});
    CHECK(names(search, "personale") == QStringList{"Personale formato", "Personale", "2024-A1-OP-01 Formazione del personale"});
    CHECK(names(search, "e", 2).size() == 2);
    CHECK(names(search, "  ").isEmpty());
    CHECK(names(search, "niente").isEmpty());
    const auto hits = search.find("formato");
    REQUIRE(hits->size() == 1);
    CHECK(hits->front().where == "2024-A1-OP-01 Formazione del personale");
    CHECK(search.find("2024-a1-op-01")->front().where == QStringLiteral("Qualità del lavoro"));
    CHECK(search.find("qualita")->front().where == "Operational objective");
}

TEST_CASE("A search follows what changes, is undone and done again")
{
    TestPlan plan;
    const RecordKey a = plan.value("Ambiente");
    PlanSearch search(*plan);
    CHECK(names(search, "amb") == QStringList{"Ambiente"});
    REQUIRE(plan->setField(a, "title", QStringLiteral("Benessere")).ok());
    CHECK(names(search, "amb").isEmpty());
    CHECK(names(search, "ben") == QStringList{"Benessere"});
    REQUIRE(plan->setField(a, "code", QStringLiteral("VP1")).ok());
    CHECK(names(search, "vp1") == QStringList{"VP1 Benessere"});
    plan.value("Ambiti");
    CHECK(names(search, "amb") == QStringList{"Ambiti"});
    REQUIRE(plan->perform({}, [&](UnitOfWork &unit) { return unit.remove(a); }).ok());
    CHECK(names(search, "ben").isEmpty());
    while (plan->canUndo())
        REQUIRE(plan->undo().ok());
    CHECK(names(search, "amb").isEmpty());
    while (plan->canRedo())
        REQUIRE(plan->redo().ok());
    CHECK(names(search, "amb") == QStringList{"Ambiti"});
}

TEST_CASE("A search looks into the text of a section, not into its markup")
{
    TestPlan plan;
    const RecordKey section = plan.add(Record(Kind::Section).set("title", "Premessa").set("narrative", QStringLiteral("<p>Il <b>Piano</b> intero</p>")));
    PlanSearch search(*plan);
    CHECK(names(search, "piano intero") == QStringList{QStringLiteral("Premessa")});
    CHECK(names(search, "<b>").isEmpty());
    REQUIRE(plan->setField(section, "narrative", QStringLiteral("<p>Una <i>parte</i></p>")).ok());
    CHECK(names(search, "una parte") == QStringList{QStringLiteral("Premessa")});
    CHECK(names(search, "<i>").isEmpty());
    CHECK(names(search, "intero").isEmpty());
}
