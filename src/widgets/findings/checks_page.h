// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/editor_page.h"

class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace piao::models {
class CheckTableModel;
}

namespace piao::widgets {

class CheckSheet;

/// All checks: which of them this plan uses, how severely, with which limits, and how much each finds; below, all about the
/// current one. The field of a place on this page is the check's id.
class ChecksPage : public EditorPage
{
    Q_OBJECT

public:
    ChecksPage(document::PlanDocument &document, QWidget *parent = nullptr);

    void open(const Place &place) override;
    Place current() const override;

private:
    void buildTable();
    void showCurrent();
    void select(int check);
    int currentCheck() const;

    models::CheckTableModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QLineEdit *m_filter;
    QTreeView *m_table;
    CheckSheet *m_sheet;
};

} // namespace piao::widgets
