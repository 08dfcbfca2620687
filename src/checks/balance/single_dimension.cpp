// SPDX-License-Identifier: EUPL-1.2
#include "balance/balance_checks.h"

#include "check_text.h"
#include "indicators/indicator_fields.h"
#include "wording/names.h"

#include "piao/domain/record_description.h"

namespace piao::checks {
namespace {

using domain::Kind;

class SingleDimension : public Check
{
public:
    SingleDimension()
        : Check({
            .id = "L15",
            .severity = Severity::Warning,
            .task = Task::BalanceWeights,
            .title = QT_TRANSLATE_NOOP("checks", "Only one dimension among an objective's indicators"),
            .reason = QT_TRANSLATE_NOOP("checks", 
                "Performance has several sides: how much is done, how well, how quickly, at what cost. Several indicators of one side show only that one."),
            .source =
                "D.Lgs. 150/2009, art. 8, c. 1; Linee guida per il Piano della performance n. 1/2017 (DFP), cap. 3; criterio CERVAP/UPI A3",
            .remedy = QT_TRANSLATE_NOOP("checks", 
                "Put an indicator of another dimension beside them, for example of quality or of times."),
            .subjects = {Kind::PerformanceObjective, Kind::OperationalObjective, Kind::StrategicObjective},
            .reads = {Route{Kind::Indicator}.up(indicator_field::ofPerformance).when({"dimension", "performance_id"}),
                      Route{Kind::Indicator}.up(indicator_field::ofOperational).when({"dimension", "operational_id"}),
                      Route{Kind::Indicator}.up(indicator_field::ofStrategic).when({"dimension", "strategic_id"})},
        })
    {
    }

    void examine(const Fact &objective, const PlanFacts &facts, Report &report) const override
    {
        const Column &owner = objective.kind() == Kind::PerformanceObjective ? indicator_field::ofPerformance
            : objective.kind() == Kind::OperationalObjective                 ? indicator_field::ofOperational
                                                                             : indicator_field::ofStrategic;
        QString first;
        int count = 0;
        bool single = true;
        facts.eachReferring(objective, owner, [&](const Fact &indicator) {
            if (!indicator.has(indicator_field::dimension))
                return;
            const QString dimension = indicator.text(indicator_field::dimension);
            single = single && (count == 0 || dimension == first);
            first = dimension;
            ++count;
        });
        if (count < 2 || !single)
            return;
        report.add([&](FindingText &text) {
            const domain::Field &field =
                domain::describe(Kind::Indicator).fields[size_t(indicator_field::dimension.field())];
            text.message = CheckText::tr("All %1 indicators of %2 are of one dimension: %3.")
                               .arg(QString::number(count), nameOf(objective), domain::choiceLabel(field, first));
        });
    }
};

} // namespace

std::unique_ptr<Check> singleDimension()
{
    return std::make_unique<SingleDimension>();
}

} // namespace piao::checks
