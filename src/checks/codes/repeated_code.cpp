// SPDX-License-Identifier: EUPL-1.2
#include "codes/repeated_code.h"

#include "check_text.h"
#include "codes/code_series.h"
#include "codes/plan_pattern.h"
#include "facts/plan_order.h"
#include "wording/names.h"

#include <algorithm>

namespace piao::checks {

using domain::Kind;

namespace {

const Column objectiveCode{Kind::PerformanceObjective, "code"};
const Column objectiveYear{Kind::PerformanceObjective, "year"};
const Column objectiveCentre{Kind::PerformanceObjective, "centre_id"};
const Column valueCode{Kind::PublicValue, "code"};
const Column strategicCode{Kind::StrategicObjective, "code"};
const Column operationalCode{Kind::OperationalObjective, "code"};
const Column centreCode{Kind::ResponsibilityCentre, "code"};
const Column themeCode{Kind::Theme, "code"};
const Column measureCode{Kind::Measure, "code"};
const Column processCode{Kind::Process, "code"};
const Column processArea{Kind::Process, "area_id"};

const Column &codeOf(Kind kind);

void codeKeys(const Fact &fact, std::vector<quint64> &keys)
{
    const SeriesPlace place = placeOfCode(fact.text(codeOf(fact.kind())), 0);
    if (place.series != 0)
        keys.push_back(place.series ^ quint64(place.number) * 31 ^ quint64(place.codeYear) << 32);
}

struct Coded {
    const Column *column;
    Grouping grouping;
};

const Coded &codedOf(Kind kind)
{
    static const Coded all[] = {
        {&valueCode, {Kind::PublicValue, codeKeys}},
        {&strategicCode, {Kind::StrategicObjective, codeKeys}},
        {&operationalCode, {Kind::OperationalObjective, codeKeys}},
        {&centreCode, {Kind::ResponsibilityCentre, codeKeys}},
        {&themeCode, {Kind::Theme, codeKeys}},
        {&measureCode, {Kind::Measure, codeKeys}},
        {&processCode, {Kind::Process, codeKeys}},
    };
    const auto found = std::find_if(std::begin(all), std::end(all), [=](const Coded &coded) { return coded.column->kind() == kind; });
    Q_ASSERT(found != std::end(all));
    return *found;
}

const Column &codeOf(Kind kind)
{
    return *codedOf(kind).column;
}

bool isBareNumber(const QString &code)
{
    const QStringView plain = QStringView(code).trimmed();
    return std::all_of(plain.begin(), plain.end(), [](QChar c) { return c.isDigit(); });
}

/// Whether the same code is meant to stand in both: editions of two years, or bare numbers that begin anew in each centre.
bool mayShareCode(const Fact &left, const Fact &right, const PlanFacts &facts)
{
    if (left.kind() == Kind::Process)
        return left.reference(processArea) != right.reference(processArea) && isBareNumber(left.text(processCode));
    if (left.kind() != Kind::PerformanceObjective)
        return false;
    if (left.integer(objectiveYear) != right.integer(objectiveYear))
        return true;
    return !patternOf(facts) && left.reference(objectiveCentre) != right.reference(objectiveCentre) && isBareNumber(left.text(objectiveCode));
}

SeriesPlace placeOf(const Fact &fact)
{
    return fact.kind() == Kind::PerformanceObjective ? seriesPlaceOf(fact) : placeOfCode(fact.text(codeOf(fact.kind())), 0);
}

constexpr int repeated = 1; ///< detail: apart from a code that leaves the pattern

} // namespace

void examineRepeatedCode(const Fact &fact, const PlanFacts &facts, Report &report)
{
    const bool isObjective = fact.kind() == Kind::PerformanceObjective;
    const Column &column = isObjective ? objectiveCode : codeOf(fact.kind());
    const SeriesPlace place = placeOf(fact);
    if (place.series == 0)
        return;
    const Fact *first = nullptr;
    for (const Slot slot : facts.sharing(fact, isObjective ? neighboursOf(fact.kind()) : codedOf(fact.kind()).grouping)) {
        const Fact &other = *facts.at(fact.kind(), slot);
        const bool repeats = comesBefore(other, fact) && placeOf(other).isSame(place) && !mayShareCode(fact, other, facts);
        if (repeats && (!first || comesBefore(other, *first)))
            first = &other;
    }
    if (!first)
        return;
    report.add(column, repeated, [&](FindingText &text) {
        text.message = CheckText::tr("The code of %1 is taken: %2 has it too.").arg(nameOf(fact), nameOf(*first));
    });
}

void examineRepeatedNumber(const Fact &fact, const PlanFacts &facts, Report &report)
{
    const SeriesPlace place = seriesPlaceOf(fact);
    if (place.number < 0)
        return;
    const Fact *first = nullptr;
    int before = 0;
    int after = 0;
    for (const Slot slot : facts.sharing(fact, neighboursOf(fact.kind()))) {
        const Fact &other = *facts.at(fact.kind(), slot);
        const SeriesPlace at = seriesPlaceOf(other);
        if (at.series != place.series)
            continue;
        before += at.number == place.number - 1;
        after += at.number == place.number + 1;
        if (at.number == place.number && comesBefore(other, fact) && (!first || comesBefore(other, *first)))
            first = &other;
    }
    // Where the numbers beside it come twice too, or where it is the first of a parent's children, numbers begin anew below
    // each parent, as many plans have it.
    const bool beginsAnew = before > 1 || after > 1 || (place.number == 1 && fact.kind() != Kind::PublicValue);
    if (!first || beginsAnew)
        return;
    report.add(seriesColumn(fact.kind()), repeated, [&](FindingText &text) {
        text.message = CheckText::tr("The number of %1 is taken: %2 has it too.").arg(nameOf(fact), nameOf(*first));
    });
}

std::vector<const Grouping *> repeatedCodeGroupings()
{
    std::vector<const Grouping *> all{&neighboursOf(Kind::PerformanceObjective)};
    for (const Kind kind : {Kind::PublicValue, Kind::StrategicObjective, Kind::OperationalObjective, Kind::Measure})
        all.push_back(&neighboursOf(kind));
    for (const Kind kind : {Kind::PublicValue, Kind::StrategicObjective, Kind::OperationalObjective, Kind::ResponsibilityCentre,
             Kind::Theme, Kind::Measure, Kind::Process})
        all.push_back(&codedOf(kind).grouping);
    return all;
}

} // namespace piao::checks
