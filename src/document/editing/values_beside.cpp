// SPDX-License-Identifier: EUPL-1.2
#include "editing/values_beside.h"

#include "piao/domain/target_text.h"

#include <string_view>

namespace piao::document {

using namespace domain;

std::vector<std::pair<const char *, QVariant>> valuesBeside(Kind kind, const char *column, const QVariant &text)
{
    const std::string_view name = column;
    const bool baseline = kind == Kind::Indicator && name == "baseline_text";
    const bool other = (kind == Kind::Target || kind == Kind::Actual) && name == "value_text";
    if (!baseline && !other)
        return {};
    const ParsedValue parsed = parseValue(text.toString());
    // "+ 5%" is not 5: what it means depends on the baseline and is worked out where it is needed.
    const bool plain = parsed.value && !parsed.isRelative();
    const QVariant value = plain ? QVariant(*parsed.value) : QVariant();
    if (baseline)
        return {{"baseline_value", value}};
    if (kind == Kind::Actual)
        return {{"value", value}};
    return {{"value", value}, {"unit", plain && !parsed.unit.isEmpty() ? QVariant(parsed.unit) : QVariant()}};
}

} // namespace piao::document
