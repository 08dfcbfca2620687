// SPDX-License-Identifier: EUPL-1.2
#include "indicators/target_years.h"

#include "wording/names.h"

namespace piao::checks {

QString enumeratedYears(const std::vector<int> &years)
{
    QStringList names;
    for (const int year : years)
        names.append(QString::number(year));
    return enumerated(names, 4);
}

} // namespace piao::checks
