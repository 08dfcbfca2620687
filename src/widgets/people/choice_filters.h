// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/record.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <vector>

class QComboBox;
class QLabel;

namespace piao::models {
class RecordTableModel;
}

namespace piao::widgets {

class RecordTableView;

/// Choices above a table that leave rows out: one list for each column, with how many rows each value has. What is
/// added while something is chosen has it from the start, so the values of a closed list can be chosen before there are rows. A row that is changed stays in sight until the choice changes.
class ChoiceFilters : public QWidget
{
    Q_OBJECT

public:
    struct Column {
        QString column;
        QString all; ///< the choice that leaves nothing out: "All years"
        /// A record's values as the file keeps them; by default the column's own.
        std::function<QStringList(const domain::Record &)> values = {};
        bool isYear = false; ///< the plan's years are offered before there is a row for them
    };

    ChoiceFilters(models::RecordTableModel &model, RecordTableView &view, std::vector<Column> columns, QWidget *parent = nullptr);

    /// The value chosen for a column; empty for all.
    QString chosen(const QString &column) const;
    void choose(const QString &column, const QString &value);
    /// Shows all rows again when this record is left out.
    void reveal(const domain::RecordKey &record);

signals:
    void changed();

private:
    void refill();
    void tellShown();
    void apply();
    void showNew(int first, int last);
    void tellStart();
    void keepCurrent();
    bool passes(const domain::Record &record) const;
    QStringList valuesOf(const Column &column, const domain::Record &record) const;
    QStringList offered(const Column &column) const;
    QString labelOf(const Column &column, const QString &value) const;

    models::RecordTableModel &m_model;
    RecordTableView &m_view;
    std::vector<Column> m_columns;
    std::vector<QComboBox *> m_boxes;
    QLabel *m_count;
    QTimer m_refill; ///< many changes of one action fill the lists once
};

} // namespace piao::widgets
