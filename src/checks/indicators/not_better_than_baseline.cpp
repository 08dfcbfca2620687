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

class NotBetterThanBaseline : public Check
{
public:
    NotBetterThanBaseline()
        : Check({
            .id = "L03",
            .severity = Severity::Warning,
            .task = Task::CompleteGoals,
            .title = QT_TRANSLATE_NOOP("checks", "Target no better than the baseline"),
            .reason = QT_TRANSLATE_NOOP("checks", 
                "An objective must bring a real improvement. A target that is no better than where the indicator starts is reached by doing nothing."),
            .source = "D.Lgs. 150/2009, art. 5, c. 2, lett. c)",
            .remedy = QT_TRANSLATE_NOOP("checks", "Promise more than the baseline, or give the indicator the direction «hold»."),
            .subjects = {Kind::Target},
            .reads = {Route{Kind::Target}.up(target_field::ofIndicator).down(target_field::ofIndicator),
                      Route{Kind::Indicator}
                          .down(target_field::ofIndicator)
                          .when(
                              {"direction", "baseline_text", "baseline_value", "unit", "value_type", "scale", "name"})},
            .parameters = {{"keeping", QT_TRANSLATE_NOOP("checks", "Words of a target that only keeps what there is"),
                            "mantenimento;mantenere;invariato;invariata;stabile;conferma"},
                           {"improving", QT_TRANSLATE_NOOP("checks", "Words of a target that promises more all the same"),
                            "aument;increment;miglior;riduz;riduc;diminu"}},
        })
    {
    }

    void examine(const Fact &target, const PlanFacts &facts, Report &report) const override
    {
        const Fact *indicator = facts.referred(target, target_field::ofIndicator);
        const auto direction = indicator ? improvement(*indicator) : std::nullopt;
        if (!direction)
            return;
        const Lack lack = lackOf(target, *indicator, *direction, facts);
        if (lack == Lack::None)
            return;
        const QString words = givenTarget(target).words();
        const std::vector<int> years = targetYears(*indicator, facts, [&](const Fact &other) {
            return givenTarget(other).words() == words && lackOf(other, *indicator, *direction, facts) == lack;
        });
        if (years.front() != target.integer(target_field::year))
            return;
        report.add(target_field::text, [&](FindingText &text) {
            text.message =
                wordingOf(lack, *direction)
                    .arg(nameOf(*indicator), ownerName(*indicator, facts), quoted(words), enumeratedYears(years));
            if (lack == Lack::Same || lack == Lack::Worse)
                text.message +=
                    u' ' + CheckText::tr("Its baseline is %1.").arg(quoted(givenBaseline(*indicator).words()));
        });
    }

private:
    enum class Lack : quint8 { None, Same, Worse, NoChange, WrongWay, Kept };

    Lack lackOf(const Fact &target, const Fact &indicator, Direction direction, const PlanFacts &facts) const
    {
        const GivenValue given = givenTarget(target);
        const auto promised = amountOf(given, indicator);
        if (promised && promised->isChange()) {
            const int better = progress(*promised, direction);
            return better > 0 ? Lack::None : better == 0 ? Lack::NoChange : Lack::WrongWay;
        }
        const auto baseline = promised ? amountOf(givenBaseline(indicator), indicator) : std::nullopt;
        if (const auto better = baseline ? progress(*baseline, *promised, direction, indicator) : std::nullopt)
            return *better > 0 ? Lack::None : *better == 0 ? Lack::Same : Lack::Worse;
        return onlyKeeps(given.text(), facts) ? Lack::Kept : Lack::None;
    }

    /// With %1 the indicator, %2 its owner, %3 the promise and %4 the years.
    static QString wordingOf(Lack lack, Direction direction)
    {
        const bool rising = direction == Direction::Rising;
        switch (lack) {
        case Lack::Same:
            return CheckText::tr("%1 (%2) promises %3 for %4, and that is where it starts.");
        case Lack::Worse:
            return CheckText::tr("%1 (%2) promises %3 for %4, which is worse than where it starts.");
        case Lack::NoChange:
            return CheckText::tr("%1 (%2) promises %3 for %4: no change at all.");
        case Lack::WrongWay:
            return rising ? CheckText::tr("%1 (%2) should rise, but promises %3 for %4.")
                          : CheckText::tr("%1 (%2) should fall, but promises %3 for %4.");
        case Lack::Kept:
            return rising ? CheckText::tr("%1 (%2) should rise, but for %4 it is only to be kept: %3.")
                          : CheckText::tr("%1 (%2) should fall, but for %4 it is only to be kept: %3.");
        case Lack::None:
            break;
        }
        return {};
    }

    /// "mantenimento", "1% mantenimento", but not "mantenimento o miglioramento".
    bool onlyKeeps(const QString &text, const PlanFacts &facts) const
    {
        constexpr qsizetype shortest = 6;
        constexpr qsizetype longest = 60;
        if (text.size() < shortest || text.size() > longest)
            return false;
        const QString folded = domain::fold(text);
        return WordList(Check::text(facts, "keeping")).begins(folded)
            && !WordList(Check::text(facts, "improving")).begins(folded);
    }
};

} // namespace

std::unique_ptr<Check> notBetterThanBaseline()
{
    return std::make_unique<NotBetterThanBaseline>();
}

} // namespace piao::checks
