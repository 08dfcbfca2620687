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
    /// Takes the sections from a file instead of a template that ships; says why not when it is none.
    void takeTemplateFile(const QString &path);

private:
    QString period() const;
    void fillTemplates();
    void templateChosen(int index);

    std::optional<document::SectionTemplate> m_sections;
    int m_fileRow = -1;     ///< of the row that asks for a file
    int m_lastTemplate = 0; ///< what was chosen before it was
    std::unique_ptr<Ui::NewPlanDialog> m_ui;
};

} // namespace piao::widgets
