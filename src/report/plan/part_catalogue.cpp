// SPDX-License-Identifier: EUPL-1.2
#include "plan/part_catalogue.h"

#include "plan/annex_lists.h"
#include "plan/figures/objectives_chart.h"
#include "plan/figures/organisation_figure.h"
#include "plan/figures/plan_map.h"
#include "plan/figures/risk_matrix_figure.h"
#include "plan/impact_indicators.h"
#include "plan/sheets/objective_sheets.h"

#include <algorithm>
#include <array>

namespace piao::report {

namespace {

/// A part that is the same wherever it stands.
template<auto write>
void anywhere(Document &document, const PlanFacts &facts, const PartPlace &)
{
    write(document, facts);
}

struct Entry {
    const char *content;
    PartWriter write;
    bool opensPage = false;
};

constexpr std::array entries{
    Entry{"introduction", anywhere<writeIntroduction>},
    Entry{"registry", anywhere<writeRegistry>},
    Entry{"map", writeMap},
    Entry{"value_list", anywhere<writeValueList>},
    Entry{"strategy", anywhere<writeStrategy>},
    Entry{"value", writeValue, true},
    Entry{"objectives_chart", anywhere<writeObjectivesChart>},
    Entry{"impact_indicators", anywhere<writeAllImpactIndicators>},
    Entry{"stakeholders", anywhere<writeStakeholders>, true},
    Entry{"tree", anywhere<writeObjectiveTree>},
    Entry{"offices", anywhere<writeOffices>, true},
    Entry{"theme", writeTheme},
    Entry{"theme_list", writeThemeList},
    Entry{"structure_list", anywhere<writeStructureLists>},
    Entry{"risk_areas", anywhere<writeRiskAreas>},
    Entry{"processes", anywhere<writeProcesses>},
    Entry{"risk_analysis", anywhere<writeRiskAnalysis>},
    Entry{"risk_matrix", anywhere<writeRiskMatrix>},
    Entry{"measures", anywhere<writeMeasures>},
    Entry{"general_measures", anywhere<writeGeneralMeasures>},
    Entry{"pnrr_measures", anywhere<writePnrrMeasures>},
    Entry{"publication_duties", anywhere<writePublicationDuties>},
    Entry{"organisation", writeOrganisation},
    Entry{"organisation_chart", writeOrganisationChart},
    Entry{"centres", anywhere<writeCentres>},
    Entry{"staff", anywhere<writeStaff>},
    Entry{"establishment", anywhere<writeEstablishment>},
    Entry{"hires", anywhere<writeHires>},
    Entry{"leavers", anywhere<writeLeavers>},
    Entry{"training", anywhere<writeTraining>},
    Entry{"positive_actions", anywhere<writePositiveActions>},
    Entry{"agile_factors", anywhere<writeAgileFactors>},
    Entry{"agile_indicators", anywhere<writeAgileIndicators>},
    Entry{"monitoring", anywhere<writeMonitoring>},
    Entry{"monitoring_rounds", anywhere<writeMonitoringRounds>},
    Entry{"prevention_indicators", anywhere<writePreventionIndicators>},
    Entry{"objective_sheets", writeObjectiveSheets},
    Entry{"attachments", anywhere<writeAttachments>},
};

const Entry *entryOf(const QString &content)
{
    const auto at = std::find_if(entries.begin(), entries.end(),
                                 [&](const Entry &entry) { return content == QLatin1String(entry.content); });
    return at == entries.end() ? nullptr : &*at;
}

} // namespace

PartWriter partWriter(const QString &content)
{
    const Entry *entry = entryOf(content);
    return entry ? entry->write : nullptr;
}

bool opensPage(const QString &content)
{
    const Entry *entry = entryOf(content);
    return entry && entry->opensPage;
}

} // namespace piao::report
