// SPDX-License-Identifier: EUPL-1.2
#include "work/work_checks.h"

#include "check_text.h"
#include "indicators/indicator_fields.h"
#include "wording/names.h"
#include "wording/word_list.h"

#include "piao/domain/text_fold.h"

namespace piao::checks {
namespace {

using domain::Kind;

const Column title{Kind::PerformanceObjective, "title"};

class OrdinaryActivity : public Check
{
public:
    OrdinaryActivity()
        : Check({
            .id = "L17",
            .severity = Severity::Info,
            .task = Task::CompleteGoals,
            .title = QT_TRANSLATE_NOOP("checks", "Ordinary activity without a measure"),
            .reason = QT_TRANSLATE_NOOP("checks", 
                "To go on with what is done anyway is no performance objective, unless a measure shows what will be better."),
            .source = "D.Lgs. 150/2009, art. 5, c. 2, lett. b) e c)",
            .remedy = QT_TRANSLATE_NOOP("checks", "Say what will be better and by how much, with an indicator and its target."),
            .subjects = {Kind::PerformanceObjective},
            .reads = {Route{Kind::Indicator}.up(indicator_field::ofPerformance).when({"performance_id"}),
                      Route{Kind::Target}.up(target_field::ofIndicator).up(indicator_field::ofPerformance)},
            .parameters =
                {{"verbs", QT_TRANSLATE_NOOP("checks", "First words of a title that mean ordinary activity"),
                  "garantire;continuare;proseguire;mantenere;assicurare;gestire;curare;svolgere;provvedere;prosecuzione;continuazione;mantenimento;gestione"}},
        })
    {
    }

    void examine(const Fact &objective, const PlanFacts &facts, Report &report) const override
    {
        if (!objective.has(title) || isMeasured(objective, facts))
            return;
        // The verb stands in front: no need to fold all of a long title.
        constexpr qsizetype lengthLookedAt = 48;
        const QString beginning = domain::fold(QStringView(objective.text(title)).left(lengthLookedAt));
        if (!WordList(text(facts, "verbs")).leads(beginning))
            return;
        report.add(title, [&](FindingText &text) {
            text.message =
                CheckText::tr(
                    "%1 speaks of ordinary activity, and no indicator with a target says what will be better.")
                    .arg(nameOf(objective));
        });
    }

private:
    static bool isMeasured(const Fact &objective, const PlanFacts &facts)
    {
        bool measured = false;
        facts.eachReferring(objective, indicator_field::ofPerformance, [&](const Fact &indicator) {
            facts.eachReferring(indicator, target_field::ofIndicator, [&](const Fact &target) {
                measured = measured || target.has(target_field::text) || target.has(target_field::value);
            });
        });
        return measured;
    }
};

} // namespace

std::unique_ptr<Check> ordinaryActivity()
{
    return std::make_unique<OrdinaryActivity>();
}

} // namespace piao::checks
