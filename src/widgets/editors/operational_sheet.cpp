// SPDX-License-Identifier: EUPL-1.2
#include "editors/operational_sheet.h"

#include "editors/link_chips.h"
#include "editors/plan_words.h"
#include "forms/form_builder.h"

namespace piao::widgets {

using domain::Kind;

OperationalSheet::OperationalSheet(document::PlanDocument &document, QWidget *parent)
    : NodeSheet(document, Kind::OperationalObjective, parent)
    , m_parents(adopt(new LinkChips(document, Kind::OperationalStrategic, "operational_id")))
    , m_centres(adopt(new LinkChips(document, Kind::OperationalCentre, "operational_id")))
    , m_values(adopt(new LinkChips(document, Kind::OperationalValue, "operational_id")))
{
    const domain::LevelNames names = levelNames(reader());
    FormBuilder(form())
        .row({{"number", 2}, {"code", 2}, {"weight", 2}, {"state", 3}, {"to_review", 3}})
        .row({{"title", 12}})
        .widget(m_parents, tr("Serves: %1").arg(names.of(domain::Level::StrategicObjective).plural))
        .widget(m_centres, tr("Centres that carry it"))
        .row({{"narrative", 12}})
        .group(tr("Only for some values"),
            tr("Where its strategic objective serves several values, it counts for each of them; name values here to count for these only."))
        .widget(m_values, tr("Counts only for: %1").arg(names.of(domain::Level::PublicValue).plural))
        .stretch();
    addFormTab();
    addChildrenTab();
    addIndicatorTab(tr("Indicators"));
    addStakeholderTab();
    addWordingTab();
}

void OperationalSheet::showNode(const domain::RecordKey &node)
{
    for (LinkChips *chips : {m_parents, m_centres, m_values})
        chips->setRecord(node.id);
}

} // namespace piao::widgets
