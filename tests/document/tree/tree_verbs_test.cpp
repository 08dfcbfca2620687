// SPDX-License-Identifier: EUPL-1.2
#include "test_plan.h"

#include "piao/document/tree_verbs.h"

#include "support/print_qt.h"

using namespace piao::document;
using namespace piao::domain;
using piao::test::TestPlan;

namespace {

/// Two values; S serves both, T the second; O and Q under S, R under T; P1 and P2 under O.
struct Sample {
    TestPlan plan;
    TreeVerbs verbs{*plan};
    RecordKey a = plan.value("A");
    RecordKey b = plan.value("B");
    RecordKey s = plan.strategic("S", a);
    RecordKey t = plan.strategic("T", b);
    RecordKey o = plan.operational("O", s);
    RecordKey q = plan.operational("Q", s);
    RecordKey r = plan.operational("R", t);
    RecordKey p1 = plan.performance("P1", o);
    RecordKey p2 = plan.performance("P2", o);

    Sample() { plan.link(Kind::StrategicValue, s, b); }

    /// The tree comes out as expected, and one undo brings back what was.
    void check(const QString &expected, const QString &before)
    {
        CHECK(plan.tree() == expected);
        REQUIRE(plan->undo().ok());
        CHECK(plan.tree() == before);
        REQUIRE(plan->redo().ok());
        CHECK(plan.tree() == expected);
    }
};

const QString whole = "A/ S/  O/   P1/   P2/  Q/B/ T/  R/ S/  O/   P1/   P2/  Q";

} // namespace

TEST_CASE("A child is added last or before another, linked and numbered")
{
    Sample sample;
    REQUIRE(sample.plan.tree() == whole);
    const auto last = sample.verbs.addChild({sample.t, {}}, "N");
    REQUIRE(last.ok());
    sample.check("A/ S/  O/   P1/   P2/  Q/B/ T/  R/  N/ S/  O/   P1/   P2/  Q", whole);
    CHECK(sample.plan.reader().read(*last).integer("number") == 1);
    REQUIRE(sample.plan->undo().ok());
    REQUIRE(sample.verbs.addChild({sample.t, sample.r}, "N").ok());
    sample.check("A/ S/  O/   P1/   P2/  Q/B/ T/  N/  R/ S/  O/   P1/   P2/  Q", whole);
    REQUIRE(sample.verbs.addChild({{}, sample.b}, "V").ok());
    CHECK(sample.plan.tree().contains("Q/V/B"));
    const auto below = sample.verbs.addChild({sample.p1, {}});
    REQUIRE_FALSE(below.ok());
    CHECK(below.error().code == ErrorCode::RuleBroken);
}

TEST_CASE("A new performance objective gets year, centre, director and the next code")
{
    TestPlan plan;
    TreeVerbs verbs(*plan);
    plan.describePlan();
    const RecordKey director = plan.add(Record(Kind::Director).set("name", "Dirigente uno"));
    const RecordKey centre = plan.add(Record(Kind::ResponsibilityCentre).set("code", "A1").set("director_id", director.id));
    const RecordKey o = plan.operational("O", plan.strategic("S", plan.value("A")));
    plan.link(Kind::OperationalCentre, o, centre);
    const auto first = verbs.addChild({o, {}}, "Uno");
    REQUIRE(first.ok());
    CHECK(plan.text(*first, "code") == "2024-A1-OP-01");
    CHECK(plan.text(*first, "centre_id") == centre.id);
    CHECK(plan.text(*first, "director_id") == director.id);
    REQUIRE(plan->setField(*first, "year", 2025).ok());
    REQUIRE(plan->setField(*first, "code", QStringLiteral("2025-A1-OP-07")).ok());
    const auto second = verbs.addSibling({*first, o}, "Due");
    REQUIRE(second.ok());
    CHECK(plan.text(*second, "code") == "2025-A1-OP-08");
}

TEST_CASE("A sibling comes right after")
{
    Sample sample;
    REQUIRE(sample.verbs.addSibling({sample.o, sample.s}, "N").ok());
    sample.check("A/ S/  O/   P1/   P2/  N/  Q/B/ T/  R/ S/  O/   P1/   P2/  N/  Q", whole);
}

TEST_CASE("A removal says what goes, and what stays because it hangs elsewhere")
{
    Sample sample;
    sample.plan.indicator("I", sample.p1);
    sample.plan.link(Kind::OperationalStrategic, sample.q, sample.t);
    const QString before = sample.plan.tree();
    SECTION("a node under two parents, from one of them")
    {
        const auto plan = sample.verbs.planRemoval({{sample.s, sample.a}}, RemovalScope::FromHere);
        REQUIRE(plan.ok());
        CHECK(plan->hangsElsewhere);
        CHECK(plan->unlinked == std::vector<NodeAt>{{sample.s, sample.a}});
        CHECK(plan->nodes.empty());
        REQUIRE(sample.verbs.remove(*plan).ok());
        sample.check("A/B/ T/  R/  Q/ S/  O/   P1/   P2/  Q", before);
    }
    SECTION("everywhere")
    {
        const auto plan = sample.verbs.planRemoval({{sample.s, sample.a}}, RemovalScope::Everywhere);
        REQUIRE(plan.ok());
        CHECK(plan->nodes.size() == 4);
        CHECK(plan->staying == std::vector<RecordKey>{sample.q});
        CHECK(plan->along == std::vector<RemovalPlan::Count>{{Kind::StrategicObjective, 1}, {Kind::OperationalObjective, 1},
                  {Kind::PerformanceObjective, 2}, {Kind::Indicator, 1}});
        CHECK(plan->summary() == "1 strategic objective, 1 operational objective, 2 performance objectives, 1 indicator");
        REQUIRE(sample.verbs.remove(*plan).ok());
        sample.check("A/B/ T/  R/  Q", before);
    }
    SECTION("from both its places is everywhere")
    {
        const auto plan = sample.verbs.planRemoval({{sample.s, sample.a}, {sample.s, sample.b}}, RemovalScope::FromHere);
        REQUIRE(plan.ok());
        CHECK(plan->unlinked.empty());
        CHECK_FALSE(plan->hangsElsewhere);
        CHECK(plan->nodes.size() == 4);
    }
}

TEST_CASE("Nodes move under another parent, to a position, several at once")
{
    Sample sample;
    REQUIRE(sample.verbs.move({{sample.q, sample.s}}, {sample.t, sample.r}).ok());
    sample.check("A/ S/  O/   P1/   P2/B/ T/  Q/  R/ S/  O/   P1/   P2", whole);
    REQUIRE(sample.plan->undo().ok());
    REQUIRE(sample.verbs.move({{sample.p2, sample.o}, {sample.p1, sample.o}}, {sample.r, {}}).ok());
    sample.check("A/ S/  O/  Q/B/ T/  R/   P2/   P1/ S/  O/  Q", whole);
    REQUIRE(sample.plan->undo().ok());
    REQUIRE(sample.verbs.move({{sample.p2, sample.o}}, {sample.o, sample.p1}).ok());
    sample.check("A/ S/  O/   P2/   P1/  Q/B/ T/  R/ S/  O/   P2/   P1/  Q", whole);
}

TEST_CASE("To move among siblings writes one record")
{
    Sample sample;
    const RecordKey p3 = sample.plan.performance("P3", sample.o);
    size_t written = 0;
    QObject::connect(&*sample.plan, &PlanDocument::changed, &*sample.plan,
        [&](const ChangeNotice &notice) { written = notice.changes.size(); });
    REQUIRE(sample.verbs.move({{p3, sample.o}}, {sample.o, sample.p2}).ok());
    CHECK(written == 1);
}

TEST_CASE("A move that the levels do not allow is refused with the reason")
{
    Sample sample;
    const qlonglong revision = sample.plan->revision();
    CHECK(sample.verbs.refusalOfMove({{sample.q, sample.s}}, {sample.t, {}}).isEmpty());
    CHECK(sample.verbs.refusalOfMove({{sample.a, {}}}, {sample.s, {}}) == QStringLiteral("«A» is a public value and stands at the top."));
    CHECK(sample.verbs.refusalOfMove({{sample.p1, sample.o}}, {sample.s, {}})
        == QStringLiteral("«P1» is one of the level «performance objective» and can only stand under one of the level «operational objective»."));
    CHECK_FALSE(sample.verbs.move({{sample.o, sample.s}}, {{}, {}}).ok());
    CHECK(sample.plan->revision() == revision);
}

TEST_CASE("A narrowing that fits no parent any more goes with the move")
{
    Sample sample;
    sample.plan.link(Kind::OperationalValue, sample.o, sample.a);
    REQUIRE(sample.verbs.move({{sample.o, sample.s}}, {sample.t, {}}).ok());
    CHECK(sample.plan.reader().count(Kind::OperationalValue) == 0);
    CHECK(sample.plan.tree() == "A/ S/  Q/B/ T/  R/  O/   P1/   P2/ S/  Q");
}

TEST_CASE("Up and down go among siblings and on into the neighbouring parent")
{
    Sample sample;
    const auto up = sample.verbs.moveUp({sample.q, sample.s});
    REQUIRE(up.ok());
    CHECK(*up == NodeAt{sample.q, sample.s});
    CHECK(sample.plan.tree().startsWith("A/ S/  Q/  O"));
    const auto down = sample.verbs.moveDown({sample.q, sample.s});
    REQUIRE(down.ok());
    CHECK(sample.plan.tree() == whole);
    const auto next = sample.verbs.moveDown({sample.p2, sample.o});
    REQUIRE(next.ok());
    CHECK(*next == NodeAt{sample.p2, sample.q});
    const auto top = sample.verbs.moveUp({sample.a, {}});
    REQUIRE(top.ok());
    CHECK(*top == NodeAt{sample.a, {}});
}

TEST_CASE("A node comes under one more parent, and away from one")
{
    Sample sample;
    REQUIRE(sample.verbs.link(sample.r, sample.s).ok());
    sample.check("A/ S/  O/   P1/   P2/  Q/  R/B/ T/  R/ S/  O/   P1/   P2/  Q/  R", whole);
    REQUIRE(sample.verbs.unlink({sample.r, sample.t}).ok());
    REQUIRE(sample.verbs.unlink({sample.r, sample.s}).ok());
    CHECK(sample.plan.tree().endsWith("/?R"));
    CHECK_FALSE(sample.verbs.link(sample.p1, sample.r).ok());
    CHECK_FALSE(sample.verbs.link(sample.o, sample.a).ok());
}

TEST_CASE("A node without children becomes one of another level with what belongs to it")
{
    Sample sample;
    const RecordKey indicator = sample.plan.indicator("I", sample.q);
    const RecordKey centre = sample.plan.centre("A1", "Organi");
    sample.plan.link(Kind::OperationalCentre, sample.q, centre);
    const QString before = sample.plan.content();
    const auto lower = sample.verbs.indent({sample.q, sample.s});
    REQUIRE(lower.ok());
    CHECK(lower->node.kind == Kind::PerformanceObjective);
    CHECK(lower->parent == sample.o);
    sample.check("A/ S/  O/   P1/   P2/   Q/B/ T/  R/ S/  O/   P1/   P2/   Q", whole);
    CHECK(sample.plan.text(indicator, "performance_id") == lower->node.id);
    CHECK(sample.plan.text(lower->node, "centre_id") == centre.id);
    const auto higher = sample.verbs.outdent(*lower);
    REQUIRE(higher.ok());
    CHECK(sample.plan.tree() == whole);
    CHECK(sample.plan.text(indicator, "operational_id") == higher->node.id);
    CHECK(sample.plan.reader().count(Kind::OperationalCentre) == 1);
    REQUIRE(sample.plan->undo().ok());
    REQUIRE(sample.plan->undo().ok());
    CHECK(sample.plan.content() == before);
}

TEST_CASE("A change of level that would lose something is refused and names it")
{
    Sample sample;
    const auto children = sample.verbs.indent({sample.o, sample.s});
    REQUIRE_FALSE(children.ok());
    const auto several = sample.verbs.indent({sample.s, sample.b});
    REQUIRE_FALSE(several.ok());
    REQUIRE(sample.plan->setField(sample.p2, "funding", QStringLiteral("PNRR")).ok());
    const auto field = sample.verbs.outdent({sample.p2, sample.o});
    REQUIRE_FALSE(field.ok());
    CHECK(field.error().what.contains("Funding"));
    CHECK_FALSE(sample.verbs.indent({sample.p1, sample.o}).ok());
}

TEST_CASE("An objective is continued in the next year with what belongs to it")
{
    TestPlan plan;
    TreeVerbs verbs(*plan);
    plan.describePlan();
    const RecordKey centre = plan.centre("A1", "Organi");
    const RecordKey o = plan.operational("O", plan.strategic("S", plan.value("A")));
    const RecordKey p = plan.add(Record(Kind::PerformanceObjective).set("operational_id", o.id).set("code", "2024-A1-OP-03")
            .set("year", 2024).set("title", "Sito").set("centre_id", centre.id).set("state", "approved"));
    plan.performance("Dopo", o);
    plan.add(Record(Kind::Phase).set("objective_id", p.id).set("title", "Avvio").set("end_date", QDate(2024, 2, 29)).set("progress", 40.0));
    const RecordKey indicator = plan.indicator("Visite", p);
    plan.target(indicator, 2025, "+ 5%");
    const QString before = plan.content();
    const auto edition = verbs.addNextEdition(p);
    REQUIRE(edition.ok());
    CHECK(plan.text(*edition, "code") == "2025-A1-OP-03");
    CHECK(plan.text(*edition, "previous_id") == p.id);
    CHECK(plan.reader().read(*edition).integer("year") == 2025);
    CHECK_FALSE(plan.reader().read(*edition).has("state"));
    const auto phases = plan.reader().where(Kind::Phase, "objective_id", edition->id);
    REQUIRE(phases.size() == 1);
    CHECK(phases.front().value("end_date").toDate() == QDate(2025, 2, 28));
    CHECK_FALSE(phases.front().has("progress"));
    const auto indicators = plan.reader().where(Kind::Indicator, "performance_id", edition->id);
    REQUIRE(indicators.size() == 1);
    CHECK(plan.text({Kind::Target, indicators.front().text("id"), "2025"}, "value_text") == "+ 5%");
    CHECK(plan.tree() == "A/ S/  O/   Sito/   Sito/   Dopo");
    CHECK_FALSE(verbs.addNextEdition(p).ok());
    REQUIRE(plan->undo().ok());
    CHECK(plan.content() == before);
}
