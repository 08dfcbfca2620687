// SPDX-License-Identifier: EUPL-1.2
#include "sections/compulsory_parts.h"

#include "sections/section_filling.h"

#include <algorithm>

namespace piao::checks {

using domain::Kind;

namespace {

const Column parent{Kind::Section, "parent_id"};

constexpr Kind values[] = {Kind::PublicValue};
constexpr Kind objectives[] = {Kind::PerformanceObjective};
constexpr Kind risks[] = {Kind::Process, Kind::RiskEvent, Kind::Measure};
constexpr Kind duties[] = {Kind::PublicationDuty};
constexpr Kind structures[] = {Kind::OrgUnit, Kind::ResponsibilityCentre, Kind::StaffCount};
constexpr Kind agile[] = {Kind::AgileWork};
constexpr Kind needs[] = {Kind::StaffEstablishment, Kind::Hire, Kind::Leaver};
constexpr Kind training[] = {Kind::TrainingCourse, Kind::TrainingBudget};
constexpr Kind monitoring[] = {Kind::MonitoringActivity, Kind::MonitoringRound};

constexpr const char *valueWords[] = {"valore pubblico", "valori pubblici"};
constexpr const char *performanceWords[] = {"performance"};
constexpr const char *riskWords[] = {"risch", "corruzione", "corruttiv"};
constexpr const char *transparencyWords[] = {"trasparenz"};
constexpr const char *outsideWords[] = {"contesto esterno"};
constexpr const char *insideWords[] = {"contesto interno", "contesto esterno e interno", "contesto esterno ed interno"};
constexpr const char *structureWords[] = {"struttura organizzativa", "macrostruttura", "modello organizzativo", "organigramma"};
constexpr const char *agileWords[] = {"lavoro agile", "smart working", "lavoro da remoto", "lavoro a distanza"};
constexpr const char *needsWords[] = {"fabbisogn", "assunzion"};
constexpr const char *trainingWords[] = {"formazione", "formare", "formandol", "formativ"};
constexpr const char *monitoringWords[] = {"monitoraggio"};

const CompulsoryPart parts[] = {
    {21, "2.1 Valore pubblico", "DM 132/2022, art. 3, c. 1, lett. a)", values, valueWords, false},
    {22, "2.2 Performance", "DM 132/2022, art. 3, c. 1, lett. b)", objectives, performanceWords, false},
    {23, "2.3 Rischi corruttivi", "DM 132/2022, art. 3, c. 1, lett. c), e art. 6, c. 1", risks, riskWords, true},
    {24, "2.3 Trasparenza", "DM 132/2022, art. 3, c. 1, lett. c), n. 7; D.Lgs. 33/2013, art. 10", duties, transparencyWords, true},
    {25, "2.3 Valutazione di impatto del contesto esterno", "DM 132/2022, art. 3, c. 1, lett. c), n. 1", {}, outsideWords, false},
    {26, "2.3 Valutazione di impatto del contesto interno", "DM 132/2022, art. 3, c. 1, lett. c), n. 2", {}, insideWords, false},
    {31, "3.1 Struttura organizzativa", "DM 132/2022, art. 4, c. 1, lett. a), e art. 6, c. 3", structures, structureWords, true},
    {32, "3.2 Organizzazione del lavoro agile", "DM 132/2022, art. 4, c. 1, lett. b), e art. 6, c. 3", agile, agileWords, true},
    {33, "3.3 Piano triennale dei fabbisogni di personale", "DM 132/2022, art. 4, c. 1, lett. c), e art. 6, c. 3", needs, needsWords, true},
    {34, "3.3 Formazione del personale", "DM 132/2022, art. 4, c. 1, lett. c), n. 4", training, trainingWords, false},
    {40, "4 Monitoraggio", "DM 132/2022, art. 5", monitoring, monitoringWords, false, true},
};

} // namespace

std::span<const CompulsoryPart> compulsoryParts()
{
    return parts;
}

bool isMeantFor(const CompulsoryPart &part, const Fact &section)
{
    if (part.wholeSection == section.has(parent))
        return false;
    const QString title = titleWords(section);
    return std::any_of(part.words.begin(), part.words.end(), [&](const char *word) { return title.contains(QLatin1String(word)); });
}

bool hasData(const CompulsoryPart &part, const PlanFacts &facts)
{
    return std::any_of(part.kinds.begin(), part.kinds.end(), [&](Kind kind) { return facts.count(kind) > 0; });
}

const CompulsoryPart *wantedPart(const Fact &section, const PlanFacts &facts)
{
    const auto found = std::find_if(std::begin(parts), std::end(parts), [&](const CompulsoryPart &part) {
        return (part.simplified || !facts.isSimplified()) && isMeantFor(part, section) && !hasData(part, facts);
    });
    return found == std::end(parts) ? nullptr : found;
}

} // namespace piao::checks
