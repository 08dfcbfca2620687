// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/new_plan.h"

#include <QDialog>

#include <memory>

namespace Ui {
class NewPlanDialog;
}

namespace piao::widgets {

/// Asks what a plan begins with.
class NewPlanDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewPlanDialog(QWidget *parent = nullptr);
    ~NewPlanDialog() override;

    document::NewPlan plan() const;
    /// "Provincia di Lucca 2024-2026", as a name for the file.
    QString suggestedFileName() const;

private:
    QString period() const;

    std::unique_ptr<Ui::NewPlanDialog> m_ui;
};

} // namespace piao::widgets
