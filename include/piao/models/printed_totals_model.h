// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/models/people_table_model.h"

namespace piao::models {

/// All printed totals of section 3, each beside the computed one. Table, year and column say which total it is and are not
/// edited here: a printed total is typed under its table.
class PrintedTotalsModel : public PeopleTableModel
{
    Q_OBJECT

public:
    explicit PrintedTotalsModel(document::PlanDocument &document, QObject *parent = nullptr);

protected:
    QString textAt(int row, int column) const override;
    bool isCellEditable(int row, int column) const override;

private:
    QString computedText(const domain::Record &printed) const;
    QString differenceText(const domain::Record &printed) const;
    QString doubt(const domain::Record &printed) const;
};

} // namespace piao::models
