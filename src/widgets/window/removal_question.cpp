// SPDX-License-Identifier: EUPL-1.2
#include "window/removal_question.h"

#include "window/removal_dialog.h"

#include "piao/document/removal_plan.h"

namespace piao::widgets {

bool mayRemoveRecords(document::PlanDocument &document, const std::vector<domain::RecordKey> &keys, QWidget *parent)
{
    std::vector<document::NodeAt> places;
    for (const domain::RecordKey &key : keys)
        places.push_back({key, {}});
    const auto plan = document::planRemoval(document.reader(), places, document::RemovalScope::Everywhere);
    int going = 0;
    for (const document::RemovalPlan::Count &count : plan ? plan->along : std::vector<document::RemovalPlan::Count>())
        going += count.count;
    if (going <= int(keys.size()))
        return true;
    RemovalDialog dialog(document, places, parent);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace piao::widgets
