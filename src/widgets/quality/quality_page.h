// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/editor_page.h"
#include "piao/models/quality_model.h"

class QLabel;
class QSortFilterProxyModel;
class QTabWidget;
class QTreeView;

namespace piao::widgets {

class QualitySheet;

/// How good the plan is on the ten quality criteria: by criterion, opened question by question, or by what would raise it most;
/// below, all about the current question, where a person answers what no program can judge. The field of a place on this
/// page is the question's token, "A3.impact".
class QualityPage : public EditorPage
{
    Q_OBJECT

public:
    explicit QualityPage(document::PlanDocument &document, QWidget *parent = nullptr);

    void open(const Place &place) override;
    Place current() const override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QTreeView *makeTable(const char *name, const QString &title, QAbstractItemModel *model);
    QTreeView *shownTable() const;
    void follow();
    void refresh();
    void showCurrent();
    void select(const QString &token);

    models::PlanQuality &m_quality;
    models::QualityModel *m_criteria;
    models::QualityModel *m_questions;
    QSortFilterProxyModel *m_byGain;
    QLabel *m_total;
    QLabel *m_hint;
    QTabWidget *m_tabs;
    QTreeView *m_tree;
    QTreeView *m_list;
    QualitySheet *m_sheet;
    QString m_token; ///< of what is current
    bool m_behind = false;
};

} // namespace piao::widgets
