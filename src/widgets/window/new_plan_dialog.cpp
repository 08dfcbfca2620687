// SPDX-License-Identifier: EUPL-1.2
#include "window/new_plan_dialog.h"

#include "ui_new_plan_dialog.h"

#include "piao/domain/plan_period.h"
#include "piao/domain/record_description.h"

#include <QFileDialog>
#include <QPushButton>
#include <QRegularExpression>

namespace piao::widgets {

NewPlanDialog::NewPlanDialog(QWidget *parent) : QDialog(parent), m_ui(std::make_unique<Ui::NewPlanDialog>())
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("newPlanDialog"));
    fillTemplates();
    // The plan is due on 31 January: from February on, people work at the next one.
    const QDate today = QDate::currentDate();
    m_ui->yearBox->setValue(today.month() == 1 ? today.year() : today.year() + 1);
    const auto showPeriod = [this] { m_ui->periodLabel->setText(tr("The plan covers %1").arg(period())); };
    connect(m_ui->yearBox, &QSpinBox::valueChanged, this, showPeriod);
    showPeriod();
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("Choose the file…"));
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
}

NewPlanDialog::~NewPlanDialog() = default;

void NewPlanDialog::fillTemplates()
{
    const domain::Field &field = domain::describe(domain::Kind::Plan).field("template");
    for (const domain::Choice &choice : field.choices) {
        const QString token = QString::fromLatin1(choice.token);
        m_ui->templateBox->addItem(domain::choiceLabel(field, token), token);
    }
    m_fileRow = m_ui->templateBox->count();
    m_ui->templateBox->addItem(tr("From a file…"));
    m_ui->refusal->hide();
    connect(m_ui->templateBox, &QComboBox::activated, this, &NewPlanDialog::templateChosen);
}

void NewPlanDialog::templateChosen(int index)
{
    if (index != m_fileRow) {
        m_lastTemplate = index;
        m_ui->refusal->hide();
        return;
    }
    const QString path = QFileDialog::getOpenFileName(this, tr("Take a template"), {}, tr("Templates (*.json)"));
    if (!path.isEmpty())
        takeTemplateFile(path);
    else if (!m_sections)
        m_ui->templateBox->setCurrentIndex(m_lastTemplate);
}

void NewPlanDialog::takeTemplateFile(const QString &path)
{
    const domain::Result<document::SectionTemplate> read = document::readTemplateFile(path);
    m_sections = read ? std::optional(*read) : std::nullopt;
    m_ui->templateBox->setItemText(m_fileRow, read ? QFileInfo(path).fileName() : tr("From a file…"));
    m_ui->templateBox->setCurrentIndex(read ? m_fileRow : m_lastTemplate);
    m_ui->refusal->setText(read ? QString() : read.error().oneLine());
    m_ui->refusal->setVisible(!read.ok());
}

QString NewPlanDialog::period() const
{
    return domain::PlanPeriod{m_ui->yearBox->value(), 3}.name();
}

document::NewPlan NewPlanDialog::plan() const
{
    document::NewPlan plan{m_ui->bodyEdit->text().simplified(), m_ui->templateBox->currentData().toString(), m_ui->yearBox->value()};
    if (m_ui->templateBox->currentIndex() == m_fileRow)
        plan.sections = m_sections;
    return plan;
}

QString NewPlanDialog::suggestedFileName() const
{
    const QString body = m_ui->bodyEdit->text().simplified();
    QString name = (body.isEmpty() ? QStringLiteral("PIAO") : body) + QLatin1Char(' ') + period();
    // Characters that some file systems do not take.
    static const QRegularExpression forbidden(QStringLiteral("[\\\\/:*?\"<>|]"));
    return name.replace(forbidden, QStringLiteral("-")) + QStringLiteral(".piao");
}

} // namespace piao::widgets
