// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/find_replace.h"

#include <QAbstractTableModel>

#include <vector>

namespace piao::models {

/// The places in which a text was found, each with what would stand there, and a tick for those that are to be replaced.
class FoundTextModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { PlaceColumn, FoundColumn, AfterColumn, ColumnCount };
    enum Role {
        MarkStartRole = Qt::UserRole, ///< where in the display text the hit, or what replaces it, begins
        MarkLengthRole,
        KeyRole,                      ///< domain::RecordKey
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// All ticked.
    void setFound(std::vector<document::FoundText> found);
    /// Shows what would stand there with another replacement, without searching anew.
    void setReplacement(const document::TextFinder &finder, const QString &replacement);

    const document::FoundText &at(int row) const { return m_found[size_t(row)]; }
    /// The column of the plan in which a row was found.
    QString columnAt(int row) const;
    std::vector<document::FoundText> chosen() const;
    int chosenCount() const { return m_chosenCount; }
    void chooseAll(bool chosen);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    void chosenChanged(int count);

private:
    QString place(const document::FoundText &hit) const;

    std::vector<document::FoundText> m_found;
    std::vector<bool> m_chosen;
    int m_chosenCount = 0;
};

} // namespace piao::models
