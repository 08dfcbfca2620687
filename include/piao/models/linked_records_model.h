// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/models/record_table_model.h"

namespace piao::models {

/// The records to which one record is tied by links of a kind, as rows: the linked record first, chosen in the row for new
/// ones, and then some fields of it to read beside. Removing a row removes the link, never the record.
class LinkedRecordsModel : public RecordTableModel
{
    Q_OBJECT

public:
    /// @param link a kind of link; @param ownColumn its column that refers to the record being edited
    /// @param beside columns of the linked record
    LinkedRecordsModel(document::PlanDocument &document, domain::Kind link, const char *ownColumn, QStringList beside,
                       QObject *parent = nullptr);

    /// The kind of the linked records, and the column of the link that refers to them.
    domain::Kind linkedKind() const;
    const char *linkedColumn() const { return m_linkedColumn; }
    /// The linked record of a row; null for the row for new ones.
    domain::RecordKey linkedAt(int row) const;
    /// -1 when it is not linked.
    int rowOfLinked(const QString &id) const;

    const domain::Field *fieldAt(int column) const override;
    int columnOf(const QString &name) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    QVariant valueAt(int row, int column) const override;
    bool isCellEditable(int row, int column) const override;
    void followOther(const document::ChangeNotice &notice) override;
    void reload() override;

private:
    const domain::Record &linkedRecord(int row) const;

    const char *m_linkedColumn;
    QStringList m_beside;
    mutable QHash<QString, domain::Record> m_linked; ///< read when first shown
};

} // namespace piao::models
