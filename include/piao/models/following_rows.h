// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

namespace piao::models {

/// A table whose rows are computed as a whole and shown row by row: takeRows() turns the rows that are there into others by
/// removals, one change of order and insertions, so that whoever stands on a row stays on it.
///
/// `rowKey(row)`, found by its argument, gives what makes a row the same row: a pair of whole numbers.
template<typename Row>
class FollowingRows : public QAbstractTableModel
{
public:
    using Key = std::pair<int, int>;
    using QAbstractTableModel::QAbstractTableModel;

    const Row &rowAt(int row) const { return m_rows[size_t(row)]; }
    const std::vector<Row> &allRows() const { return m_rows; }
    /// -1 when there is no such row.
    int positionOf(const Key &key) const
    {
        if (m_positions.isEmpty() && !m_rows.empty()) {
            for (int i = 0; i < int(m_rows.size()); ++i)
                m_positions.insert(rowKey(m_rows[size_t(i)]), i);
        }
        return m_positions.value(key, -1);
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }

protected:
    /// Other rows at once: for a filter, or a plan that was replaced. `also` runs while the model is being reset.
    void resetRows(std::vector<Row> rows, const std::function<void()> &also = {})
    {
        beginResetModel();
        m_rows = std::move(rows);
        m_positions.clear();
        if (also)
            also();
        endResetModel();
    }

    void takeRows(std::vector<Row> next)
    {
        QSet<Key> wanted;
        for (const Row &row : next)
            wanted.insert(rowKey(row));
        removeOthers(wanted);
        QSet<Key> there;
        for (const Row &row : m_rows)
            there.insert(rowKey(row));
        reorder(next, there);
        insertMissing(next, there);
        m_rows = std::move(next);
        m_positions.clear();
    }

    /// The row stays where it is and is from now on another.
    void renameRow(int row, const Row &to)
    {
        m_rows[size_t(row)] = to;
        m_positions.clear();
    }

private:
    void removeOthers(const QSet<Key> &wanted)
    {
        for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
            if (wanted.contains(rowKey(m_rows[size_t(last)])))
                continue;
            int first = last;
            while (first > 0 && !wanted.contains(rowKey(m_rows[size_t(first) - 1])))
                --first;
            beginRemoveRows({}, first, last);
            m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
            m_positions.clear();
            endRemoveRows();
            last = first;
        }
    }

    void reorder(const std::vector<Row> &next, const QSet<Key> &there)
    {
        std::vector<Row> ordered;
        for (const Row &row : next) {
            if (there.contains(rowKey(row)))
                ordered.push_back(row);
        }
        const auto same = [](const Row &a, const Row &b) { return rowKey(a) == rowKey(b); };
        if (std::equal(ordered.begin(), ordered.end(), m_rows.begin(), m_rows.end(), same))
            return;
        emit layoutAboutToBeChanged({}, VerticalSortHint);
        const QModelIndexList before = persistentIndexList();
        std::vector<Key> keys;
        for (const QModelIndex &held : before)
            keys.push_back(rowKey(m_rows[size_t(held.row())]));
        m_rows = std::move(ordered);
        m_positions.clear();
        QModelIndexList after;
        for (qsizetype i = 0; i < before.size(); ++i)
            after.append(index(positionOf(keys[size_t(i)]), before[i].column()));
        changePersistentIndexList(before, after);
        emit layoutChanged({}, VerticalSortHint);
    }

    void insertMissing(const std::vector<Row> &next, const QSet<Key> &there)
    {
        for (int first = 0; first < int(next.size()); ++first) {
            if (there.contains(rowKey(next[size_t(first)])))
                continue;
            int last = first;
            while (last + 1 < int(next.size()) && !there.contains(rowKey(next[size_t(last) + 1])))
                ++last;
            beginInsertRows({}, first, last);
            m_rows.insert(m_rows.begin() + first, next.begin() + first, next.begin() + last + 1);
            m_positions.clear();
            endInsertRows();
            first = last;
        }
    }

    std::vector<Row> m_rows;
    mutable QHash<Key, int> m_positions;
};

} // namespace piao::models
