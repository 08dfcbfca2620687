// SPDX-License-Identifier: EUPL-1.2
#include "piao/models/risk_register_model.h"

#include "piao/models/record_table_model.h"
#include "risk/register_write.h"

namespace piao::models {

using namespace domain;
using document::RegisterImpact;
using document::RegisterRow;
using document::RiskSlot;
using document::noRiskSlot;

RiskRegisterModel::RiskRegisterModel(document::PlanDocument &document, QObject *parent)
    : FollowingRows(parent), m_document(&document), m_feed(&RiskRegisterFeed::of(document))
{
    connect(m_feed, &RiskRegisterFeed::changed, this, &RiskRegisterModel::follow);
    RegisterImpact all;
    all.everything = true;
    follow(all);
}

int RiskRegisterModel::columnOf(RegisterContent content, RiskStage stage) const
{
    for (int i = 0; i < int(m_columns.size()); ++i) {
        if (m_columns[size_t(i)].content == content && m_columns[size_t(i)].stage == stage)
            return i;
    }
    return -1;
}

int RiskRegisterModel::rowOf(const RecordKey &key) const
{
    const RiskSlot slot = risks() && !key.isNull() ? risks()->find(key) : noRiskSlot;
    if (slot == noRiskSlot)
        return -1;
    if (key.kind == Kind::RiskEvent)
        return positionOf({risks()->event(slot).process, slot});
    for (int row = 0; row < rowCount() && key.kind == Kind::Process; ++row) {
        if (rowAt(row).process == slot)
            return row;
    }
    return -1;
}

RecordKey RiskRegisterModel::processAt(int row) const
{
    return row >= 0 && row < rowCount() ? risks()->processKey(rowAt(row).process) : RecordKey{Kind::Process, {}, {}};
}

RecordKey RiskRegisterModel::eventAt(int row) const
{
    return row >= 0 && row < rowCount() ? risks()->eventKey(rowAt(row).event) : RecordKey{Kind::RiskEvent, {}, {}};
}

void RiskRegisterModel::setCriteria(const document::RiskCriteria &criteria)
{
    m_criteria = criteria;
    resetRows(risks() ? filterRows(*risks(), m_criteria) : std::vector<RegisterRow>());
}

int RiskRegisterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant RiskRegisterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (section < 0 || section >= columnCount() || !risks())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return columnTitle(*risks(), columnAt(section));
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(groupTitle(columnAt(section).group), columnTitle(*risks(), columnAt(section)));
    case Qt::ToolTipRole:
        return columnHelp(*risks(), columnAt(section));
    case Qt::TextAlignmentRole:
        return int((isLevelColumn(columnAt(section)) ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

bool RiskRegisterModel::isCellEditable(int column) const
{
    return registerField(columnAt(column)).field || isLinkColumn(columnAt(column));
}

Qt::ItemFlags RiskRegisterModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return isEditable() && isCellEditable(index.column()) ? flags | Qt::ItemIsEditable : flags;
}

void RiskRegisterModel::follow(const RegisterImpact &impact)
{
    if (impact.everything || impact.criteria) {
        m_unread.clear();
        m_known.clear();
        resetRows(risks() ? filterRows(*risks(), m_criteria) : std::vector<RegisterRow>(),
            [this] { m_columns = registerColumns(risks()); });
        for (const RegisterRow &row : risks() ? risks()->rows() : std::vector<RegisterRow>())
            m_known.insert(rowKey(row));
        emit columnsChanged();
        return;
    }
    if (impact.order)
        followOrder();
    tellChanged(impact);
}

void RiskRegisterModel::followOrder()
{
    const std::vector<RegisterRow> &all = risks()->rows();
    renameFirstRows(all);
    std::vector<RegisterRow> next;
    if (m_criteria.isEmpty()) {
        next = all;
    } else {
        QSet<Key> stay;
        for (const RegisterRow &row : allRows())
            stay.insert(rowKey(row));
        for (const RegisterRow &row : filterRows(*risks(), m_criteria))
            stay.insert(rowKey(row));
        for (const RegisterRow &row : all) {
            if (stay.contains(rowKey(row)) || !m_known.contains(rowKey(row)))
                next.push_back(row);
        }
    }
    m_known.clear();
    for (const RegisterRow &row : all)
        m_known.insert(rowKey(row));
    takeRows(std::move(next));
}

/// The row of a process that gets its first event becomes the row of that event, and the other way round.
void RiskRegisterModel::renameFirstRows(const std::vector<RegisterRow> &all)
{
    QHash<RiskSlot, RegisterRow> first;
    QSet<Key> there;
    for (const RegisterRow &row : all) {
        there.insert(rowKey(row));
        if (!first.contains(row.process))
            first.insert(row.process, row);
    }
    for (int row = 0; row < rowCount(); ++row) {
        const auto next = first.constFind(rowAt(row).process);
        const bool isFirst = row == 0 || rowAt(row - 1).process != rowAt(row).process;
        if (isFirst && next != first.constEnd() && !there.contains(rowKey(rowAt(row))) && positionOf(rowKey(*next)) < 0) {
            m_known.insert(rowKey(*next));
            renameRow(row, *next);
            emit dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
    }
}

void RiskRegisterModel::tellChanged(const RegisterImpact &impact)
{
    if (rowCount() == 0)
        return;
    if (impact.names) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    for (int row = 0; row < rowCount() && !impact.processes.isEmpty(); ++row) {
        if (!impact.processes.contains(rowAt(row).process))
            continue;
        const int first = row;
        while (row + 1 < rowCount() && impact.processes.contains(rowAt(row + 1).process))
            ++row;
        emit dataChanged(index(first, 0), index(row, columnCount() - 1));
    }
}

} // namespace piao::models
