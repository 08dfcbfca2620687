// SPDX-License-Identifier: EUPL-1.2
#include "indicators/indicator_checks.h"

#include "check_text.h"
#include "indicators/amount.h"
#include "indicators/indicator_fields.h"
#include "indicators/indicator_nature.h"
#include "indicators/target_years.h"
#include "wording/names.h"

#include "piao/domain/italian_format.h"

namespace piao::checks {
namespace {

using domain::Kind;

const Column groupThreshold{Kind::IndicatorGroup, "threshold"};
const Column groupUnit{Kind::IndicatorGroup, "unit"};

/// What a value shows itself to be.
Nature natureShown(const GivenValue &given, const Fact &indicator)
{
    const auto amount = amountOf(given, indicator);
    if (!amount || amount->isStep || amount->basis == domain::Basis::PercentOfBaseline)
        return Nature::Unknown;
    const bool saysPercent = given.text().contains(u'%') || unitKindOf(given.unit()) == UnitKind::Percent;
    if (amount->kind == UnitKind::Percent)
        return saysPercent ? Nature::Share : Nature::Unknown;
    // The unit must be the value's own: the indicator's says nothing about how the value was meant.
    const bool ownUnit = !given.unit().isEmpty() || given.text().size() > QString::number(amount->value).size();
    return amount->kind == UnitKind::Word && ownUnit && !isOfQuotient(amount->unit) ? Nature::Count : Nature::Unknown;
}

/// "n. 22" counts without a word for what.
bool isMarkedAsCount(const QString &text)
{
    return text.startsWith(u'n', Qt::CaseInsensitive) && domain::parseValue(text).kind == domain::ValueKind::Count;
}

class RatioOrCount : public Check
{
public:
    RatioOrCount()
        : Check({
            .id = "L43",
            .severity = Severity::Warning,
            .task = Task::CompleteGoals,
            .title = QT_TRANSLATE_NOOP("checks", "Share with a count for a value, or the other way round"),
            .reason = QT_TRANSLATE_NOOP("checks", 
                "Formula and values must speak of the same thing: six interventions are no share of the programmed ones, and half of the visitors is no number of visitors."),
            .source = "D.Lgs. 150/2009, art. 5, c. 2, lett. b); CiVIT, delibera n. 89/2010",
            .remedy = QT_TRANSLATE_NOOP("checks", 
                "Decide whether the indicator measures a share or a number, and write name, formula and values accordingly."),
            .subjects = {Kind::Indicator, Kind::Target, Kind::IndicatorGroup},
            .reads = {Route{Kind::Target}.up(target_field::ofIndicator).down(target_field::ofIndicator),
                      Route{Kind::Indicator}
                          .down(target_field::ofIndicator)
                          .when({"name", "value_type", "unit", "formula", "scale"}),
                      Route{Kind::Indicator}
                          .up(indicator_field::ofGroup)
                          .when({"name", "value_type", "unit", "formula", "group_id"})},
        })
    {
    }

    void examine(const Fact &record, const PlanFacts &facts, Report &report) const override
    {
        if (record.kind() == Kind::Target)
            examineTarget(record, facts, report);
        else if (record.kind() == Kind::Indicator)
            examineBaseline(record, facts, report);
        else
            examineGroup(record, facts, report);
    }

private:
    static void examineTarget(const Fact &target, const PlanFacts &facts, Report &report)
    {
        const Fact *indicator = facts.referred(target, target_field::ofIndicator);
        const GivenValue given = givenTarget(target);
        if (!indicator || !disagree(given, *indicator))
            return;
        const std::vector<int> years =
            targetYears(*indicator, facts, [&](const Fact &other) { return disagree(givenTarget(other), *indicator); });
        if (years.front() != target.integer(target_field::year))
            return;
        report.add(target_field::text, [&](FindingText &text) {
            const bool isShare = natureOf(*indicator) == Nature::Share;
            text.message =
                (isShare ? CheckText::tr("%1 (%2) is a share, but its target for %3 is a number of things: %4.")
                         : CheckText::tr("%1 (%2) counts things, but its target for %3 is a percentage: %4."))
                    .arg(nameOf(*indicator), ownerName(*indicator, facts), enumeratedYears(years), withUnit(given));
        });
    }

    static void examineBaseline(const Fact &indicator, const PlanFacts &facts, Report &report)
    {
        const GivenValue given = givenBaseline(indicator);
        if (given.text().isEmpty() || !disagree(given, indicator))
            return;
        report.add(indicator_field::baselineText, [&](FindingText &text) {
            const bool isShare = natureOf(indicator) == Nature::Share;
            text.message = (isShare ? CheckText::tr("%1 (%2) is a share, but its baseline is a number of things: %3.")
                                    : CheckText::tr("%1 (%2) counts things, but its baseline is a percentage: %3."))
                               .arg(nameOf(indicator), ownerName(indicator, facts), quoted(given.text()));
        });
    }

    /// The threshold of a group is what its indicators are checked against.
    static void examineGroup(const Fact &group, const PlanFacts &facts, Report &report)
    {
        if (!group.has(groupThreshold) || unitKindOf(group.text(groupUnit)) != UnitKind::Percent)
            return;
        const Fact *counting = nullptr;
        bool allCount = true;
        facts.eachReferring(group, indicator_field::ofGroup, [&](const Fact &indicator) {
            allCount = allCount && natureOf(indicator) == Nature::Count;
            counting = counting ? counting : &indicator;
        });
        if (!counting || !allCount)
            return;
        report.add(groupThreshold, [&](FindingText &text) {
            text.message =
                CheckText::tr("%1 counts things, but the threshold of %2 is a percentage: %3.")
                    .arg(nameOf(*counting), nameOf(group), domain::formatPercent(*group.number(groupThreshold)));
        });
    }

    static bool disagree(const GivenValue &given, const Fact &indicator)
    {
        const Nature shown = natureShown(given, indicator);
        if (shown == Nature::Unknown)
            return isMarkedAsCount(given.text()) && natureOf(indicator) == Nature::Share;
        const Nature nature = natureOf(indicator);
        return nature != Nature::Unknown && nature != shown;
    }

    static QString withUnit(const GivenValue &given)
    {
        const QString words = given.words();
        const bool bare = std::all_of(words.begin(), words.end(), [](QChar c) { return !c.isLetter() && c != u'%'; });
        return bare && !given.unit().isEmpty() ? quoted(words + u' ' + given.unit()) : quoted(words);
    }
};

} // namespace

std::unique_ptr<Check> ratioOrCount()
{
    return std::make_unique<RatioOrCount>();
}

} // namespace piao::checks
