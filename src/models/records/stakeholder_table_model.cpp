// SPDX-License-Identifier: EUPL-1.2
#include "piao/models/stakeholder_table_model.h"

namespace piao::models {

using namespace domain;

StakeholderTableModel::StakeholderTableModel(document::PlanDocument &document, QObject *parent)
    : RecordTableModel(document, {Kind::Stakeholder, {}, {}}, parent)
{
    countUses();
}

void StakeholderTableModel::countUses()
{
    m_uses.clear();
    if (!document())
        return;
    for (const Record &link : document()->reader().all(Kind::StakeholderLink))
        ++m_uses[link.text("stakeholder_id")];
}

const Field *StakeholderTableModel::fieldAt(int column) const
{
    return isUses(column) ? nullptr : RecordTableModel::fieldAt(column);
}

int StakeholderTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : RecordTableModel::columnCount() + 1;
}

QVariant StakeholderTableModel::valueAt(int row, int column) const
{
    return isUses(column) ? QVariant(m_uses.value(keyAt(row).id)) : RecordTableModel::valueAt(row, column);
}

QVariant StakeholderTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !isUses(index.column()) || isNewRow(index.row()))
        return RecordTableModel::data(index, role);
    const int uses = valueAt(index.row(), index.column()).toInt();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::AccessibleTextRole:
        return QString::number(uses);
    case DoubtRole:
    case Qt::ToolTipRole:
        return uses == 0 ? tr("The plan names this stakeholder nowhere yet.") : QString();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    default:
        return RecordTableModel::data(index, role);
    }
}

QVariant StakeholderTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || !isUses(section))
        return RecordTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(tr("Named in the plan")) : QVariant();
}

void StakeholderTableModel::followOther(const document::ChangeNotice &notice)
{
    for (const store::RowChange &change : notice.changes) {
        if (change.key.kind != Kind::StakeholderLink)
            continue;
        countUses();
        if (recordCount() > 0)
            emit dataChanged(index(0, columnCount() - 1), index(recordCount() - 1, columnCount() - 1));
        return;
    }
}

void StakeholderTableModel::reload()
{
    countUses();
    RecordTableModel::reload();
}

} // namespace piao::models
