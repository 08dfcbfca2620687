// SPDX-License-Identifier: EUPL-1.2
#include "editions/edition_checks.h"

#include "check_text.h"
#include "wording/names.h"

#include "piao/domain/italian_format.h"
#include "piao/domain/record_description.h"

namespace piao::checks {
namespace {

using domain::Kind;

const Column checkOf{Kind::MeasureMonitoring, "measure_id"};
const Column checkState{Kind::MeasureMonitoring, "state"};
const Column checkedOn{Kind::MeasureMonitoring, "checked_on"};
const Column ownState{Kind::Measure, "state"};

QString stateWord(const Column &column, const QString &token)
{
    return domain::choiceLabel(domain::describe(column.kind()).fields[size_t(column.field())], token);
}


class MeasureState : public Check
{
public:
    MeasureState()
        : Check({
            .id = "L83",
            .severity = Severity::Warning,
            .task = Task::MakeFiguresAgree,
            .title = QT_TRANSLATE_NOOP("checks", "Measure whose state is not the one last monitored"),
            .reason = QT_TRANSLATE_NOOP("checks", "The state of a measure and its last monitoring are printed in two tables: readers believe neither when they differ."),
            .source = "ANAC, PNA 2019, Allegato 1, par. 6",
            .remedy = QT_TRANSLATE_NOOP("checks", "Bring the measure's state up to the last monitoring, or add the monitoring that is missing."),
            .subjects = {Kind::Measure},
            .reads = {Route{Kind::MeasureMonitoring}.up(checkOf)},
        })
    {
    }

    void examine(const Fact &measure, const PlanFacts &facts, Report &report) const override
    {
        const Fact *last = nullptr;
        facts.eachReferring(measure, checkOf, [&](const Fact &check) {
            if (check.has(checkState) && check.date(checkedOn).isValid() && (!last || last->date(checkedOn) < check.date(checkedOn)))
                last = &check;
        });
        if (!last || !measure.has(ownState) || last->text(checkState) == measure.text(ownState))
            return;
        report.add(ownState, [&](FindingText &text) {
            text.message = CheckText::tr("%1 is %2, but was found %3 on %4.")
                               .arg(nameOf(measure), quoted(stateWord(ownState, measure.text(ownState))),
                                   quoted(stateWord(checkState, last->text(checkState))), domain::formatDate(last->date(checkedOn)));
            text.fix.label = CheckText::tr("Set the state to %1").arg(quoted(stateWord(checkState, last->text(checkState))));
            text.fix.steps = {FixStep::set(facts.keyOf(measure), "state", last->text(checkState))};
        });
    }
};

} // namespace

std::unique_ptr<Check> measureState()
{
    return std::make_unique<MeasureState>();
}

} // namespace piao::checks
