// SPDX-License-Identifier: EUPL-1.2
#include "indicators/indicator_checks.h"

#include "check_text.h"
#include "indicators/indicator_fields.h"
#include "indicators/indicator_nature.h"
#include "indicators/quotient.h"
#include "indicators/unit_kind.h"
#include "wording/blank.h"
#include "wording/names.h"

#include <algorithm>
#include <array>

namespace piao::checks {
namespace {

using domain::Kind;

/// What is counted, dated or answered needs no formula.
bool isCalculated(const QString &valueType)
{
    constexpr std::array plain{"count", "money", "yes_no", "date", "milestone", "scale", "text"};
    return std::none_of(plain.begin(), plain.end(), [&](const char *type) { return valueType == QLatin1String(type); });
}

/// Kilometres or meetings are added up: the unit says it all.
bool isPlainNumber(const Fact &indicator)
{
    return indicator.has(indicator_field::unit) && natureOf(indicator) == Nature::Count;
}

class MissingFormula : public Check
{
public:
    MissingFormula()
        : Check({
            .id = "L04",
            .severity = Severity::Error,
            .task = Task::CompleteGoals,
            .title = QT_TRANSLATE_NOOP("checks", "Indicator without formula, or quotient without its parts"),
            .reason = QT_TRANSLATE_NOOP("checks", 
                "Without a formula two people work out two different values from the same data, and no one can check either."),
            .source =
                "CiVIT, delibera n. 89/2010 (scheda dell'indicatore); Linee guida per il Piano della performance n. 1/2017 (DFP), Appendice 1",
            .remedy = QT_TRANSLATE_NOOP("checks", "Write how the value is worked out; of a percentage, what is divided by what."),
            .subjects = {Kind::Indicator},
        })
    {
    }

    void examine(const Fact &indicator, const PlanFacts &facts, Report &report) const override
    {
        const bool hasNumerator = !isBlank(indicator, indicator_field::numerator);
        const bool hasDenominator = !isBlank(indicator, indicator_field::denominator);
        if (hasNumerator && hasDenominator)
            return;
        if (indicator.has(indicator_field::valueType) && !isCalculated(indicator.text(indicator_field::valueType)))
            return;
        if (hasNumerator != hasDenominator) {
            const Column &missing = hasNumerator ? indicator_field::denominator : indicator_field::numerator;
            reportPart(missing, indicator, facts, report);
            return;
        }
        const bool hasFormula = !isBlank(indicator, indicator_field::formula);
        if (hasFormula && isQuotient(indicator))
            reportParts(indicator, facts, report);
        else if (!hasFormula && !isPlainNumber(indicator))
            reportFormula(indicator, facts, report);
    }

private:
    static bool isQuotient(const Fact &indicator)
    {
        const QString formula = indicator.text(indicator_field::formula);
        return isTimesHundred(formula) || quotientIn(formula)
            || indicator.text(indicator_field::valueType) == QLatin1String("percentage")
            || unitKindOf(indicator.text(indicator_field::unit)) == UnitKind::Percent;
    }

    static void reportFormula(const Fact &indicator, const PlanFacts &facts, Report &report)
    {
        report.add(indicator_field::formula, [&](FindingText &text) {
            const bool percentage = indicator.text(indicator_field::valueType) == QLatin1String("percentage");
            text.message =
                (percentage ? CheckText::tr("%1 (%2) is a percentage and does not say of what: it has no formula.")
                            : CheckText::tr("%1 (%2) has no formula."))
                    .arg(nameOf(indicator), ownerName(indicator, facts));
        });
    }

    static void reportPart(const Column &missing, const Fact &indicator, const PlanFacts &facts, Report &report)
    {
        report.add(missing, [&](FindingText &text) {
            const bool denominator = missing.field() == indicator_field::denominator.field();
            text.message = (denominator ? CheckText::tr("%1 (%2) has a numerator but no denominator.")
                                        : CheckText::tr("%1 (%2) has a denominator but no numerator."))
                               .arg(nameOf(indicator), ownerName(indicator, facts));
        });
    }

    static void reportParts(const Fact &indicator, const PlanFacts &facts, Report &report)
    {
        report.add(indicator_field::numerator, [&](FindingText &text) {
            const QString formula = indicator.text(indicator_field::formula);
            text.message =
                CheckText::tr(
                    "%1 (%2) is a quotient, but its numerator and denominator are given in the formula alone: %3.")
                    .arg(nameOf(indicator), ownerName(indicator, facts), quoted(formula));
            text.remedy = CheckText::tr("Write the numerator and the denominator in their fields.");
            if (const auto quotient = quotientIn(formula)) {
                const domain::RecordKey key = facts.keyOf(indicator);
                text.fix.label = CheckText::tr("Take numerator and denominator from the formula");
                text.fix.steps = {FixStep::set(key, "numerator", quotient->numerator),
                                  FixStep::set(key, "denominator", quotient->denominator)};
            }
        });
    }
};

} // namespace

std::unique_ptr<Check> missingFormula()
{
    return std::make_unique<MissingFormula>();
}

} // namespace piao::checks
