// SPDX-License-Identifier: EUPL-1.2
#include "piao/document/removal_plan.h"

#include "piao/document/tree_levels.h"
#include "piao/domain/record_description.h"
#include "removal_closure.h"
#include "tree/sibling_list.h"

#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace piao::document {

using namespace domain;

namespace {

/// Links say how records hang together; a person does not count them.
bool isCounted(const RecordDescription &description)
{
    return !description.isLink() && description.kind != Kind::StakeholderLink;
}

class Planner
{
public:
    Planner(PlanReader &reader, RemovalScope scope) : m_reader(reader), m_scope(scope) {}

    RemovalPlan plan(const std::vector<NodeAt> &nodes)
    {
        choose(nodes);
        for (const Kind level : treeLevels)
            goDown(level);
        std::stable_sort(m_plan.nodes.begin(), m_plan.nodes.end(), [](auto &a, auto &b) { return a.kind > b.kind; });
        count();
        return m_plan;
    }

private:
    void choose(const std::vector<NodeAt> &nodes)
    {
        QHash<RecordKey, QSet<RecordKey>> places;
        for (const NodeAt &node : nodes)
            places[node.node].insert(node.parent);
        for (const NodeAt &node : nodes) {
            if (m_removed.contains(node.node) || m_reader.read(node.node).isNull())
                continue;
            // What is no node of the tree hangs nowhere: it goes as it is, with what belongs to it.
            const std::vector<RecordKey> parents = isNode(node.node.kind) ? parentsOf(m_reader, node.node) : std::vector<RecordKey>();
            const bool elsewhere = std::any_of(parents.begin(), parents.end(),
                [&](const RecordKey &parent) { return !places[node.node].contains(parent); });
            m_plan.hangsElsewhere = m_plan.hangsElsewhere || elsewhere;
            if (!elsewhere || m_scope == RemovalScope::Everywhere)
                remove(node.node);
            else
                m_plan.unlinked.push_back(node);
        }
    }

    void remove(const RecordKey &node)
    {
        m_removed.insert(node);
        m_plan.nodes.push_back(node);
    }

    /// Levels are gone through from the top: whether a node stays is decided by parents that are all decided.
    void goDown(Kind level)
    {
        const std::optional<Kind> below = kindBelow(level);
        if (!below)
            return;
        QSet<RecordKey> seen;
        for (const RecordKey &node : std::vector<RecordKey>(m_plan.nodes)) {
            if (node.kind != level)
                continue;
            for (const Sibling &child : siblingsUnder(m_reader.connection(), *below, node)) {
                if (m_removed.contains(child.node) || seen.contains(child.node))
                    continue;
                seen.insert(child.node);
                const std::vector<RecordKey> parents = parentsOf(m_reader, child.node);
                const bool goes = std::all_of(parents.begin(), parents.end(),
                    [&](const RecordKey &parent) { return m_removed.contains(parent); });
                if (goes)
                    remove(child.node);
                else
                    m_plan.staying.push_back(child.node);
            }
        }
    }

    void count()
    {
        const RemovalClosure closure(store::RecordAccess(m_reader.connection()), m_plan.nodes);
        for (const RecordDescription &description : allRecords()) {
            const int number = int(closure.of(description.kind).size());
            if (number > 0 && isCounted(description))
                m_plan.along.push_back({description.kind, number});
        }
    }

    PlanReader &m_reader;
    RemovalScope m_scope;
    RemovalPlan m_plan;
    QSet<RecordKey> m_removed;
};

} // namespace

QString RemovalPlan::summary() const
{
    QStringList parts;
    for (const Count &each : along) {
        const RecordDescription &description = describe(each.kind);
        const QString name = each.count == 1 ? singular(description) : plural(description);
        parts.append(QLocale().toString(each.count) + QLatin1Char(' ') + name.left(1).toLower() + name.mid(1));
    }
    return parts.join(QLatin1String(", "));
}

Result<RemovalPlan> planRemoval(PlanReader &reader, const std::vector<NodeAt> &nodes, RemovalScope scope)
{
    return store::guarded(reader.connection(), [&] { return Planner(reader, scope).plan(nodes); });
}

} // namespace piao::document
