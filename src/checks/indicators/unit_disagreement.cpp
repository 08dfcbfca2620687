// SPDX-License-Identifier: EUPL-1.2
#include "indicators/indicator_checks.h"

#include "check_text.h"
#include "indicators/indicator_fields.h"
#include "indicators/target_years.h"
#include "indicators/value_flaw.h"
#include "wording/names.h"
#include "wording/word_list.h"

#include "piao/domain/italian_format.h"
#include "piao/domain/text_fold.h"

namespace piao::checks {
namespace {

using domain::Kind;

const Column actualIndicator{Kind::Actual, "indicator_id"};
const Column actualText{Kind::Actual, "value_text"};
const Column actualValue{Kind::Actual, "value"};
const Column actualYear{Kind::Actual, "year"};
const Column phaseProgress{Kind::Phase, "progress"};
const Column measurePhaseProgress{Kind::MeasurePhase, "progress"};

const auto indicatorFields = {"value_type", "unit", "scale", "name", "formula", "trend"};

QString wordOf(ValueFlaw flaw, const GivenValue &given, const Fact &indicator)
{
    switch (flaw) {
    case ValueFlaw::BeyondWhole:
        return CheckText::tr("more than the whole");
    case ValueFlaw::NumberForAnswer:
        return CheckText::tr("a number where yes or no is asked");
    case ValueFlaw::NumberForDate:
        return CheckText::tr("a number where a date is asked");
    case ValueFlaw::DateForNumber:
        return CheckText::tr("a date where a number is asked");
    case ValueFlaw::AnswerForNumber:
        return CheckText::tr("an answer where a number is asked");
    case ValueFlaw::OtherMeasure:
        return CheckText::tr("no value of the kind that the indicator has");
    case ValueFlaw::OtherUnit:
        return CheckText::tr("given in %1, while the unit of the indicator is %2")
            .arg(quoted(given.unit()), quoted(indicator.text(indicator_field::unit)));
    case ValueFlaw::TextOtherThanUnit:
        return CheckText::tr("a percentage, while the unit beside it is %1").arg(quoted(given.unit()));
    case ValueFlaw::Calculation:
        return CheckText::tr("a calculation and not its result");
    case ValueFlaw::None:
        break;
    }
    return {};
}

class UnitDisagreement : public Check
{
public:
    UnitDisagreement()
        : Check({
            .id = "L07",
            .severity = Severity::Error,
            .task = Task::CompleteGoals,
            .title = QT_TRANSLATE_NOOP("checks", "Value that does not fit its unit"),
            .reason = QT_TRANSLATE_NOOP("checks", 
                "A value in another unit cannot be compared with the others: what is reached will be worked out wrongly, or not at all."),
            .source = "D.Lgs. 150/2009, art. 5, c. 2, lett. b)",
            .remedy =
                QT_TRANSLATE_NOOP("checks", "Write the value in the indicator's unit, or correct the unit or the kind of value."),
            .subjects = {Kind::Indicator, Kind::Target, Kind::Actual, Kind::Phase, Kind::MeasurePhase},
            .reads = {Route{Kind::Target}.up(target_field::ofIndicator).down(target_field::ofIndicator),
                      Route{Kind::Indicator}.down(target_field::ofIndicator).when(indicatorFields),
                      Route{Kind::Indicator}.down(actualIndicator).when(indicatorFields)},
            .parameters =
                {{"growth", QT_TRANSLATE_NOOP("checks", "Words of an indicator that may go beyond 100 %"),
                  "increment;aument;cresc;variazion;scostament;rispetto a;rispetto al;rispetto all'anno;copertura;saturazione;indice"}},
        })
    {
    }

    void examine(const Fact &record, const PlanFacts &facts, Report &report) const override
    {
        switch (record.kind()) {
        case Kind::Phase:
            examineProgress(record, phaseProgress, facts, report);
            break;
        case Kind::MeasurePhase:
            examineProgress(record, measurePhaseProgress, facts, report);
            break;
        case Kind::Indicator:
            examineUnit(record, facts, report);
            examineBaseline(record, facts, report);
            break;
        case Kind::Target:
            if (const Fact *indicator = facts.referred(record, target_field::ofIndicator))
                examineTarget(record, *indicator, facts, report);
            break;
        default:
            if (const Fact *indicator = facts.referred(record, actualIndicator))
                examineActual(record, *indicator, facts, report);
        }
    }

private:
    ValueFlaw flawIn(const GivenValue &given, const Fact &indicator, const PlanFacts &facts) const
    {
        const ValueFlaw flaw = flawOf(given, indicator);
        return flaw == ValueFlaw::BeyondWhole && mayGoBeyond(indicator, facts) ? ValueFlaw::None : flaw;
    }

    void examineBaseline(const Fact &indicator, const PlanFacts &facts, Report &report) const
    {
        const auto place = [] { return CheckText::tr("The baseline"); };
        examineValue(givenBaseline(indicator), indicator, indicator_field::baselineText, place, facts, report);
    }

    void examineTarget(const Fact &target, const Fact &indicator, const PlanFacts &facts, Report &report) const
    {
        const GivenValue given = givenTarget(target);
        const ValueFlaw flaw = flawIn(given, indicator, facts);
        if (flaw == ValueFlaw::None)
            return;
        const std::vector<int> years = targetYears(
            indicator, facts, [&](const Fact &other) { return flawIn(givenTarget(other), indicator, facts) == flaw; });
        if (years.front() != target.integer(target_field::year))
            return;
        const auto place = [&] { return CheckText::tr("The target for %1").arg(enumeratedYears(years)); };
        examineValue(given, indicator, target_field::text, place, facts, report);
    }

    void examineActual(const Fact &actual, const Fact &indicator, const PlanFacts &facts, Report &report) const
    {
        const GivenValue given(actual, actualText, actualValue);
        const auto place = [&] {
            const int year = actual.integer(actualYear);
            return year == 0 ? CheckText::tr("The actual") : CheckText::tr("The actual of %1").arg(year);
        };
        examineValue(given, indicator, actualText, place, facts, report);
    }

    /// How far a phase is, in percent.
    static void examineProgress(const Fact &phase, const Column &progress, const PlanFacts &facts, Report &report)
    {
        const auto percent = phase.number(progress);
        if (!percent || (*percent >= 0 && *percent <= 100))
            return;
        report.add(progress, [&](FindingText &text) {
            text.message = CheckText::tr("The progress of %1 (%2) is %3, and can only be between 0 and 100 %.")
                               .arg(nameOf(phase), ownerName(phase, facts), domain::formatPercent(*percent));
        });
    }

    template<typename Place>
    void examineValue(const GivenValue &given, const Fact &indicator, const Column &column, Place &&place,
                      const PlanFacts &facts, Report &report) const
    {
        const ValueFlaw flaw = flawIn(given, indicator, facts);
        if (flaw == ValueFlaw::None)
            return;
        report.add(column, [&](FindingText &text) {
            text.message = CheckText::tr("%1 of %2 (%3), %4, is %5.")
                               .arg(place(), nameOf(indicator), ownerName(indicator, facts), quoted(given.words()),
                                    wordOf(flaw, given, indicator));
        });
    }

    /// A percentage that is counted in euro, an amount in percent.
    static void examineUnit(const Fact &indicator, const PlanFacts &facts, Report &report)
    {
        if (!indicator.has(indicator_field::unit) || !indicator.has(indicator_field::valueType))
            return;
        const QString type = indicator.text(indicator_field::valueType);
        const UnitKind kind = unitKindOf(indicator.text(indicator_field::unit));
        const bool isPercent = kind == UnitKind::Percent;
        const bool isMoney = kind == UnitKind::Money;
        const bool isDuration = kind == UnitKind::Duration;
        const bool wrong = (type == QLatin1String("percentage") && (isMoney || isDuration || kind == UnitKind::Word))
            || (type == QLatin1String("money") && (isPercent || isDuration))
            || (type == QLatin1String("duration") && (isPercent || isMoney))
            || (type == QLatin1String("count") && (isPercent || isMoney))
            || ((type == QLatin1String("yes_no") || type == QLatin1String("date")) && (isPercent || isMoney));
        if (!wrong)
            return;
        report.add(indicator_field::unit, [&](FindingText &text) {
            const domain::Field &field =
                domain::describe(Kind::Indicator).fields[size_t(indicator_field::valueType.field())];
            text.message = CheckText::tr("%1 (%2) has the unit %3, but its kind of value is «%4».")
                               .arg(nameOf(indicator), ownerName(indicator, facts),
                                    quoted(indicator.text(indicator_field::unit)), domain::choiceLabel(field, type));
        });
    }

    bool mayGoBeyond(const Fact &indicator, const PlanFacts &facts) const
    {
        const QString said =
            domain::fold(QStringList{indicator.text(indicator_field::name), indicator.text(indicator_field::formula),
                                     indicator.text(indicator_field::unit), indicator.text(indicator_field::trend)}
                             .join(u' '));
        return WordList(text(facts, "growth")).begins(said);
    }
};

} // namespace

std::unique_ptr<Check> unitDisagreement()
{
    return std::make_unique<UnitDisagreement>();
}

} // namespace piao::checks
