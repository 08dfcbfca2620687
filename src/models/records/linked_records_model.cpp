// SPDX-License-Identifier: EUPL-1.2
#include "piao/models/linked_records_model.h"

namespace piao::models {

using namespace domain;

namespace {

const char *otherKeyColumn(Kind link, const char *own)
{
    const RecordDescription &description = describe(link);
    const std::vector<int> keys = description.keyFields();
    const char *first = description.fields[size_t(keys.front())].column;
    return qstrcmp(first, own) == 0 ? description.fields[size_t(keys.back())].column : first;
}

} // namespace

LinkedRecordsModel::LinkedRecordsModel(document::PlanDocument &document, Kind link, const char *ownColumn, QStringList beside,
    QObject *parent)
    : RecordTableModel(document, {link, QString::fromLatin1(ownColumn), {}}, parent)
    , m_linkedColumn(otherKeyColumn(link, ownColumn))
    , m_beside(std::move(beside))
{
    setColumns({QString::fromLatin1(m_linkedColumn)});
}

Kind LinkedRecordsModel::linkedKind() const
{
    return describe(scope().kind).field(m_linkedColumn).reference;
}

RecordKey LinkedRecordsModel::linkedAt(int row) const
{
    return row >= 0 && row < recordCount() ? RecordKey{linkedKind(), recordAt(row).text(m_linkedColumn), {}} : RecordKey();
}

int LinkedRecordsModel::rowOfLinked(const QString &id) const
{
    for (int row = 0; row < recordCount(); ++row) {
        if (recordAt(row).text(m_linkedColumn) == id)
            return row;
    }
    return -1;
}

const Record &LinkedRecordsModel::linkedRecord(int row) const
{
    const RecordKey key = linkedAt(row);
    auto known = m_linked.constFind(key.id);
    if (known == m_linked.constEnd())
        known = m_linked.insert(key.id, document()->reader().read(key));
    return *known;
}

const Field *LinkedRecordsModel::fieldAt(int column) const
{
    return column == 0 ? RecordTableModel::fieldAt(0) : &describe(linkedKind()).field(m_beside[column - 1].toLatin1().constData());
}

int LinkedRecordsModel::columnOf(const QString &name) const
{
    const qsizetype beside = m_beside.indexOf(name);
    return beside >= 0 ? int(beside) + 1 : RecordTableModel::columnOf(name);
}

int LinkedRecordsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + int(m_beside.size());
}

QVariant LinkedRecordsModel::data(const QModelIndex &index, int role) const
{
    // What stands beside is read here and written where the record itself is edited.
    if (role == Qt::ToolTipRole && index.isValid() && index.column() > 0 && !isNewRow(index.row()))
        return tr("%1 (written where the record itself is edited)").arg(textAt(index.row(), index.column()));
    return RecordTableModel::data(index, role);
}

QVariant LinkedRecordsModel::valueAt(int row, int column) const
{
    if (column == 0)
        return RecordTableModel::valueAt(row, 0);
    const Record &linked = linkedRecord(row);
    return linked.isNull() ? QVariant() : linked.value(fieldAt(column)->column);
}

bool LinkedRecordsModel::isCellEditable(int row, int column) const
{
    return column == 0 && isNewRow(row);
}

void LinkedRecordsModel::reload()
{
    m_linked.clear();
    RecordTableModel::reload();
}

void LinkedRecordsModel::followOther(const document::ChangeNotice &notice)
{
    bool changed = false;
    for (const store::RowChange &change : notice.changes)
        changed = (change.key.kind == linkedKind() && m_linked.remove(change.key.id) > 0) || changed;
    if (changed && recordCount() > 0)
        emit dataChanged(index(0, 0), index(recordCount() - 1, columnCount() - 1));
}

} // namespace piao::models
