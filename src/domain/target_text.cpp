// SPDX-License-Identifier: EUPL-1.2
#include "piao/domain/target_text.h"

#include "value_grammar.h"

#include <cmath>

namespace piao::domain {

ParsedValue parseValue(QStringView text)
{
    return ValueGrammar(text).parse();
}

std::optional<double> resolve(const ParsedValue &target, std::optional<double> baseline)
{
    if (!target.value || !target.isRelative())
        return target.value;
    if (!baseline || !std::isfinite(*baseline))
        return std::nullopt;
    if (target.basis == Basis::AddedToBaseline)
        return *baseline + *target.value;
    return *baseline < 0 ? std::nullopt : std::optional(*baseline * (100 + *target.value) / 100);
}

std::optional<double> resolve(const ParsedValue &target, const ParsedValue &baseline)
{
    const bool isPoints = target.unit == QLatin1String("punti percentuali");
    if (baseline.isRelative() && target.isRelative())
        return std::nullopt;
    if (target.basis == Basis::PercentOfBaseline && baseline.isPercent())
        return std::nullopt;
    if (target.isRelative() && isPoints && !baseline.isPercent())
        return std::nullopt;
    return resolve(target, baseline.value);
}

} // namespace piao::domain
