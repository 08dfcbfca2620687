// SPDX-License-Identifier: EUPL-1.2
#include "test_plan.h"

#include "piao/document/block_edit.h"
#include "piao/document/duplicate.h"
#include "piao/document/tree_levels.h"
#include "piao/document/tree_verbs.h"

#include "support/print_qt.h"

#include <random>

using namespace piao::document;
using namespace piao::domain;
using piao::test::TestPlan;

namespace {

/// Does verbs at random places of the tree. What is refused is fine; what goes through must keep the laws.
class Monkey
{
public:
    Monkey(TestPlan &plan, unsigned seed) : m_plan(plan), m_verbs(*plan), m_random(seed) {}

    void act()
    {
        switch (pick(15)) {
        case 0: ignore(m_verbs.addChild({anyNode(), {}}, word())); break;
        case 1: ignore(m_verbs.addSibling(anyPlace(), word())); break;
        case 2: remove(pick(4) == 0 ? RemovalScope::Everywhere : RemovalScope::FromHere); break;
        case 3: case 4: move(); break;
        case 5: ignore(m_verbs.moveUp(anyPlace())); break;
        case 6: ignore(m_verbs.moveDown(anyPlace())); break;
        case 7: ignore(pick(2) ? m_verbs.indent(anyPlace()) : m_verbs.outdent(anyPlace())); break;
        case 8: ignore(m_verbs.link(anyNode(), anyNode())); break;
        case 9: ignore(m_verbs.unlink(anyPlace())); break;
        case 10: ignore(m_verbs.rename(anyNode(), word())); break;
        case 11: ignore(m_verbs.addNextEdition(anyNode())); break;
        case 12: paste(); break;
        case 13: ignore(duplicate(*m_plan, {anyNode()})); break;
        case 14: ignore(continueObjectives(*m_plan, {Kind::ResponsibilityCentre, "A1", {}}, 2024 + pick(2))); break;
        }
    }

private:
    int pick(int below) { return std::uniform_int_distribution<int>(0, below - 1)(m_random); }
    QString word() { return QString(QChar('a' + pick(26))); }
    template<typename R>
    void ignore(const R &result)
    {
        INFO((result.ok() ? std::string() : result.error().oneLine().toStdString()));
        CHECK((result.ok() || result.error().code == ErrorCode::RuleBroken || result.error().code == ErrorCode::NotFound));
    }

    RecordKey anyNode()
    {
        const std::vector<Record> all = m_plan.reader().all(treeLevels[size_t(pick(4))]);
        return all.empty() ? RecordKey() : all[size_t(pick(int(all.size())))].key();
    }

    NodeAt anyPlace()
    {
        const RecordKey node = anyNode();
        const auto tree = ObjectiveTree::load(m_plan->connection());
        const NodeSlot slot = node.isNull() ? noSlot : tree->find(node);
        if (slot == noSlot || tree->parentsOf(slot).empty())
            return {node, {}};
        const auto parents = tree->parentsOf(slot);
        return {node, tree->keyOf(parents[size_t(pick(int(parents.size())))])};
    }

    void remove(RemovalScope scope)
    {
        const auto plan = m_verbs.planRemoval({anyPlace()}, scope);
        REQUIRE(plan.ok());
        if (plan->nodes.size() < 6)
            ignore(m_verbs.remove(*plan));
    }

    void move()
    {
        std::vector<NodeAt> nodes{anyPlace()};
        if (pick(3) == 0)
            nodes.push_back(anyPlace());
        const RecordKey parent = anyNode();
        const RecordKey before = pick(2) ? anyNode() : RecordKey();
        ignore(m_verbs.move(nodes, {parent, before}));
    }

    void paste()
    {
        const RecordKey owner = anyNode();
        if (owner.isNull())
            return;
        const Record fresh = Record(Kind::Indicator).set(ownerColumn(owner.kind), owner.id);
        ignore(setCells(*m_plan, {{{{}, fresh}}, {{0, "name", word()}, {0, {}, "+ 5%", 2024}, {0, {}, "12", 2025}}}));
    }

    TestPlan &m_plan;
    TreeVerbs m_verbs;
    std::mt19937 m_random;
};

/// The plan with what stands beside it: equal means equal to the last value.
QString state(TestPlan &plan)
{
    return plan.content() + plan.tree();
}

} // namespace

TEST_CASE("Any verbs, all taken back and done again: the same plan, and the tree that follows is the tree loaded anew")
{
    const unsigned seed = GENERATE(1u, 2u, 3u, 4u);
    CAPTURE(seed);
    TestPlan plan;
    plan.describePlan();
    const RecordKey value = plan.value("A");
    plan.value("B");
    const RecordKey objective = plan.performance("P", plan.operational("O", plan.strategic("S", value)));
    plan.add(Record(Kind::ResponsibilityCentre).set("id", "A1").set("code", "A1"));
    REQUIRE(plan->setField(objective, "centre_id", QStringLiteral("A1")).ok());
    const QString start = state(plan);
    const qlonglong first = plan->revision();

    auto followed = ObjectiveTree::load(plan->connection());
    REQUIRE(followed.ok());
    QObject::connect(&*plan, &PlanDocument::changed, &*plan, [&](const ChangeNotice &notice) {
        if (followed->apply(notice).everything)
            followed = ObjectiveTree::load(plan->connection());
    });
    const auto follows = [&] { return followed->toText() == ObjectiveTree::load(plan->connection())->toText(); };

    Monkey monkey(plan, seed);
    std::vector<QString> states{start};
    for (int i = 0; i < 120; ++i) {
        const qlonglong before = plan->revision();
        monkey.act();
        REQUIRE(follows());
        if (plan->revision() != before)
            states.push_back(state(plan));
    }
    REQUIRE(states.size() > 20);
    CHECK(plan->revision() == first + qlonglong(states.size()) - 1);
    for (size_t i = states.size() - 1; i > 0; --i) {
        REQUIRE(plan->undo().ok());
        REQUIRE(state(plan) == states[i - 1]);
        REQUIRE(follows());
    }
    for (size_t i = 1; i < states.size(); ++i) {
        REQUIRE(plan->redo().ok());
        REQUIRE(state(plan) == states[i]);
        REQUIRE(follows());
    }
    CHECK_FALSE(plan->canRedo());
    CHECK(plan->connection().scalar("SELECT count(*) FROM pragma_foreign_key_check") == 0);
}
