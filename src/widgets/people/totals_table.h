// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTableView>

namespace piao::models {
class PeopleTotalsModel;
}

namespace piao::widgets {

/// The totals below a table, in columns that stand under the table's own and move with them. Printed totals are typed here.
class TotalsTable : public QTableView
{
    Q_OBJECT

public:
    /// @param above the table whose columns the totals follow; both have the same columns in the same order
    TotalsTable(models::PeopleTotalsModel *model, QTableView &above, QWidget *parent = nullptr);

    models::PeopleTotalsModel &totals() const { return *m_totals; }
    /// Writes what is being typed into the open cell.
    void commitPending();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected slots:
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followColumns();
    void arrange();

    models::PeopleTotalsModel *m_totals;
    QTableView &m_above;
};

} // namespace piao::widgets
