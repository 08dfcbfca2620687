// SPDX-License-Identifier: EUPL-1.2
#include "piao/domain/rule_set.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace piao::domain {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RuleSet)
};

constexpr double infinity = std::numeric_limits<double>::infinity();

Error refused(const QString &what)
{
    return {ErrorCode::InvalidInput, what, Texts::tr("The rule in use was not changed."),
            Texts::tr("Correct the attainment rule in the plan's settings.")};
}

bool isFinite(const std::optional<double> &number)
{
    return !number || std::isfinite(*number);
}

Result<void> checkBands(std::vector<Band> bands)
{
    const auto low = [](const Band &band) { return band.from.value_or(-infinity); };
    const auto high = [](const Band &band) { return band.below.value_or(infinity); };
    for (const Band &band : bands) {
        if (!isFinite(band.from) || !isFinite(band.below) || !std::isfinite(band.score) || low(band) >= high(band))
            return refused(Texts::tr("A band ends before it begins, or one of its figures is no number."));
    }
    std::sort(bands.begin(), bands.end(), [&](const Band &a, const Band &b) { return low(a) < low(b); });
    for (size_t i = 1; i < bands.size(); ++i) {
        if (low(bands[i]) < high(bands[i - 1]))
            return refused(Texts::tr("Two bands overlap."));
    }
    return {};
}

} // namespace

Result<void> RuleSet::check() const
{
    if (family > AttainmentRule::Met)
        return refused(Texts::tr("The rule is none of the five families."));
    if (!std::isfinite(floor) || !std::isfinite(ceiling) || floor > ceiling)
        return refused(Texts::tr("The floor is above the ceiling."));
    if (!isFinite(minimumShare) || !isFinite(maximumShare))
        return refused(Texts::tr("A threshold is no number."));
    const bool weightsAreNumbers = std::isfinite(indicatorsWeight) && std::isfinite(childrenWeight);
    if (!weightsAreNumbers || indicatorsWeight < 0 || childrenWeight < 0 || indicatorsWeight + childrenWeight <= 0)
        return refused(Texts::tr("The weights of indicators and children are negative, or both are 0."));
    if (family == AttainmentRule::Bands && bands.empty())
        return refused(Texts::tr("The rule goes by bands and has none."));
    return checkBands(bands);
}

} // namespace piao::domain
