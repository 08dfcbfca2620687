// SPDX-License-Identifier: EUPL-1.2
#include "risk/risk_checks.h"

#include "check_text.h"
#include "wording/names.h"

namespace piao::checks {
namespace {

using domain::Kind;

const Column compulsory{Kind::RiskArea, "compulsory"};
const Column processArea{Kind::Process, "area_id"};

class AreaWithoutProcess : public Check
{
public:
    AreaWithoutProcess()
        : Check({
            .id = "L23",
            .severity = Severity::Error,
            .task = Task::TreatRisks,
            .title = QT_TRANSLATE_NOOP("checks", "Compulsory risk area without a process"),
            .reason = QT_TRANSLATE_NOOP("checks", "The law itself names the areas in which corruption is likeliest: a plan that maps no process there has not looked where it must look first."),
            .source = "L. 190/2012, art. 1, c. 16; ANAC, PNA 2019, Allegato 1, par. 3.2",
            .remedy = QT_TRANSLATE_NOOP("checks", "Map at least one process of the area, with its events and measures."),
            .subjects = {Kind::RiskArea},
            .reads = {Route{Kind::Process}.up(processArea).when({"area_id"})},
        })
    {
    }

    void examine(const Fact &area, const PlanFacts &facts, Report &report) const override
    {
        if (!area.isTrue(compulsory) || !facts.referring(area, processArea).empty())
            return;
        report.add([&](FindingText &text) {
            text.message = CheckText::tr("No process is mapped in the compulsory risk area %1.").arg(nameOf(area));
        });
    }
};

} // namespace

std::unique_ptr<Check> areaWithoutProcess()
{
    return std::make_unique<AreaWithoutProcess>();
}

} // namespace piao::checks
