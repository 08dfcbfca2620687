// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/models/objective_filter.h"

#include <QWidget>

#include <memory>

namespace Ui {
class TreePane;
}

namespace piao::widgets {

class ObjectiveTreeView;

/// The tree with its filter line. Centre and year come from the toolbar; the three conditions compose.
class TreePane : public QWidget
{
    Q_OBJECT

public:
    explicit TreePane(QWidget *parent = nullptr);
    ~TreePane() override;

    void setDocument(document::PlanDocument *document);

    ObjectiveTreeView *view() const;
    models::ObjectiveTreeModel *tree() const { return m_tree; }
    models::ObjectiveFilter *filter() const { return m_filter; }

    void setCentre(const QString &centreId);
    void setYear(int year);
    /// Puts the cursor into the filter line.
    void startFiltering();
    void clearFilter();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    void showState();

    std::unique_ptr<Ui::TreePane> m_ui;
    models::ObjectiveTreeModel *m_tree;
    models::ObjectiveFilter *m_filter;
    models::ObjectiveCriteria m_criteria;
};

} // namespace piao::widgets
