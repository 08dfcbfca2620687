// SPDX-License-Identifier: EUPL-1.2
// How record tables write: single cells, new rows, removal and order.
#include "piao/models/record_table_model.h"

#include "piao/document/field_text.h"
#include "piao/domain/rank.h"
#include "record_table_writes.h"

#include <QScopedValueRollback>

namespace piao::models {

using namespace domain;
using document::ActionText;
using document::UnitOfWork;

namespace {

bool isRequired(const Field *field)
{
    return field && field->is(Required) && !field->is(Hidden);
}

} // namespace

Result<void> RecordTableModel::writeCell(UnitOfWork &unit, const RecordKey &key, int column, const QVariant &value)
{
    return unit.set(key, m_fields[size_t(column)], value);
}

bool RecordTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !isEditable() || !isCellEditable(index.row(), index.column()))
        return false;
    if (role == Qt::CheckStateRole)
        return setValue(index.row(), index.column(), value.toInt() == Qt::Checked);
    if (role == ValueRole)
        return setValue(index.row(), index.column(), value);
    if (role != Qt::EditRole)
        return false;
    const QString text = value.toString();
    const bool unread = m_unread.contains({keyAt(index.row()), index.column()});
    if (!unread && !isNewRow(index.row()) && text == textAt(index.row(), index.column()))
        return true;
    const Result<QVariant> read = document::FieldText(m_document->reader()).value(*fieldAt(index.column()), text);
    return read ? setValue(index.row(), index.column(), *read) : keepUnread(index.row(), index.column(), text, read.error());
}

bool RecordTableModel::keepUnread(int row, int column, const QString &text, const Error &error)
{
    m_unread.insert({keyAt(row), column}, {text, error.what});
    emit dataChanged(index(row, column), index(row, column));
    return false;
}

bool RecordTableModel::setValue(int row, int column, const QVariant &value)
{
    const bool isNew = isNewRow(row);
    if (isNew && (!value.isValid() || value.toString().isEmpty())) {
        if (m_unread.remove({keyAt(row), column}))
            emit dataChanged(index(row, column), index(row, column));
        return true;
    }
    const RecordKey key = keyAt(row);
    const QScopedValueRollback filling(m_fillingNewRow, isNew);
    const Result<void> done = m_document->perform({}, [&](UnitOfWork &unit) -> Result<void> {
        if (!isNew)
            return writeCell(unit, key, column, value);
        const Result<RecordKey> inserted = insertRow(unit, {{-1, column, value}});
        return inserted ? Result<void>() : Result<void>(inserted.error());
    });
    if (!done) {
        keepUnread(row, column, value.toString(), done.error());
        emit refused(done.error());
        return false;
    }
    if (m_unread.remove({key, column})) {
        const int at = isNew ? recordCount() : rowOf(key);
        if (at >= 0 && at < rowCount())
            emit dataChanged(index(at, column), index(at, column));
    }
    return true;
}

Record RecordTableModel::emptyRecord(int place) const
{
    Record record(m_scope.kind);
    if (m_scopeField >= 0)
        record.at(m_scopeField) = m_scope.id;
    for (const auto &[column, value] : m_start)
        record.set(column.toLatin1().constData(), value);
    // Told here, because asking the file for its last rank once a row makes a long paste quadratic.
    if (const int rank = describe(m_scope.kind).rankField(); rank >= 0) {
        const qint64 last = m_records.empty() ? 0 : m_records.back().at(rank).toLongLong();
        record.at(rank) = last + (place + 1) * rankGap;
    }
    return record;
}

int RecordTableModel::ownField(int column) const
{
    const std::vector<Field> &fields = describe(m_scope.kind).fields;
    const Field *shown = fieldAt(column);
    const auto found = std::find_if(fields.begin(), fields.end(), [shown](const Field &field) { return &field == shown; });
    return found == fields.end() ? -1 : int(found - fields.begin());
}

Result<RecordKey> RecordTableModel::insertRow(UnitOfWork &unit, const std::vector<CellWrite> &cells, int place)
{
    Record record = emptyRecord(place);
    // At once and not field by field: what the file requires cannot be set afterwards, and a long paste would take
    // a statement for each cell.
    for (const CellWrite &cell : cells) {
        if (const int field = ownField(cell.column); field >= 0)
            record.at(field) = cell.value;
    }
    for (const Field &field : describe(m_scope.kind).fields) {
        if (isRequired(&field) && !record.has(field.column))
            return Error{ErrorCode::InvalidInput, tr("A new row begins with «%1».").arg(label(field)),
                tr("Nothing was changed."), tr("Fill in «%1» first.").arg(label(field))};
    }
    const Result<RecordKey> key = unit.insert(document::withValuesRead(std::move(record)));
    if (!key)
        return key;
    for (const CellWrite &cell : cells) {
        if (ownField(cell.column) >= 0)
            continue;
        if (const Result<void> written = writeCell(unit, *key, cell.column, cell.value); !written)
            return written.error();
    }
    return key;
}

bool RecordTableModel::canAddEmpty() const
{
    const std::vector<Field> &fields = describe(m_scope.kind).fields;
    for (int i = 0; i < int(fields.size()); ++i) {
        if (i != m_scopeField && isRequired(&fields[size_t(i)]))
            return false;
    }
    return true;
}

RecordKey RecordTableModel::addRecord(int row)
{
    RecordKey added;
    const Result<void> done = m_document->perform({}, [&](UnitOfWork &unit) -> Result<void> {
        const Result<RecordKey> key = insertRow(unit, {});
        if (!key)
            return key.error();
        added = *key;
        const int rank = describe(m_scope.kind).rankField();
        if (rank < 0 || row < 0 || row >= recordCount() - 1)
            return {};
        std::vector<RecordKey> keys;
        std::vector<std::optional<qint64>> ranks;
        for (int i = 0; i < recordCount(); ++i) {
            keys.push_back(keyAt(i));
            ranks.push_back(m_records[size_t(i)].at(rank).toLongLong());
            if (i == row) {
                keys.push_back(added);
                ranks.push_back(std::nullopt);
            }
        }
        return writeRanks(unit, keys, ranks);
    });
    if (done)
        return added;
    emit refused(done.error());
    return {};
}

Result<void> RecordTableModel::writeRanks(UnitOfWork &unit, const std::vector<RecordKey> &keys,
    const std::vector<std::optional<qint64>> &ranks) const
{
    const int rank = describe(m_scope.kind).rankField();
    for (const RankChange &change : rankChanges(ranks)) {
        if (const Result<void> set = unit.set(keys[change.position], rank, change.rank); !set)
            return set;
    }
    return {};
}

bool RecordTableModel::removeRecords(QList<int> rows)
{
    std::vector<RecordKey> keys;
    for (const int row : rows) {
        if (row >= 0 && row < recordCount())
            keys.push_back(keyAt(row));
    }
    if (keys.empty())
        return false;
    const Result<void> done = m_document->perform({}, [&](UnitOfWork &unit) -> Result<void> {
        for (const RecordKey &key : keys) {
            if (const Result<void> removed = unit.remove(key); !removed)
                return removed;
        }
        return {};
    });
    if (!done)
        emit refused(done.error());
    return done.ok();
}

bool RecordTableModel::removeRows(int row, int count, const QModelIndex &parent)
{
    QList<int> rows;
    for (int i = row; i < row + count && !parent.isValid(); ++i)
        rows.append(i);
    return removeRecords(rows);
}

bool RecordTableModel::shiftRecords(QList<int> rows, int by)
{
    std::sort(rows.begin(), rows.end());
    const int rank = describe(m_scope.kind).rankField();
    if (rank < 0 || rows.isEmpty() || rows.front() + by < 0 || rows.back() + by >= recordCount())
        return false;
    std::vector<int> order(m_records.size());
    for (int i = 0; i < recordCount(); ++i)
        order[size_t(i)] = i;
    if (by > 0)
        std::reverse(rows.begin(), rows.end());
    for (const int row : std::as_const(rows))
        std::swap(order[size_t(row)], order[size_t(row + by)]);
    std::vector<RecordKey> keys;
    std::vector<std::optional<qint64>> ranks;
    for (const int row : order) {
        keys.push_back(keyAt(row));
        const QVariant &value = m_records[size_t(row)].at(rank);
        ranks.push_back(value.isValid() ? std::optional<qint64>(value.toLongLong()) : std::nullopt);
    }
    ActionText text(QT_TRANSLATE_NOOP("history", "Move %1"));
    text.arg(document::displayName(recordAt(rows.front())));
    const Result<void> done = m_document->perform(text, [&](UnitOfWork &unit) { return writeRanks(unit, keys, ranks); });
    if (!done)
        emit refused(done.error());
    return done.ok();
}

} // namespace piao::models
