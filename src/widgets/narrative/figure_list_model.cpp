// SPDX-License-Identifier: EUPL-1.2
#include "narrative/figure_list_model.h"

#include "piao/domain/text_fold.h"

#include <numeric>

namespace piao::widgets {

using document::LiveFigures;

FigureListModel::FigureListModel(document::PlanReader &reader, QObject *parent)
    : QAbstractTableModel(parent), m_reader(reader), m_offers(LiveFigures(reader).offers()), m_shown(m_offers.size())
{
    std::iota(m_shown.begin(), m_shown.end(), 0);
}

void FigureListModel::setWords(const QString &words)
{
    beginResetModel();
    m_shown.clear();
    for (size_t i = 0; i < m_offers.size(); ++i) {
        if (domain::containsFolded(m_offers[i].label + QLatin1Char(' ') + m_offers[i].group, words))
            m_shown.push_back(int(i));
    }
    endResetModel();
}

int FigureListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int FigureListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString FigureListModel::value(int offer) const
{
    auto known = m_values.find(offer);
    if (known == m_values.end()) {
        const document::FigureOffer &asked = m_offers[size_t(offer)];
        LiveFigures figures(m_reader);
        if (asked.table) {
            const document::FigureTable table = figures.table({asked.figure.name, asked.figure.parameters});
            known = m_values.insert(offer, tr("%n row(s)", nullptr, int(table.rows.size()) - (table.lastIsTotal ? 1 : 0)));
        } else {
            known = m_values.insert(offer, figures.hasValue(asked.figure) ? figures.text(asked.figure) : QStringLiteral("—"));
        }
    }
    return *known;
}

QVariant FigureListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const document::FigureOffer &asked = offer(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == LabelColumn ? asked.label : value(m_shown[size_t(index.row())]);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(asked.label, value(m_shown[size_t(index.row())]));
    case Qt::ToolTipRole:
        return QStringLiteral("%1 · %2").arg(asked.group, asked.label);
    default:
        return {};
    }
}

QVariant FigureListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == LabelColumn ? tr("Figure") : tr("Now");
}

} // namespace piao::widgets
