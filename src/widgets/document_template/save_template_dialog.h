// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_document.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace piao::widgets {

/// Saves the sections of the document, without their texts, as a template for others.
class SaveTemplateDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SaveTemplateDialog(document::PlanDocument &document, QWidget *parent = nullptr);

    /// True when the template is there; else says why not.
    bool save(const QString &path);

private:
    void chooseFile();
    QString usualSource() const;

    document::PlanDocument &m_document;
    QLineEdit *m_source;
    QCheckBox *m_look;
    QCheckBox *m_logo;
    QLabel *m_refusal;
};

} // namespace piao::widgets
