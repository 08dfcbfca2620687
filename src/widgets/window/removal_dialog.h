// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_document.h"
#include "piao/document/removal_plan.h"

#include <QDialog>

#include <memory>

class QPushButton;

namespace Ui {
class RemovalDialog;
}

namespace piao::widgets {

/// Says what a deletion takes along before it is done, and asks where from when a node stands in several places.
class RemovalDialog : public QDialog
{
    Q_OBJECT

public:
    RemovalDialog(document::PlanDocument &document, std::vector<document::NodeAt> places, QWidget *parent = nullptr);
    ~RemovalDialog() override;

    const document::RemovalPlan &plan() const { return m_plan; }

private:
    void compute();
    QString question() const;

    document::PlanDocument &m_document;
    std::vector<document::NodeAt> m_places;
    document::RemovalPlan m_plan;
    std::unique_ptr<Ui::RemovalDialog> m_ui;
    QPushButton *m_remove = nullptr;
};

} // namespace piao::widgets
