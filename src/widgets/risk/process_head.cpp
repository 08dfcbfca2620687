// SPDX-License-Identifier: EUPL-1.2
#include "risk/process_head.h"

#include "look/quiet_label.h"
#include "piao/document/process_risk.h"
#include "piao/domain/record_description.h"
#include "piao/models/reference_index.h"
#include "piao/widgets/place.h"
#include "risk/level_badge.h"

#include <QHBoxLayout>

namespace piao::widgets {

using namespace domain;

ProcessHead::ProcessHead(document::PlanDocument &document, QWidget *parent)
    : RecordHead(document, parent), m_reason(quietLabel({}, this))
{
    setLineName(tr("Area of risk"));
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(18);
    for (const RiskStage stage : riskStages) {
        m_levels[size_t(stage)] = new LevelBadge(stage, row);
        m_levels[size_t(stage)]->setObjectName(QStringLiteral("judgement.%1").arg(QLatin1String(levelColumn(stage))));
        layout->addWidget(m_levels[size_t(stage)]);
    }
    layout->addStretch(1);
    m_reason->setObjectName(QStringLiteral("judgementReason"));
    addBelow(row);
    addBelow(m_reason);
}

RecordHead::Texts ProcessHead::texts(const Record &record) const
{
    models::ReferenceIndex &names = models::ReferenceIndex::of(document());
    const QString kind = singular(record.description());
    QStringList side;
    if (record.has("centre_id"))
        side.append(names.name(Kind::ResponsibilityCentre, record.text("centre_id")));
    else if (record.has("owner_text"))
        side.append(record.text("owner_text"));
    if (record.has("state"))
        side.append(choiceLabel(record.description().field("state"), record.text("state")));
    const RecordKey area{Kind::RiskArea, record.text("area_id"), {}};
    const QString line = area.isNull() ? tr("In no area of risk yet: choose it below.")
        : tr("Area of risk") + QStringLiteral("&nbsp; <a href=\"%1\">%2</a>").arg(Place::of(area).toString(), names.name(area.kind, area.id).toHtmlEscaped());
    return {record.has("code") ? QStringLiteral("%1  ·  %2").arg(record.text("code"), kind) : kind, record.text("name"),
        side.join(QStringLiteral("   ·   ")), line};
}

void ProcessHead::refreshed(const Record &record)
{
    const document::ProcessRisk risk(reader(), record.key());
    for (const RiskStage stage : riskStages)
        m_levels[size_t(stage)]->setJudgement(risk.at(stage).judgement.level, risk.at(stage).explanation);
    m_reason->setText(risk.at(RiskStage::Before).explanation.value(1));
    m_reason->setToolTip(risk.at(RiskStage::Before).explanation.join(QLatin1Char('\n')));
}

} // namespace piao::widgets
