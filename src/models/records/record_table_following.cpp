// SPDX-License-Identifier: EUPL-1.2
// How record tables follow the plan: rows that came, went or changed, and nothing else.
#include "piao/models/record_table_model.h"

namespace piao::models {

using namespace domain;
using store::RowChange;
using store::RowChangeKind;

std::vector<Record> RecordTableModel::readAll() const
{
    if (!m_document)
        return {};
    document::PlanReader &reader = m_document->reader();
    if (m_scope.column.isEmpty())
        return reader.all(m_scope.kind);
    if (m_scope.id.isEmpty())
        return {};
    return reader.where(m_scope.kind, m_scope.column.toLatin1().constData(), m_scope.id);
}

void RecordTableModel::reload()
{
    beginResetModel();
    m_records = readAll();
    m_unread.clear();
    indexRows();
    endResetModel();
}

void RecordTableModel::indexRows()
{
    m_rows.clear();
    for (int row = 0; row < recordCount(); ++row)
        m_rows.insert(keyAt(row), row);
}

bool RecordTableModel::inScope(const Record &record) const
{
    return !record.isNull() && (m_scopeField < 0 || record.at(m_scopeField).toString() == m_scope.id);
}

bool RecordTableModel::precedes(const Record &a, const Record &b) const
{
    if (const int rank = describe(m_scope.kind).rankField(); rank >= 0) {
        const QVariant &left = a.at(rank);
        const QVariant &right = b.at(rank);
        if (left.isValid() != right.isValid())
            return right.isValid(); // the file sorts a missing rank first
        if (left.toLongLong() != right.toLongLong())
            return left.toLongLong() < right.toLongLong();
    }
    const RecordKey leftKey = a.key();
    const RecordKey rightKey = b.key();
    return leftKey.id != rightKey.id ? leftKey.id < rightKey.id : leftKey.part < rightKey.part;
}

void RecordTableModel::follow(const document::ChangeNotice &notice)
{
    if (notice.reset) {
        reload();
        return;
    }
    QList<int> removed;
    std::vector<Record> inserted;
    std::vector<const RowChange *> updated;
    for (const RowChange &change : notice.changes) {
        if (change.key.kind != m_scope.kind)
            continue;
        const int row = rowOf(change.key);
        if (change.kind == RowChangeKind::Inserted && row < 0 && inScope(change.after))
            inserted.push_back(change.after);
        else if (change.kind == RowChangeKind::Removed && row >= 0)
            removed.append(row);
        else if (change.kind == RowChangeKind::Updated && row >= 0)
            updated.push_back(&change);
        else if (change.kind == RowChangeKind::Updated && m_scopeField >= 0 && (change.changed >> m_scopeField & 1)) {
            if (Record moved = m_document->reader().read(change.key); inScope(moved))
                inserted.push_back(std::move(moved));
        }
    }
    followUpdated(updated);
    for (const RowChange *change : updated) {
        if (const int row = rowOf(change->key); !inScope(m_records[size_t(row)]))
            removed.append(row);
    }
    followRemoved(removed);
    followInserted(std::move(inserted));
    followOther(notice);
}

void RecordTableModel::followOther(const document::ChangeNotice &) {}

void RecordTableModel::followUpdated(const std::vector<const RowChange *> &changes)
{
    if (changes.empty())
        return;
    const int rank = describe(m_scope.kind).rankField();
    bool moved = false;
    int first = recordCount();
    int last = -1;
    for (const RowChange *change : changes) {
        const int row = rowOf(change->key);
        Record &record = m_records[size_t(row)];
        for (int field = 0; field < int(record.description().fields.size()); ++field) {
            if (change->changed >> field & 1)
                record.at(field) = change->after.at(field);
        }
        moved = moved || (rank >= 0 && (change->changed >> rank & 1));
        first = std::min(first, row);
        last = std::max(last, row);
    }
    emit dataChanged(index(first, 0), index(last, columnCount() - 1));
    if (moved)
        followOrder();
}

void RecordTableModel::followOrder()
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<RecordKey> keys;
    for (const QModelIndex &old : before)
        keys.push_back(keyAt(old.row()));
    std::stable_sort(m_records.begin(), m_records.end(),
        [this](const Record &a, const Record &b) { return precedes(a, b); });
    indexRows();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(keys[size_t(i)].isNull() ? before[i] : index(rowOf(keys[size_t(i)]), before[i].column()));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

void RecordTableModel::followRemoved(QList<int> rows)
{
    if (rows.isEmpty())
        return;
    std::sort(rows.begin(), rows.end(), std::greater<>());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    int last = rows.front();
    int first = last;
    for (const int row : std::as_const(rows)) {
        if (row < first - 1) {
            removeRun(first, last);
            last = row;
        }
        first = row;
    }
    removeRun(first, last);
    indexRows();
}

void RecordTableModel::removeRun(int first, int last)
{
    beginRemoveRows({}, first, last);
    m_records.erase(m_records.begin() + first, m_records.begin() + last + 1);
    indexRows();
    endRemoveRows();
}

void RecordTableModel::followNewRow(int row)
{
    // Who typed into the new row is now on the record that it became, not on the new row below it.
    emit layoutAboutToBeChanged({}, NoLayoutChangeHint);
    QModelIndexList before;
    QModelIndexList after;
    for (const QModelIndex &held : persistentIndexList()) {
        if (isNewRow(held.row())) {
            before.append(held);
            after.append(index(row, held.column()));
        }
    }
    changePersistentIndexList(before, after);
    emit layoutChanged({}, NoLayoutChangeHint);
}

void RecordTableModel::followInserted(std::vector<Record> inserted)
{
    const auto before = [this](const Record &a, const Record &b) { return precedes(a, b); };
    std::sort(inserted.begin(), inserted.end(), before);
    // From the last run to the first, so that the places found stay right.
    for (auto end = inserted.end(); end != inserted.begin();) {
        const auto place = std::upper_bound(m_records.begin(), m_records.end(), *(end - 1), before);
        auto begin = end - 1;
        while (begin != inserted.begin() && (place == m_records.begin() || !before(*(begin - 1), *(place - 1))))
            --begin;
        const int row = int(place - m_records.begin());
        const bool fillsNewRow = m_fillingNewRow && m_newRowShown && row == recordCount();
        beginInsertRows({}, row, row + int(end - begin) - 1);
        m_records.insert(place, std::make_move_iterator(begin), std::make_move_iterator(end));
        indexRows();
        endInsertRows();
        if (fillsNewRow)
            followNewRow(row);
        end = begin;
    }
}

} // namespace piao::models
