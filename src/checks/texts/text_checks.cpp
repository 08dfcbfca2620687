// SPDX-License-Identifier: EUPL-1.2
#include "texts/text_checks.h"

namespace piao::checks {

void addTextChecks(CheckList &list)
{
    list.push_back(narrativeStructure());
    list.push_back(differingCount());
    list.push_back(missingReference());
    list.push_back(impossibleAct());
    list.push_back(leftPlaceholder());
    list.push_back(textToReview());
    list.push_back(figureWithoutValue());
}

} // namespace piao::checks
