// SPDX-License-Identifier: EUPL-1.2
#include "editors/strategic_sheet.h"

#include "editors/link_chips.h"
#include "editors/plan_words.h"
#include "forms/form_builder.h"

namespace piao::widgets {

using domain::Kind;

StrategicSheet::StrategicSheet(document::PlanDocument &document, QWidget *parent)
    : NodeSheet(document, Kind::StrategicObjective, parent)
    , m_values(adopt(new LinkChips(document, Kind::StrategicValue, "strategic_id")))
{
    const domain::LevelNames names = levelNames(reader());
    FormBuilder(form())
        .row({{"number", 2}, {"code", 2}, {"weight", 2}, {"state", 3}, {"to_review", 3}})
        .row({{"title", 12}})
        .widget(m_values, tr("Serves: %1").arg(names.of(domain::Level::PublicValue).plural))
        .row({{"narrative", 12}})
        .group(tr("Origin and owners"))
        .row({{"dup_reference", 12}})
        .row({{"political_owner", 6}, {"technical_owner", 6}})
        .stretch();
    addFormTab();
    addChildrenTab();
    addIndicatorTab(tr("Indicators"));
    addStakeholderTab();
    addWordingTab();
}

void StrategicSheet::showNode(const domain::RecordKey &node)
{
    m_values->setRecord(node.id);
}

} // namespace piao::widgets
