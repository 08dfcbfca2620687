// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/editor_page.h"
#include "piao/document/risk_filter.h"
#include "piao/models/block_report.h"
#include "piao/models/register_columns.h"

class QBoxLayout;
class QPushButton;
class QSplitter;
class QToolButton;

namespace piao::models {
class RiskRegisterModel;
}

namespace piao::widgets {

class MatrixPanel;
class MessageBar;
class RegisterFilterBar;
class RiskRegisterView;

/// Section 2.3 as one wide table: the matrix on top narrows it, the line above it filters it, Enter opens a process.
class RiskRegisterPage : public EditorPage
{
    Q_OBJECT

public:
    explicit RiskRegisterPage(document::PlanDocument &document, QWidget *parent = nullptr);

    void open(const Place &place) override;
    Place current() const override;
    void commitPending() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QBoxLayout *buildHead();
    QBoxLayout *buildGroups();
    QWidget *buildTable();
    QToolButton *makeButton(const char *icon, const QString &text, const QString &key, void (RiskRegisterView::*does)());
    void connectFilter();
    void narrow(const document::RiskCriteria &criteria);
    void applyCriteria();
    void showReport(const models::BlockReport &report);
    void refresh();
    void readFolded();
    void showFolded();
    void act();
    QString emptyText() const;

    models::RiskRegisterModel *m_model;
    RiskRegisterView *m_view;
    MatrixPanel *m_matrix;
    RegisterFilterBar *m_filter;
    MessageBar *m_message;
    QPushButton *m_fill;
    QToolButton *m_showMatrix = nullptr;
    std::vector<QToolButton *> m_groups;
    QList<QToolButton *> m_writing; ///< buttons that change the plan
};

} // namespace piao::widgets
