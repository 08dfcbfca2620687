// SPDX-License-Identifier: EUPL-1.2
#include "codes/code_checks.h"

#include "check_text.h"
#include "codes/editions.h"
#include "wording/names.h"
#include "wording/text_words.h"
#include "wording/word_stems.h"

#include <algorithm>

namespace piao::checks {
namespace {

using domain::Kind;
using domain::PlanPeriod;

const Column objectiveTitle{Kind::PerformanceObjective, "title"};
const Column objectiveYear{Kind::PerformanceObjective, "year"};
const Column objectiveStage{Kind::PerformanceObjective, "stage"};
const Column objectiveCentre{Kind::PerformanceObjective, "centre_id"};
const Column previousEdition{Kind::PerformanceObjective, "previous_id"};

std::vector<Route> routes()
{
    std::vector<Route> all = editionRoutes();
    all.push_back(Route::period());
    all.push_back(Route{Kind::PerformanceObjective}.up(objectiveCentre).down(objectiveCentre).when({"year", "centre_id"}));
    return all;
}

// What tells the findings of one objective apart.
constexpr int stops = 1;
constexpr int begins = 2;
constexpr int leavesOut = 3;

class BrokenEdition : public Check
{
public:
    BrokenEdition()
        : Check({
            .id = "L40",
            .severity = Severity::Warning,
            .task = Task::OrderCodes,
            .title = QT_TRANSLATE_NOOP("checks", "Objective that stops or begins amid the plan's years"),
            .reason = QT_TRANSLATE_NOOP("checks", "The plan covers three years. An objective that is there in one year and gone in the next, without saying that it ends, was forgotten, has changed its code, or was given up: the reader cannot tell."),
            .source = "D.Lgs. 150/2009, art. 10, c. 1, lett. a) (programmazione triennale)",
            .remedy = QT_TRANSLATE_NOOP("checks", "Add the missing edition, tie it to that of the year before, or say in its title or stage that it ends or begins."),
            .subjects = {Kind::PerformanceObjective},
            .reads = routes(),
            .groupings = editionGroupings(),
            .parameters = {
                {"ends", QT_TRANSLATE_NOOP("checks", "Beginnings of words that say that an objective ends"),
                    "conclu;collaud;ultim;terminare;terminazion;completa;chiusura;chiudere;cessa;dismi;definitiv"},
                {"once", QT_TRANSLATE_NOOP("checks", "Beginnings of words that say that something is done once"),
                    "approv;adott;adozion;redazion;redig;predispo;progett;realizz;costru;ricostru;demoli;restaur;ristruttur;acquist;affid;"
                    "istitu;introdu;sostitu;install;trasfer;migra"},
                {"begins", QT_TRANSLATE_NOOP("checks", "Beginnings of words that say that an objective begins"),
                    "avvi;attivare;attivazion;nuov;sperimen;creare;creazion;prim;estend;estens"},
            },
        })
    {
    }

    void examine(const Fact &objective, const PlanFacts &facts, Report &report) const override
    {
        const PlanPeriod period = facts.period();
        const int year = objective.integer(objectiveYear);
        if (!period.isValid() || !period.contains(year))
            return;
        const std::vector<const Fact *> editions = otherEditionsOf(objective, facts);
        int before = 0;
        int after = 0;
        for (const Fact *edition : editions) {
            const int other = edition->integer(objectiveYear);
            if (other != 0 && other < year)
                before = std::max(before, other);
            if (other > year && (after == 0 || other < after))
                after = other;
        }
        if (after == 0 && year < period.lastYear())
            examineEnd(objective, year, facts, report);
        else if (after > year + 1)
            reportGap(objective, year, after, report);
        if (before == 0 && year > period.firstYear && !objective.has(previousEdition))
            examineBeginning(objective, year, facts, report);
        if (before != 0)
            examineStage(objective, editions, facts, report);
    }

private:
    const WordStems &endStems(const PlanFacts &facts) const { return keptStems<struct Ends>(text(facts, "ends")); }
    const WordStems &onceStems(const PlanFacts &facts) const { return keptStems<struct Once>(text(facts, "once")); }
    const WordStems &beginningStems(const PlanFacts &facts) const { return keptStems<struct Begins>(text(facts, "begins")); }

    /// Whether the centre has objectives of another year on that side: else it is not this one that stops, but the planning.
    static bool centreGoesOn(const Fact &objective, const PlanFacts &facts, int year, bool later)
    {
        const Fact *centre = facts.referred(objective, objectiveCentre);
        if (!centre)
            return false;
        const auto siblings = facts.referring(*centre, objectiveCentre);
        return std::any_of(siblings.begin(), siblings.end(), [&](Slot slot) {
            const int other = facts.at(Kind::PerformanceObjective, slot)->integer(objectiveYear);
            return other != 0 && (later ? other > year : other < year && facts.period().contains(other));
        });
    }

    void examineEnd(const Fact &objective, int year, const PlanFacts &facts, Report &report) const
    {
        if (!centreGoesOn(objective, facts, year, true))
            return;
        const QString title = objective.text(objectiveTitle);
        const QString stage = objective.text(objectiveStage);
        if (endStems(facts).areIn(title) || endStems(facts).areIn(stage))
            return;
        if (stage.isEmpty() && onceStems(facts).areIn(title))
            return;
        report.addDetail(stops, [&](FindingText &text) {
            const QString next = year + 1 == facts.period().lastYear()
                ? QString::number(year + 1)
                : CheckText::tr("%1 and the years after").arg(year + 1);
            text.message = stage.isEmpty()
                ? CheckText::tr("%1 stops in %2: it has no edition for %3, and does not say that it ends.").arg(nameOf(objective), QString::number(year), next)
                : CheckText::tr("%1 stops in %2 in the stage %3: it has no edition for %4.").arg(nameOf(objective), QString::number(year), quoted(stage), next);
        });
    }

    void examineBeginning(const Fact &objective, int year, const PlanFacts &facts, Report &report) const
    {
        if (!centreGoesOn(objective, facts, year, false))
            return;
        const QString title = objective.text(objectiveTitle);
        const QString stage = objective.text(objectiveStage);
        if (beginningStems(facts).areIn(title) || beginningStems(facts).areIn(stage) || onceStems(facts).areIn(title))
            return;
        report.addDetail(begins, [&](FindingText &text) {
            text.message = CheckText::tr("%1 begins only in %2: it has no edition for %3, and does not say that it is new.")
                               .arg(nameOf(objective), QString::number(year), QString::number(year - 1));
        });
    }

    static void reportGap(const Fact &objective, int year, int after, Report &report)
    {
        report.addDetail(leavesOut, [&](FindingText &text) {
            text.message = CheckText::tr("%1 goes on in %2: the edition for %3 is missing.").arg(nameOf(objective), QString::number(after), QString::number(year + 1));
        });
    }

    /// The end of the same works in two years.
    void examineStage(const Fact &objective, const std::vector<const Fact *> &editions, const PlanFacts &facts, Report &report) const
    {
        const QString stage = objective.text(objectiveStage);
        if (stage.isEmpty() || !endStems(facts).areIn(stage))
            return;
        for (const Fact *edition : editions) {
            const bool lastYear = edition->integer(objectiveYear) == objective.integer(objectiveYear) - 1;
            if (!lastYear || !areLinkedEditions(*edition, objective, facts) || !sameWording(edition->text(objectiveStage), stage))
                continue;
            report.add(objectiveStage, [&](FindingText &text) {
                text.message = CheckText::tr("%1 is in the stage %2, which its edition of %3 already was.")
                                   .arg(nameOf(objective), quoted(stage), QString::number(edition->integer(objectiveYear)));
            });
            return;
        }
    }
};

} // namespace

std::unique_ptr<Check> brokenEdition()
{
    return std::make_unique<BrokenEdition>();
}

} // namespace piao::checks
