// SPDX-License-Identifier: EUPL-1.2
#include "window/removal_dialog.h"

#include "style/icons.h"
#include "ui_removal_dialog.h"

#include "piao/domain/record_description.h"

#include <QPushButton>

#include <algorithm>

namespace piao::widgets {

using document::RemovalPlan;
using document::RemovalScope;

namespace {

bool holds(const std::vector<domain::RecordKey> &keys, const domain::RecordKey &key)
{
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

} // namespace

RemovalDialog::RemovalDialog(document::PlanDocument &document, std::vector<document::NodeAt> places, QWidget *parent)
    : QDialog(parent), m_document(document), m_places(std::move(places)), m_ui(std::make_unique<Ui::RemovalDialog>())
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("removalDialog"));
    m_remove = m_ui->buttons->addButton(tr("&Delete"), QDialogButtonBox::AcceptRole);
    m_remove->setObjectName(QStringLiteral("removeButton"));
    m_remove->setIcon(themeIcon("edit-delete"));
    m_remove->setDefault(true);
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(m_ui->everywhere, &QRadioButton::toggled, this, &RemovalDialog::compute);
    compute();
    m_ui->scopeBox->setVisible(m_plan.hangsElsewhere);
    m_ui->everywhere->setChecked(!m_plan.hangsElsewhere);
}

RemovalDialog::~RemovalDialog() = default;

void RemovalDialog::compute()
{
    const RemovalScope scope = m_ui->everywhere->isChecked() ? RemovalScope::Everywhere : RemovalScope::FromHere;
    const domain::Result<RemovalPlan> plan = document::planRemoval(m_document.reader(), m_places, scope);
    m_remove->setEnabled(plan.ok());
    if (!plan) {
        m_ui->question->setText(plan.error().oneLine());
        return;
    }
    m_plan = *plan;
    m_ui->question->setText(question());
    m_ui->alongList->clear();
    for (RemovalPlan::Count count : m_plan.along) {
        // What was asked to go is in the question already.
        count.count -= int(std::count_if(m_places.begin(), m_places.end(), [&](const document::NodeAt &place) {
            return place.node.kind == count.kind && holds(m_plan.nodes, place.node);
        }));
        if (count.count <= 0)
            continue;
        const domain::RecordDescription &description = domain::describe(count.kind);
        const QString name = count.count == 1 ? domain::singular(description) : domain::plural(description);
        m_ui->alongList->addItem(QStringLiteral("%1  %2").arg(count.count, 5).arg(name));
    }
    for (const domain::RecordKey &key : m_plan.staying)
        m_ui->alongList->addItem(tr("Stays, because it stands elsewhere too: %1").arg(m_document.reader().nameOf(key)));
    const bool something = m_ui->alongList->count() > 0;
    m_ui->alongLabel->setVisible(something);
    m_ui->alongList->setVisible(something);
    if (something)
        m_ui->alongList->setCurrentRow(0);
    resize(width(), sizeHint().height());
}

QString RemovalDialog::question() const
{
    const QString name = m_document.reader().nameOf(m_places.front().node);
    const bool here = !m_plan.unlinked.empty() && m_plan.nodes.empty();
    QString text;
    if (m_places.size() == 1)
        text = here ? tr("Take «%1» away from here?") : tr("Delete «%1»?");
    else
        text = here ? tr("Take «%1» and %n more away from here?", nullptr, int(m_places.size()) - 1)
                    : tr("Delete «%1» and %n more?", nullptr, int(m_places.size()) - 1);
    return text.arg(name);
}

} // namespace piao::widgets
