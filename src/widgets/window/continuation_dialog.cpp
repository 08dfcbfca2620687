// SPDX-License-Identifier: EUPL-1.2
#include "window/continuation_dialog.h"

#include "piao/document/duplicate.h"
#include "style/icons.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

#include <set>

namespace piao::widgets {

using namespace domain;

ContinuationDialog::ContinuationDialog(document::PlanDocument &document, const QString &centre, int year, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_centreBox(new QComboBox(this))
    , m_yearBox(new QComboBox(this))
    , m_count(new QLabel(this))
    , m_continue(new QPushButton(themeIcon("edit-copy"), tr("&Continue"), this))
{
    build();
    fill(centre, year);
    connect(m_centreBox, &QComboBox::currentIndexChanged, this, &ContinuationDialog::showCount);
    connect(m_yearBox, &QComboBox::currentIndexChanged, this, &ContinuationDialog::showCount);
    showCount();
}

void ContinuationDialog::build()
{
    setObjectName(QStringLiteral("continuationDialog"));
    setWindowTitle(tr("A centre's objectives into the next year"));
    m_centreBox->setObjectName(QStringLiteral("centreBox"));
    m_yearBox->setObjectName(QStringLiteral("yearBox"));
    m_count->setObjectName(QStringLiteral("continuationCount"));
    m_continue->setObjectName(QStringLiteral("continueButton"));
    m_count->setWordWrap(true);
    m_centreBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_centreBox->setMinimumContentsLength(40);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    buttons->addButton(m_continue, QDialogButtonBox::AcceptRole);
    m_continue->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ContinuationDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QFormLayout(this);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->addRow(tr("C&entre"), m_centreBox);
    layout->addRow(tr("Objectives of the &year"), m_yearBox);
    layout->addRow(m_count);
    layout->addRow(buttons);
    resize(560, sizeHint().height());
}

void ContinuationDialog::fill(const QString &centre, int year)
{
    for (const Record &record : m_document.reader().all(Kind::ResponsibilityCentre))
        m_centreBox->addItem(document::displayName(record), record.text("id"));
    std::set<int> years;
    for (const Record &objective : m_document.reader().all(Kind::PerformanceObjective)) {
        if (objective.has("year"))
            years.insert(int(objective.integer("year")));
    }
    for (const int each : years)
        m_yearBox->addItem(QString::number(each), each);
    m_centreBox->setCurrentIndex(std::max(0, m_centreBox->findData(centre)));
    const int known = m_yearBox->findData(year);
    m_yearBox->setCurrentIndex(known >= 0 ? known : m_yearBox->count() - 1);
}

void ContinuationDialog::showCount()
{
    const int year = m_yearBox->currentData().toInt();
    const auto plan = document::planContinuation(m_document.reader(), {Kind::ResponsibilityCentre, m_centreBox->currentData().toString(), {}}, year);
    if (!plan) {
        m_count->setText(plan.error().oneLine());
        m_continue->setEnabled(false);
        return;
    }
    m_count->setText(tr("Linked editions to be made for %1: %2. Objectives that have one already: %3.")
                         .arg(year + 1).arg(plan->toContinue.size()).arg(plan->alreadyContinued));
    m_continue->setEnabled(!plan->toContinue.empty());
}

void ContinuationDialog::accept()
{
    const auto editions = document::continueObjectives(m_document, {Kind::ResponsibilityCentre, m_centreBox->currentData().toString(), {}},
        m_yearBox->currentData().toInt());
    if (!editions) {
        m_count->setText(editions.error().oneLine());
        m_continue->setEnabled(false);
        return;
    }
    m_editions = *editions;
    QDialog::accept();
}

} // namespace piao::widgets
