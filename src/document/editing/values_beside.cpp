// SPDX-License-Identifier: EUPL-1.2
#include "editing/values_beside.h"

#include "piao/document/field_text.h"
#include "piao/domain/record_description.h"
#include "piao/domain/target_text.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace piao::document {

using namespace domain;

namespace {

using Besides = std::vector<std::pair<const char *, QVariant>>;

/// A text as people give it, and the columns that take what is read from it; nullptr where the record has no such column.
struct ReadText {
    Kind kind;
    const char *text;
    const char *value;
    const char *unit;
    const char *comparison;
};

constexpr ReadText readTexts[] = {
    {Kind::Indicator, "baseline_text", "baseline_value", nullptr, nullptr},
    {Kind::Target, "value_text", "value", "unit", nullptr},
    {Kind::Actual, "value_text", "value", nullptr, nullptr},
    {Kind::Measure, "expected_text", "expected_value", "expected_unit", nullptr},
    {Kind::MeasureMonitoring, "value_text", "value", nullptr, nullptr},
    {Kind::IndicatorGroup, "check_text", "threshold", "unit", "operator"},
};

/// The token of IndicatorGroup's `operator`; nothing for "circa", which no threshold can check.
QVariant operatorOf(Comparison comparison)
{
    switch (comparison) {
    case Comparison::AtLeast: return QStringLiteral("at_least");
    case Comparison::AtMost: return QStringLiteral("at_most");
    case Comparison::Exactly: return QStringLiteral("exactly");
    case Comparison::About: break;
    }
    return {};
}

} // namespace

Besides valuesBeside(Kind kind, const char *column, const QVariant &text)
{
    const auto read = std::find_if(std::begin(readTexts), std::end(readTexts), [&](const ReadText &candidate) {
        return candidate.kind == kind && std::string_view(candidate.text) == column;
    });
    if (read == std::end(readTexts))
        return {};
    const ParsedValue parsed = parseValue(text.toString());
    // "+ 5%" is not 5: what it means depends on the baseline and is worked out where it is needed.
    const bool plain = parsed.value && !parsed.isRelative();
    Besides besides{{read->value, plain ? QVariant(*parsed.value) : QVariant()}};
    if (read->unit)
        besides.emplace_back(read->unit, plain && !parsed.unit.isEmpty() ? QVariant(parsed.unit) : QVariant());
    if (read->comparison)
        besides.emplace_back(read->comparison, plain ? operatorOf(parsed.comparison) : QVariant());
    return besides;
}

Record withValuesRead(Record record)
{
    const RecordDescription &description = record.description();
    for (const ReadText &read : readTexts) {
        if (read.kind != record.kind() || !record.has(read.text))
            continue;
        for (const auto &[column, beside] : valuesBeside(read.kind, read.text, record.value(read.text))) {
            // A number that was typed too is the person's own.
            if (QVariant &value = record.at(description.indexOf(column)); !value.isValid())
                value = beside;
        }
    }
    return record;
}

} // namespace piao::document
