// SPDX-License-Identifier: EUPL-1.2
#include "test_plan.h"

#include "support/print_qt.h"

using namespace piao::document;
using namespace piao::domain;
using piao::test::TestPlan;
using piao::test::titles;

namespace {

ObjectiveTree load(TestPlan &plan)
{
    auto tree = ObjectiveTree::load(plan->connection());
    REQUIRE(tree.ok());
    return std::move(tree).value();
}

} // namespace

TEST_CASE("A node shows under each of its parents, in the order of its ranks")
{
    TestPlan plan;
    const RecordKey a = plan.value("A");
    const RecordKey b = plan.value("B");
    const RecordKey s = plan.strategic("S", a);
    plan.link(Kind::StrategicValue, s, b);
    const RecordKey o = plan.operational("O", s);
    plan.performance("P2", o);
    plan.performance("P1", o);
    CHECK(plan.tree() == "A/ S/  O/   P2/   P1/B/ S/  O/   P2/   P1");
}

TEST_CASE("An operational objective is narrowed to some of its parent's values")
{
    TestPlan plan;
    const RecordKey a = plan.value("A");
    const RecordKey b = plan.value("B");
    const RecordKey c = plan.value("C");
    const RecordKey s = plan.strategic("S", a);
    plan.link(Kind::StrategicValue, s, b);
    const RecordKey o = plan.operational("O", s);
    plan.operational("Q", s);
    plan.link(Kind::OperationalValue, o, b);
    CHECK(plan.tree() == "A/ S/  Q/B/ S/  O/  Q/C");
    SECTION("to a value that no parent serves: it shows everywhere rather than nowhere")
    {
        REQUIRE(plan->undo().ok());
        plan.link(Kind::OperationalValue, o, c);
        CHECK(plan.tree() == "A/ S/  O/  Q/B/ S/  O/  Q/C");
    }
}

TEST_CASE("What hangs under nothing is gathered at the end")
{
    TestPlan plan;
    plan.value("A");
    plan.performance("P", {});
    plan.operational("O", {});
    plan.strategic("S", {});
    CHECK(plan.tree() == "A/?S/?O/?P");
}

TEST_CASE("A node tells what it is made of")
{
    TestPlan plan;
    plan.describePlan();
    const RecordKey g3 = plan.centre("G3", "Bilancio");
    const RecordKey b7 = plan.centre("B7", "Scuole");
    const RecordKey o = plan.operational("O", plan.strategic("S", plan.value("A")));
    plan.link(Kind::OperationalCentre, o, b7);
    plan.link(Kind::OperationalCentre, o, g3);
    const RecordKey p = plan.add(Record(Kind::PerformanceObjective).set("operational_id", o.id).set("code", "2024-G3-OP-01")
            .set("year", 2023).set("title", QStringLiteral("Più è meglio")).set("centre_id", g3.id));
    const RecordKey twin = plan.add(Record(Kind::PerformanceObjective).set("operational_id", o.id).set("code", "2024-G3-OP-01"));
    plan.indicator("I", p);
    const ObjectiveTree tree = load(plan);
    const NodeSlot slot = tree.find(p);
    REQUIRE(slot != noSlot);
    CHECK(tree.keyOf(slot) == p);
    CHECK(tree.code(slot) == "2024-G3-OP-01");
    CHECK(tree.title(slot) == QStringLiteral("Più è meglio"));
    CHECK(tree.centreCodes(slot) == "G3");
    CHECK(tree.centreCodes(tree.find(o)) == "B7 G3");
    CHECK(tree.isCodeRepeated(slot));
    CHECK(tree.isCodeRepeated(tree.find(twin)));
    CHECK(tree.isYearOutside(slot));
    CHECK_FALSE(tree.isYearOutside(tree.find(twin)));
    CHECK(tree.at(slot).indicators == 1);
    CHECK(tree.completeness(slot) == Completeness{6, 9});
    CHECK(missingParts(Kind::PerformanceObjective, tree.partsOf(slot)) == QStringList{"Description", "Director", "Phases"});
    CHECK(tree.years() == std::vector<int>{2024, 2025, 2026});
    CHECK(tree.countOf(Kind::PerformanceObjective) == 2);
}

TEST_CASE("The tree follows notices as if it were loaded anew")
{
    TestPlan plan;
    plan.describePlan();
    ObjectiveTree followed = load(plan);
    QObject::connect(&*plan, &PlanDocument::changed, &*plan, [&](const ChangeNotice &notice) {
        if (followed.apply(notice).everything)
            followed = load(plan);
    });
    const auto same = [&] { return followed.toText() == load(plan).toText(); };
    const RecordKey a = plan.value("A");
    const RecordKey b = plan.value("B");
    const RecordKey centre = plan.centre("A1", "Organi");
    const RecordKey s = plan.strategic("S", a);
    const RecordKey o = plan.operational("O", s);
    const RecordKey p = plan.performance("P", o);
    plan.link(Kind::StrategicValue, s, b);
    plan.link(Kind::OperationalValue, o, b);
    plan.link(Kind::OperationalCentre, o, centre);
    plan.indicator("I", p);
    plan.indicator("J", a);
    CHECK(same());
    REQUIRE(plan->setField(p, "centre_id", centre.id).ok());
    REQUIRE(plan->setField(p, "description", QStringLiteral("…")).ok());
    REQUIRE(plan->setField(s, "political_owner", QStringLiteral("…")).ok());
    REQUIRE(plan->setField(centre, "code", QStringLiteral("A2")).ok());
    REQUIRE(plan->setField(a, "rank", qlonglong(1) << 40).ok());
    CHECK(same());
    CHECK(titles(followed) == "B/ S/  O/   P/A/ S");
    REQUIRE(plan->setField(p, "operational_id", {}).ok());
    CHECK(titles(followed) == "B/ S/  O/A/ S/?P");
    for (const RecordKey &key : {centre, o, a, b, s, p}) {
        REQUIRE(plan->perform({}, [&](UnitOfWork &unit) { return unit.remove(key); }).ok());
        CHECK(same());
    }
    CHECK(titles(followed).isEmpty());
    while (plan->canUndo()) {
        REQUIRE(plan->undo().ok());
        REQUIRE(same());
    }
    while (plan->canRedo()) {
        REQUIRE(plan->redo().ok());
        REQUIRE(same());
    }
}
