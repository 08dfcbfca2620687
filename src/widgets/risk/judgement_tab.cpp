// SPDX-License-Identifier: EUPL-1.2
#include "risk/judgement_tab.h"

#include "forms/form_builder.h"
#include "look/quiet_label.h"
#include "look/scroll_page.h"
#include "piao/document/process_risk.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace piao::widgets {

using namespace domain;

JudgementTab::JudgementTab(document::PlanDocument &document, QWidget *parent)
    : EditorPage(document, parent), m_form(adopt(new RecordForm(document, Kind::Process)))
{
    FormBuilder builder(*m_form);
    builder.group({}, tr("The judgement of the process is the highest of its events, never an average. Leave the level empty to follow "
                         "them; state a higher one freely, a lower one with its rationale (PNA 2019, annex 1)."));
    for (const RiskStage stage : riskStages) {
        QLabel *&explanation = m_explanations[size_t(stage)];
        explanation = new QLabel(m_form);
        explanation->setWordWrap(true);
        explanation->setTextInteractionFlags(Qt::TextSelectableByMouse);
        explanation->setObjectName(QStringLiteral("explanation.%1").arg(QLatin1String(levelColumn(stage))));
        builder.group(riskStageWord(stage)).widget(explanation).row({{levelColumn(stage), 3}, {rationaleColumn(stage), 9}});
    }
    builder.stretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scrollPage(m_form, this));
    connect(&document, &document::PlanDocument::changed, this, &JudgementTab::refresh);
}

void JudgementTab::setProcess(const RecordKey &process)
{
    m_form->setRecord(process);
    refresh();
}

void JudgementTab::refresh()
{
    const document::ProcessRisk risk(reader(), m_form->record());
    for (const RiskStage stage : riskStages) {
        // The first line names the stage and its level, as the group's title and the sheet's head do.
        m_explanations[size_t(stage)]->setText(risk.at(stage).explanation.mid(1).join(QLatin1Char('\n')));
    }
}

bool JudgementTab::hasField(const QString &column) const
{
    return m_form->input(column) != nullptr;
}

void JudgementTab::open(const Place &place)
{
    m_form->focusField(place.field);
}

Place JudgementTab::current() const
{
    const QString field = focusedField();
    return field.isEmpty() ? Place() : Place::of(m_form->record(), field);
}

} // namespace piao::widgets
