// SPDX-License-Identifier: EUPL-1.2
#include "editors/value_sheet.h"

#include "forms/form_builder.h"

namespace piao::widgets {

ValueSheet::ValueSheet(document::PlanDocument &document, QWidget *parent) : NodeSheet(document, domain::Kind::PublicValue, parent)
{
    FormBuilder(form())
        .row({{"number", 2}, {"code", 2}, {"short_title", 4}, {"state", 4}})
        .row({{"title", 12}})
        .row({{"dimension", 4}, {"weight", 2}, {"to_review", 4}})
        .row({{"narrative", 12}})
        .row({{"beneficiaries", 12}})
        .stretch();
    addFormTab();
    addIndicatorTab(tr("Impact indicators"));
    addChildrenTab();
    addStakeholderTab();
    addRiskTab();
    addWordingTab();
}

} // namespace piao::widgets
