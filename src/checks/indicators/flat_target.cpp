// SPDX-License-Identifier: EUPL-1.2
#include "indicators/indicator_checks.h"

#include "check_text.h"
#include "indicators/amount.h"
#include "indicators/target_years.h"
#include "wording/names.h"
#include "wording/word_list.h"

#include "piao/domain/text_fold.h"

namespace piao::checks {
namespace {

using domain::Direction;
using domain::Kind;

class FlatTarget : public Check
{
public:
    FlatTarget()
        : Check({
            .id = "L42",
            .severity = Severity::Warning,
            .task = Task::CompleteGoals,
            .title = QT_TRANSLATE_NOOP("checks", "Target no better than that of the year before"),
            .reason = QT_TRANSLATE_NOOP("checks", 
                "A plan of three years should lead somewhere. Where the expected values stop or go back, either the plan says that it only keeps what was reached, or something is wrong."),
            .source = "D.Lgs. 150/2009, art. 5, c. 2, lett. c)",
            .remedy = QT_TRANSLATE_NOOP("checks", "Promise more than the year before, or give the indicator the direction «hold»."),
            .subjects = {Kind::Target},
            .reads = {Route{Kind::Target}.up(target_field::ofIndicator).down(target_field::ofIndicator),
                      Route{Kind::Indicator}
                          .down(target_field::ofIndicator)
                          .when({"direction", "baseline_text", "baseline_value", "unit", "value_type", "scale", "name",
                                 "trend"})},
            .parameters = {{"movement", QT_TRANSLATE_NOOP("checks", "Words of an expected trend in which something gets better"),
                            "aument;increment;cresc;miglior;riduz;riduc;diminu;raggiungiment;avanzament;realizzazion"},
                           {"keeping",
                            QT_TRANSLATE_NOOP("checks", "Words of a target or an expected trend in which all stays as it is"),
                            "manten;stabil;invariat;costant"},
                           {"yearly", QT_TRANSLATE_NOOP("checks", "Words by which a change is measured from the year before"),
                            "anno precedente;anni precedenti;annuo;annua;annui;annue;ogni anno;all'anno"}},
        })
    {
    }

    void examine(const Fact &target, const PlanFacts &facts, Report &report) const override
    {
        const Fact *indicator = facts.referred(target, target_field::ofIndicator);
        const Fact *before = indicator ? besideTarget(target, *indicator, facts, -1) : nullptr;
        const auto better = before ? compared(*before, target, *indicator, facts) : std::nullopt;
        if (!better || *better > 0)
            return;
        if (*better < 0) {
            reportWorse(*before, target, *indicator, facts, report);
            return;
        }
        const Fact *earlier = besideTarget(*before, *indicator, facts, -1);
        if (!earlier || compared(*earlier, *before, *indicator, facts) != 0) // else told of the year before
            reportSame(*before, target, *indicator, facts, report);
    }

private:
    /// The target of the next year that has one, or (-1) of the last one before.
    static const Fact *besideTarget(const Fact &target, const Fact &indicator, const PlanFacts &facts, int step)
    {
        const int year = target.integer(target_field::year);
        const Fact *beside = nullptr;
        int nearest = 0;
        for (const Slot slot : facts.referring(indicator, target_field::ofIndicator)) {
            const Fact *other = facts.at(Kind::Target, slot);
            const int distance = (other->integer(target_field::year) - year) * step;
            if (distance <= 0 || (beside && distance >= nearest))
                continue;
            beside = other;
            nearest = distance;
            if (nearest == 1)
                break;
        }
        return beside;
    }

    static void reportWorse(const Fact &before, const Fact &target, const Fact &indicator, const PlanFacts &facts,
                            Report &report)
    {
        report.add(target_field::text, [&](FindingText &text) {
            text.message = CheckText::tr("%1 (%2) promises less for %3 than for %4: %5 after %6.")
                               .arg(nameOf(indicator), ownerName(indicator, facts),
                                    QString::number(target.integer(target_field::year)),
                                    QString::number(before.integer(target_field::year)),
                                    quoted(givenTarget(target).words()), quoted(givenTarget(before).words()));
        });
    }

    void reportSame(const Fact &before, const Fact &target, const Fact &indicator, const PlanFacts &facts,
                    Report &report) const
    {
        report.add(target_field::text, [&](FindingText &text) {
            std::vector<int> years{target.integer(target_field::year)};
            const Fact *last = &target;
            for (const Fact *next = besideTarget(target, indicator, facts, 1);
                 next && compared(*last, *next, indicator, facts) == 0;
                 next = besideTarget(*last, indicator, facts, 1)) {
                years.push_back(next->integer(target_field::year));
                last = next;
            }
            text.message =
                CheckText::tr("%1 (%2) promises for %3 what it promises for %4: %5.")
                    .arg(nameOf(indicator), ownerName(indicator, facts), enumeratedYears(years),
                         QString::number(before.integer(target_field::year)), quoted(givenTarget(target).words()));
        });
    }

    std::optional<int> compared(const Fact &before, const Fact &target, const Fact &indicator,
                                const PlanFacts &facts) const
    {
        const auto earlier = amountOf(givenTarget(before), indicator);
        const auto later = earlier ? amountOf(givenTarget(target), indicator) : std::nullopt;
        if (!later
            || earlier->remainder != later->remainder) // "27% sistema del personale", "27% altri sistemi": two things
            return {};
        if (!later->remainder.isEmpty() && WordList(text(facts, "keeping")).begins(domain::fold(later->remainder)))
            return {}; // "1% mantenimento" says itself that it stays
        if (indicator.has(indicator_field::direction)) {
            const auto direction = improvement(indicator);
            const auto better = direction ? progressOfYears(*earlier, *later, *direction, indicator) : std::nullopt;
            const bool mayGoOn = better && *better <= 0 && earlier->isChange() && later->isChange();
            return mayGoOn && mayBeFromYearToYear(*better, target, indicator, facts) ? std::nullopt : better;
        }
        // Without a direction only what stands still can be told, and only where something is meant to move.
        const auto better = progress(*earlier, *later, Direction::Rising, indicator);
        return better == 0 && earlier->value != 0 && !earlier->isChange() && isMeantToMove(indicator, facts)
            ? better
            : std::nullopt;
    }

    static std::optional<int> progressOfYears(const Amount &earlier, const Amount &later, Direction direction,
                                              const Fact &indicator)
    {
        if (earlier.isChange() == later.isChange())
            return progress(earlier, later, direction, indicator);
        const auto baseline = amountOf(givenBaseline(indicator), indicator);
        const auto from = earlier.isChange() ? applied(earlier, baseline) : earlier;
        const auto to = later.isChange() ? applied(later, baseline) : later;
        return from && to ? progress(*from, *to, direction, indicator) : std::nullopt;
    }

    /// A change may be meant of the year before: "+10%" and again "+10%", or "+10%" and then "+5%".
    bool mayBeFromYearToYear(int better, const Fact &target, const Fact &indicator, const PlanFacts &facts) const
    {
        const QString said =
            domain::fold(QStringList{target.text(target_field::unit), target.text(target_field::text),
                                     indicator.text(indicator_field::name), indicator.text(indicator_field::trend)}
                             .join(u' '));
        if (WordList(text(facts, "yearly")).begins(said))
            return true;
        if (said.contains(QLatin1String("baseline")))
            return false;
        return better < 0 || !changesAtAll(indicator, facts);
    }

    bool isMeantToMove(const Fact &indicator, const PlanFacts &facts) const
    {
        const QString trend = domain::fold(indicator.text(indicator_field::trend));
        if (!trend.isEmpty() && WordList(text(facts, "keeping")).begins(trend))
            return false;
        return (!trend.isEmpty() && WordList(text(facts, "movement")).begins(trend)) || changesAtAll(indicator, facts);
    }

    /// Whether its targets are not the same in all years.
    static bool changesAtAll(const Fact &indicator, const PlanFacts &facts)
    {
        std::optional<double> first;
        bool changes = false;
        facts.eachReferring(indicator, target_field::ofIndicator, [&](const Fact &other) {
            const auto amount = amountOf(givenTarget(other), indicator);
            changes = changes || (amount && first && *first != amount->value);
            if (amount && !first)
                first = amount->value;
        });
        return changes;
    }
};

} // namespace

std::unique_ptr<Check> flatTarget()
{
    return std::make_unique<FlatTarget>();
}

} // namespace piao::checks
