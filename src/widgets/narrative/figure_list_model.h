// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/live_figures.h"

#include <QAbstractTableModel>
#include <QHash>

namespace piao::widgets {

/// The live figures that a text can hold, with what they say now; narrowed by words. Values are read when they are first shown.
class FigureListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LabelColumn, ValueColumn, ColumnCount };

    explicit FigureListModel(document::PlanReader &reader, QObject *parent = nullptr);

    void setWords(const QString &words);
    const document::FigureOffer &offer(int row) const { return m_offers[size_t(m_shown[size_t(row)])]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString value(int offer) const;

    document::PlanReader &m_reader;
    std::vector<document::FigureOffer> m_offers;
    std::vector<int> m_shown;
    mutable QHash<int, QString> m_values;
};

} // namespace piao::widgets
