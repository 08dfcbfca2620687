// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/editor_page.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace piao::models {
class CoverageModel;
}

namespace piao::widgets {

/// Process, measure, objective and value in one table: what is treated by what, for the sake of what, and where something is
/// missing in between. Enter opens what the cell names.
class CoveragePage : public EditorPage
{
    Q_OBJECT

public:
    explicit CoveragePage(document::PlanDocument &document, QWidget *parent = nullptr);

    void open(const Place &place) override;
    Place current() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTable();
    void applyFilter();
    void refresh();
    void openCurrent();
    QString gapsText() const;

    models::CoverageModel *m_model;
    QTableView *m_view;
    QLineEdit *m_text;
    QCheckBox *m_gapsOnly;
    QLabel *m_gaps;
    QLabel *m_empty;
};

} // namespace piao::widgets
