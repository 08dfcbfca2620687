// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/models/record_table_model.h"

namespace piao::models {

/// The duties of publication. Rows of one sub-section that follow each other read as a group: what repeats the row above
/// stands back, so that each sub-section shows where it begins.
class PublicationDutyModel : public RecordTableModel
{
    Q_OBJECT

public:
    explicit PublicationDutyModel(document::PlanDocument &document, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// True when a row is of the same sub-section as the one above: of level 1, or of level 1 and 2.
    bool repeats(int row, const QString &column) const;

private:
    QString doubt(int row, const QString &column) const;
};

} // namespace piao::models
