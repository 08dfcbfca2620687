// SPDX-License-Identifier: EUPL-1.2
#include "findings/finding_place.h"

#include "navigation/place_finder.h"

namespace piao::widgets {

using checks::Finding;
using domain::Kind;

namespace {

/// A finding about an indicator as a whole that names a year is about the target of that year.
bool isOfYear(const Finding &finding)
{
    constexpr int firstYear = 1900;
    constexpr int lastYear = 2200;
    return finding.kind == Kind::Indicator && finding.field < 0 && finding.detail >= firstYear && finding.detail <= lastYear;
}

} // namespace

std::optional<Place> placeOfFinding(const checks::PlanChecker &checker, const Finding &finding, document::PlanReader &reader)
{
    const bool ofYear = isOfYear(finding);
    const QString field = ofYear ? QStringLiteral("value_text") : checker.columnOf(finding);
    std::optional<Place> place = editingPlace(checker.recordOf(finding), reader, field);
    if (place && ofYear)
        place->year = finding.detail;
    return place;
}

} // namespace piao::widgets
