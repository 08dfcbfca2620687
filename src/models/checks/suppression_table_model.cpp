// SPDX-License-Identifier: EUPL-1.2
#include "piao/models/suppression_table_model.h"

#include "piao/models/finding_marks.h"

namespace piao::models {

using namespace domain;

SuppressionTableModel::SuppressionTableModel(document::PlanDocument &document, QObject *parent)
    : RecordTableModel(document, {Kind::Suppression, {}, {}}, parent), m_marks(&FindingMarks::of(document))
{
    setNewRowShown(false);
    connect(m_marks, &FindingMarks::allChanged, this, &SuppressionTableModel::refreshStates);
    connect(m_marks, &FindingMarks::followed, this, &SuppressionTableModel::refreshStates);
}

void SuppressionTableModel::refreshStates()
{
    if (recordCount() > 0)
        emit dataChanged(index(0, columnCount() - 1), index(recordCount() - 1, columnCount() - 1));
}

const Field *SuppressionTableModel::fieldAt(int column) const
{
    return isState(column) ? nullptr : RecordTableModel::fieldAt(column);
}

int SuppressionTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : RecordTableModel::columnCount() + 1;
}

std::optional<checks::Finding> SuppressionTableModel::findingAt(int row) const
{
    const checks::PlanChecker *checker = m_marks->checks() ? m_marks->checks()->checker() : nullptr;
    return checker && row >= 0 && row < recordCount() ? checker->suppressedBy(keyAt(row)) : std::nullopt;
}

QString SuppressionTableModel::stateText(int row) const
{
    if (!m_marks->checks() || !m_marks->checks()->checker())
        return {};
    return findingAt(row) ? tr("still found") : tr("no longer found");
}

QVariant SuppressionTableModel::valueAt(int row, int column) const
{
    return isState(column) ? QVariant() : RecordTableModel::valueAt(row, column);
}

QString SuppressionTableModel::textAt(int row, int column) const
{
    if (isState(column))
        return stateText(row);
    const QString text = RecordTableModel::textAt(row, column);
    if (column != columnOf(QStringLiteral("check_id")))
        return text;
    const int check = checks::indexOfCheck(text);
    return check < 0 ? text : QStringLiteral("%1 %2").arg(text, titleOf(checks::allChecks()[size_t(check)]->info()));
}

bool SuppressionTableModel::isCellEditable(int row, int column) const
{
    return column == columnOf(QStringLiteral("reason")) && RecordTableModel::isCellEditable(row, column);
}

QVariant SuppressionTableModel::data(const QModelIndex &index, int role) const
{
    if (index.isValid() && isState(index.column()) && role == Qt::AccessibleDescriptionRole)
        return headerData(index.column(), Qt::Horizontal, Qt::DisplayRole);
    return RecordTableModel::data(index, role);
}

QVariant SuppressionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || !isState(section))
        return RecordTableModel::headerData(section, orientation, role);
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(tr("Now")) : QVariant();
}

} // namespace piao::models
