// SPDX-License-Identifier: EUPL-1.2
#include "check_list.h"

#include <algorithm>

namespace piao::checks {

namespace {

CheckList makeChecks()
{
    CheckList list;
    addTreeChecks(list);
    addCodeChecks(list);
    addIndicatorChecks(list);
    addBalanceChecks(list);
    addWorkChecks(list);
    addFigureChecks(list);
    addPeopleChecks(list);
    addRiskChecks(list);
    addSectionChecks(list);
    addTextChecks(list);
    addFollowUpChecks(list);
    addCompletenessChecks(list);
    addEditionChecks(list);
    addPlausibilityChecks(list);
    std::sort(list.begin(), list.end(), [](const auto &left, const auto &right) {
        return qstrcmp(left->info().id, right->info().id) < 0;
    });
    return list;
}

const CheckList &checks()
{
    static const CheckList list = makeChecks();
    return list;
}

} // namespace

std::span<const std::unique_ptr<Check>> allChecks()
{
    return checks();
}

int indexOfCheck(QStringView id)
{
    for (size_t i = 0; i < checks().size(); ++i) {
        if (id == QLatin1String(checks()[i]->info().id))
            return int(i);
    }
    return -1;
}

} // namespace piao::checks
