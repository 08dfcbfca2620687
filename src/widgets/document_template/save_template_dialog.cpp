// SPDX-License-Identifier: EUPL-1.2
#include "document_template/save_template_dialog.h"

#include "look/quiet_label.h"
#include "piao/document/section_template.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace piao::widgets {

using namespace domain;
using document::SectionTemplate;

SaveTemplateDialog::SaveTemplateDialog(document::PlanDocument &document, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_source(new QLineEdit(usualSource(), this))
    , m_look(new QCheckBox(tr("With the &look of the document"), this))
    , m_logo(new QCheckBox(tr("With the lo&go"), this))
    , m_refusal(reasonLabel(this))
{
    setObjectName(QStringLiteral("saveTemplateDialog"));
    setWindowTitle(tr("Save as a template"));
    m_source->setObjectName(QStringLiteral("templateSource"));
    m_look->setObjectName(QStringLiteral("templateWithLook"));
    m_logo->setObjectName(QStringLiteral("templateWithLogo"));
    m_look->setChecked(true);
    m_logo->setEnabled(document.reader().layout().has("logo_id"));
    m_logo->setToolTip(tr("Only for templates of your own: other bodies have another one."));
    auto *question = new QLabel(tr("&Where it comes from, for who gets it"), this);
    question->setBuddy(m_source);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setText(tr("Choose the file…"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &SaveTemplateDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_look, &QCheckBox::toggled, this, [this](bool look) { m_logo->setEnabled(look && m_document.reader().layout().has("logo_id")); });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(quietLabel(tr("The order of the sections, their titles, what stands in each and how its pages lie. No text, no office and no "
                                    "objective goes with it; the sections of values and themes become one that is repeated for each."), this));
    layout->addSpacing(6);
    layout->addWidget(question);
    layout->addWidget(m_source);
    layout->addWidget(m_look);
    layout->addWidget(m_logo);
    layout->addWidget(m_refusal);
    layout->addWidget(buttons);
    resize(520, sizeHint().height());
}

QString SaveTemplateDialog::usualSource() const
{
    const QString body = m_document.reader().body().text("name");
    const std::vector<int> years = m_document.reader().years();
    if (years.empty())
        return body;
    const QString period = QStringLiteral("PIAO %1-%2").arg(years.front()).arg(years.back());
    return body.isEmpty() ? period : QStringLiteral("%1, %2").arg(body, period);
}

void SaveTemplateDialog::chooseFile()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save as a template"), tr("template.json"), tr("Templates (*.json)"));
    if (!path.isEmpty() && save(path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive) ? path : path + QStringLiteral(".json")))
        accept();
}

bool SaveTemplateDialog::save(const QString &path)
{
    const Result<SectionTemplate> made = SectionTemplate::ofPlan(m_document.reader(),
        {m_source->text(), m_look->isChecked(), m_logo->isEnabled() && m_logo->isChecked()});
    const Result<void> saved = made ? document::saveTemplateFile(*made, path) : Result<void>(made.error());
    m_refusal->setText(saved ? QString() : saved.error().oneLine());
    m_refusal->setVisible(!saved.ok());
    return saved.ok();
}

} // namespace piao::widgets
