// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/template_application.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;
class QTreeWidget;

namespace piao::widgets {

/// Takes the sections of the document from a template: one that ships or a file. Shows before what would be added, moved and
/// switched off, and does it as one step.
class TakeTemplateDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TakeTemplateDialog(document::PlanDocument &document, QWidget *parent = nullptr);

    /// Reads a template from a file and shows what it would do.
    void readFile(const QString &path);

public slots:
    void accept() override;

private:
    QWidget *buildTemplates();
    QWidget *buildPreview();
    void chooseNamed(const QString &token);
    void chooseFile();
    void take(const domain::Result<document::SectionTemplate> &read);
    void addChange(const document::TemplateChange &change);
    void showChanges();
    document::TemplateChoice choice() const;

    document::PlanDocument &m_document;
    std::optional<document::SectionTemplate> m_template;
    QListWidget *m_templates;
    QLabel *m_source;
    QTreeWidget *m_changes;
    QLabel *m_summary;
    QLabel *m_refusal;
    QCheckBox *m_titles;
    QCheckBox *m_look;
    QPushButton *m_take;
};

} // namespace piao::widgets
