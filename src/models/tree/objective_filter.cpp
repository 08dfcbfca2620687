// SPDX-License-Identifier: EUPL-1.2
#include "piao/models/objective_filter.h"

#include "piao/domain/text_fold.h"

#include <algorithm>

namespace piao::models {

ObjectiveFilter::ObjectiveFilter(QObject *parent) : QSortFilterProxyModel(parent) {}

void ObjectiveFilter::setTree(ObjectiveTreeModel *tree)
{
    m_tree = tree;
    m_marks.clear();
    setSourceModel(tree);
    if (!tree)
        return;
    connect(tree, &QAbstractItemModel::dataChanged, this, [this] { m_counts.clear(); });
    connect(tree, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        emit criteriaAboutToChange();
        m_marks.clear();
        m_counts.clear();
    });
    watchReset();
}

/// Marks anew when the tree was reset. Connected after setSourceModel each time, so that the rows of this model are
/// already the new ones when a view is told to open them again.
void ObjectiveFilter::watchReset()
{
    disconnect(m_resetWatch);
    m_resetWatch = connect(m_tree, &QAbstractItemModel::modelReset, this, [this] {
        if (m_criteria.isEmpty())
            emit criteriaChanged();
        else
            setCriteria(m_criteria);
    });
}

void ObjectiveFilter::setCriteria(const ObjectiveCriteria &criteria)
{
    emit criteriaAboutToChange();
    m_criteria = criteria;
    // Without a source there is nothing to filter row by row; with it again the marks are all there.
    setSourceModel(nullptr);
    mark();
    setSourceModel(m_tree);
    watchReset();
    emit criteriaChanged();
}

void ObjectiveFilter::mark()
{
    m_marks.clear();
    m_counts.clear();
    m_hits = 0;
    if (!m_tree || m_criteria.isEmpty())
        return;
    const domain::FoldedWords words{m_criteria.text};
    std::vector<bool> wanted; // by position of the centre
    for (const ObjectiveTreeModel::Centre &centre : m_tree->centres())
        wanted.push_back(m_criteria.centreIds.contains(centre.id));
    const auto concerns = [&](const ObjectiveTreeModel::NodeView &node) {
        return m_criteria.centreIds.isEmpty()
            || std::any_of(node.centres.begin(), node.centres.end(), [&](int centre) { return wanted[size_t(centre)]; });
    };
    std::vector<std::pair<quint32, quint32>> order; // node and the one above it, parents first
    order.reserve(m_tree->serialEnd());
    m_marks.assign(m_tree->serialEnd(), 0);
    m_tree->forEachNode([&](const ObjectiveTreeModel::NodeView &node) {
        const bool yearFits = node.level != 4 || m_criteria.year == 0 || node.year == 0 || node.year == m_criteria.year;
        quint8 &marks = m_marks[node.serial];
        if (node.level != 0 && yearFits && concerns(node))
            marks |= Passes;
        if (node.level != 0 && !words.isEmpty() && words.foundIn(node.searchText))
            marks |= Hit;
        order.emplace_back(node.serial, node.parent);
    });
    for (auto it = order.rbegin(); it != order.rend(); ++it) {
        quint8 &above = m_marks[it->second];
        const quint8 own = m_marks[it->first];
        if (own & Passes)
            above |= Passes;
        if ((own & Passes) && (own & (Hit | HitBelow)))
            above |= HitBelow;
    }
    for (const auto &[serial, parent] : order) {
        quint8 &own = m_marks[serial];
        if (!(own & Passes))
            continue;
        m_hits += (own & Hit) ? 1 : 0;
        // A child of a hit is shown as the hit's own, so the mark is handed down.
        const bool underHit = (m_marks[parent] & Kept) && (m_marks[parent] & Hit);
        if (words.isEmpty() || (own & (Hit | HitBelow)) || underHit)
            own |= Kept;
        if (underHit)
            own |= Hit;
    }
}

bool ObjectiveFilter::isKept(const QModelIndex &sourceIndex) const
{
    const quint32 serial = m_tree->serialOf(sourceIndex);
    return serial >= m_marks.size() || (m_marks[serial] & Kept);
}

bool ObjectiveFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return m_marks.empty() || isKept(m_tree->index(row, 0, parent));
}

QVariant ObjectiveFilter::data(const QModelIndex &index, int role) const
{
    if (role == HitBelowRole) {
        const quint32 serial = m_tree ? m_tree->serialOf(mapToSource(index)) : 0;
        return serial < m_marks.size() && (m_marks[serial] & HitBelow);
    }
    if (role == ObjectiveTreeModel::CountRole && !m_marks.empty())
        return keptCountBelow(mapToSource(index));
    return QSortFilterProxyModel::data(index, role);
}

int ObjectiveFilter::keptCountBelow(const QModelIndex &sourceIndex) const
{
    const quint32 row = m_tree->serialOf(sourceIndex);
    const auto known = m_counts.constFind(row);
    if (known != m_counts.constEnd())
        return *known;
    const int count = m_tree->countBelow(sourceIndex, [this](quint32 serial) {
        return serial >= m_marks.size() || (m_marks[serial] & Kept);
    });
    m_counts.insert(row, count);
    return count;
}

} // namespace piao::models
