// SPDX-License-Identifier: EUPL-1.2
#include "indicators/indicator_checks.h"

#include "check_text.h"
#include "wording/blank.h"
#include "wording/names.h"

namespace piao::checks {
namespace {

using domain::Kind;

const Column dataSource{Kind::Indicator, "data_source"};

class MissingSource : public Check
{
public:
    MissingSource()
        : Check({
            .id = "L05",
            .severity = Severity::Error,
            .task = Task::CompleteGoals,
            .title = QT_TRANSLATE_NOOP("checks", "Indicator without the source of its data"),
            .reason = QT_TRANSLATE_NOOP("checks", "Whoever checks the result must find the data that it comes from."),
            .source =
                "CiVIT, delibera n. 89/2010 (scheda dell'indicatore); Linee guida per il Piano della performance n. 1/2017 (DFP), Appendice 1",
            .remedy = QT_TRANSLATE_NOOP("checks", "Name the register, program or survey that the value is taken from."),
            .subjects = {Kind::Indicator},
        })
    {
    }

    void examine(const Fact &indicator, const PlanFacts &facts, Report &report) const override
    {
        if (!isBlank(indicator, dataSource))
            return;
        report.add(dataSource, [&](FindingText &text) {
            text.message = CheckText::tr("%1 (%2) does not say where its data come from.")
                               .arg(nameOf(indicator), ownerName(indicator, facts));
        });
    }
};

} // namespace

std::unique_ptr<Check> missingSource()
{
    return std::make_unique<MissingSource>();
}

} // namespace piao::checks
