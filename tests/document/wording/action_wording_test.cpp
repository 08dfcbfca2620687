// SPDX-License-Identifier: EUPL-1.2
#include "test_plan.h"

#include "piao/document/block_edit.h"
#include "piao/document/tree_verbs.h"

#include "support/print_qt.h"

using namespace piao::document;
using namespace piao::domain;
using piao::test::TestPlan;

namespace {

struct Said {
    TestPlan plan;
    RecordKey a = plan.value("Ambiente");
    RecordKey b = plan.value("Benessere");
    RecordKey s = plan.strategic("Mobilità", a);
    RecordKey o = plan.operational("Piste ciclabili", s);
    RecordKey p = plan.add(Record(Kind::PerformanceObjective).set("code", "2024-A1-OP-01").set("title", "Formazione").set("operational_id", o.id));
    RecordKey bare = plan.performance("Senza codice", o);
    RecordKey i = plan.indicator("Tasso di formazione", p);
    RecordKey c = plan.centre("A1", "Organi");
    RecordKey h = plan.add(Record(Kind::Stakeholder).set("name", "Scuole"));
    RecordKey t = plan.add(Record(Kind::Theme).set("title", "PNRR"));

    QString last() { return plan->undoText(); }
    void set(const RecordKey &key, const char *column, const QVariant &value) { REQUIRE(plan->setField(key, column, value).ok()); }
    void remove(const RecordKey &key)
    {
        REQUIRE(plan->perform({}, [&](UnitOfWork &unit) { return unit.remove(key); }).ok());
    }
};

using Act = void (*)(Said &);
struct Row {
    const char *words;
    Act act;
};

const Row rows[] = {
    {"Target 2025 of «Tasso di formazione»: — → 70%", [](Said &x) { x.plan.target(x.i, 2025, "70%"); }},
    {"Target 2025 of «Tasso di formazione»: 70% → 75%",
        [](Said &x) {
            x.plan.target(x.i, 2025, "70%");
            REQUIRE(setTarget(*x.plan, x.i, 2025, "75%").ok());
        }},
    {"Target 2025 of «Tasso di formazione»: 70% → —",
        [](Said &x) {
            x.plan.target(x.i, 2025, "70%");
            REQUIRE(setTarget(*x.plan, x.i, 2025, "").ok());
        }},
    {"Baseline of «Tasso di formazione»: — → 160.510", [](Said &x) { x.set(x.i, "baseline_text", "160.510"); }},
    {"Weight of «Tasso di formazione»: — → 12,5", [](Said &x) { x.set(x.i, "weight", 12.5); }},
    {"Direction of «Tasso di formazione»: — → Rising", [](Said &x) { x.set(x.i, "direction", "rising"); }},
    {"Key indicator of «Tasso di formazione»: — → Yes", [](Said &x) { x.set(x.i, "is_key", true); }},
    {"Amount of «2024-A1-OP-01 Formazione»: — → 2.400.000,00", [](Said &x) { x.set(x.p, "amount", 2400000.0); }},
    {"Centre of «2024-A1-OP-01 Formazione»: — → A1 Organi", [](Said &x) { x.set(x.p, "centre_id", x.c.id); }},
    {"Title of «2024-A1-OP-01»: Formazione → Corsi", [](Said &x) { x.set(x.p, "title", "Corsi"); }},
    {"Renamed: «Senza codice» → «Nuovo»", [](Said &x) { x.set(x.bare, "title", "Nuovo"); }},
    {"Title of «Performance objective»: Senza codice → —", [](Said &x) { x.set(x.bare, "title", {}); }},
    {"Description of «2024-A1-OP-01 Formazione»: — → Una descrizione molto lunga che in una frase…",
        [](Said &x) { x.set(x.p, "description", "Una descrizione molto lunga che in una frase non può stare per intero"); }},
    {"New: Public value «Cultura»", [](Said &x) { x.plan.value("Cultura"); }},
    {"New: Operational objective «Bus» under «Mobilità»",
        [](Said &x) { REQUIRE(TreeVerbs(*x.plan).addChild({x.s, {}}, "Bus").ok()); }},
    {"New: Performance objective «Corsi» under «Piste ciclabili»", [](Said &x) { x.plan.performance("Corsi", x.o); }},
    {"New: Indicator «Utenti» of «2024-A1-OP-01 Formazione»", [](Said &x) { x.plan.indicator("Utenti", x.p); }},
    {"Deleted: Indicator «Tasso di formazione» of «2024-A1-OP-01 Formazione»", [](Said &x) { x.remove(x.i); }},
    {"Deleted: Performance objective «2024-A1-OP-01 Formazione» and 2 more",
        [](Said &x) {
            x.plan.target(x.i, 2024, "1");
            x.remove(x.p);
        }},
    {"Deleted: Strategic objective «Mobilità» and 4 more",
        [](Said &x) {
            TreeVerbs verbs(*x.plan);
            REQUIRE(verbs.remove(*verbs.planRemoval({{x.s, x.a}}, RemovalScope::Everywhere)).ok());
        }},
    {"«Mobilità» placed under «Benessere»", [](Said &x) { x.plan.link(Kind::StrategicValue, x.s, x.b); }},
    {"«Piste ciclabili» taken away from «Mobilità»", [](Said &x) { REQUIRE(TreeVerbs(*x.plan).unlink({x.o, x.s}).ok()); }},
    {"«Mobilità» moved under «Benessere»", [](Said &x) { REQUIRE(TreeVerbs(*x.plan).move({{x.s, x.a}}, {x.b, {}}).ok()); }},
    {"«Benessere» moved among its siblings", [](Said &x) { REQUIRE(TreeVerbs(*x.plan).moveUp({x.b, {}}).ok()); }},
    {"«Benessere» moved among its siblings", [](Said &x) { x.set(x.b, "rank", 1); }},
    {"Responsibility centre «A1 Organi» added to «Piste ciclabili»", [](Said &x) { x.plan.link(Kind::OperationalCentre, x.o, x.c); }},
    {"Theme «PNRR» added to «2024-A1-OP-01 Formazione»", [](Said &x) { x.plan.link(Kind::ObjectiveTheme, x.p, x.t); }},
    {"What it contributes of «2024-A1-OP-01 Formazione · PNRR»: — → Una frase",
        [](Said &x) {
            x.plan.link(Kind::ObjectiveTheme, x.p, x.t);
            x.set({Kind::ObjectiveTheme, x.p.id, x.t.id}, "sentence", "Una frase");
        }},
    {"Stakeholder «Scuole» added to «Ambiente»",
        [](Said &x) { x.plan.add(Record(Kind::StakeholderLink).set("stakeholder_id", x.h.id).set("public_value_id", x.a.id)); }},
    {"Wrote 2 cells in Indicators",
        [](Said &x) { REQUIRE(setCells(*x.plan, {{{x.i, {}}}, {{0, "name", "Altro"}, {0, "weight", "10"}}}).ok()); }},
    {"Category and 1 more fields of «Tasso di formazione»",
        [](Said &x) {
            REQUIRE(x.plan->perform({}, [&](UnitOfWork &unit) -> Result<void> {
                if (const auto set = unit.set(x.i, "category", "Altro"); !set)
                    return set;
                return unit.set(x.i, "weight", 10.0);
            }).ok());
        }},
    {"Weight of 2 records changed: Public values",
        [](Said &x) {
            REQUIRE(x.plan->perform({}, [&](UnitOfWork &unit) -> Result<void> {
                if (const auto set = unit.set(x.a, "weight", 40.0); !set)
                    return set;
                return unit.set(x.b, "weight", 60.0);
            }).ok());
        }},
    {"Narrative of «Ambiente»: — → Un testo", [](Said &x) { x.set(x.a, "narrative", QStringLiteral("<p>Un <b>testo</b></p>")); }},
};

} // namespace

TEST_CASE("Each action says in words what it did")
{
    for (const Row &row : rows) {
        Said said;
        row.act(said);
        CHECK(said.last() == QString::fromUtf8(row.words));
    }
}
