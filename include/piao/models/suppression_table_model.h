// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/models/record_table_model.h"

namespace piao::models {

/// What was set aside: the finding in its words of then, the reason, who and when, and in a last column whether it is still
/// found. Only the reason can be changed.
class SuppressionTableModel : public RecordTableModel
{
    Q_OBJECT

public:
    explicit SuppressionTableModel(document::PlanDocument &document, QObject *parent = nullptr);

    const domain::Field *fieldAt(int column) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// The finding of a row, while it is still there.
    std::optional<checks::Finding> findingAt(int row) const;

protected:
    QVariant valueAt(int row, int column) const override;
    QString textAt(int row, int column) const override;
    bool isCellEditable(int row, int column) const override;

private:
    bool isState(int column) const { return column == RecordTableModel::columnCount(); }
    QString stateText(int row) const;
    void refreshStates();

    FindingMarks *m_marks;
};

} // namespace piao::models
