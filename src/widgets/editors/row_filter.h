// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/record.h"

#include <QWidget>

#include <string>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;

namespace piao::models {
class RecordTableModel;
}

namespace piao::widgets {

class RecordTablePanel;
class RecordTableView;

/// Narrows a table to the rows in which all typed words stand, and to a choice of some columns. What is hidden stays in the
/// plan; a row that is being typed stays in sight until the filter itself changes.
class RowFilter : public QWidget
{
    Q_OBJECT

public:
    /// Puts itself into the panel's header.
    explicit RowFilter(RecordTablePanel &panel);

    /// Offers the choices of a column, or the texts that stand in it, with `all` for no choice.
    void offerColumn(const QString &column, const QString &all);
    int shownCount() const { return m_shown; }
    /// Shows all rows again.
    void clear();

private:
    struct Choice {
        QString column;
        QComboBox *box;
    };

    void apply();
    void fillChoices();
    void fill(const Choice &choice);
    bool matchesChoices(int row) const;
    const std::string &textOf(int row);
    void leaveHiddenRow();
    void follow(int first, int last);
    void showCount();

    RecordTableView &m_view;
    models::RecordTableModel &m_model;
    QString m_description; ///< the table's own, for assistive programs
    QLineEdit *m_edit;
    QLabel *m_count;
    std::vector<Choice> m_choices;
    QHash<domain::RecordKey, std::string> m_texts; ///< folded, of the rows looked at so far
    int m_shown = 0;
};

} // namespace piao::widgets
