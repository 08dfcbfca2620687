// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/report/semantic_tree.h"
#include "plan/plan_facts.h"

#include <QDateTime>

/// The parts of the document: what the program makes from the data. A part that the plan holds nothing for writes nothing.
/// Which of them stand in the document, and in what order, the plan's sections say (plan/outline_writer.h).
namespace piao::report {

/// Where a part is being written: the section that it belongs to.
struct PartPlace {
    const domain::Record &section;
    int level = 1; ///< of the heading that it stands under
};

// What stands in a section: no headings of its own, and nothing where there are no data.
void writeIntroduction(Document &document, const PlanFacts &facts);
void writeRegistry(Document &document, const PlanFacts &facts);            ///< section 1
void writeValueList(Document &document, const PlanFacts &facts);
void writeStrategy(Document &document, const PlanFacts &facts);
void writeValue(Document &document, const PlanFacts &facts, const PartPlace &place);
void writeStakeholders(Document &document, const PlanFacts &facts);
void writeObjectiveTree(Document &document, const PlanFacts &facts);
void writeOffices(Document &document, const PlanFacts &facts);
void writeTheme(Document &document, const PlanFacts &facts, const PartPlace &place);
void writeOrganisation(Document &document, const PlanFacts &facts, const PartPlace &place); ///< structures, and what no other section prints of them
void writeCentres(Document &document, const PlanFacts &facts);
void writeStaff(Document &document, const PlanFacts &facts);
void writeRiskAreas(Document &document, const PlanFacts &facts);
void writeGeneralMeasures(Document &document, const PlanFacts &facts);
void writePnrrMeasures(Document &document, const PlanFacts &facts);
void writeProcesses(Document &document, const PlanFacts &facts);
void writeRiskAnalysis(Document &document, const PlanFacts &facts);
void writeMeasures(Document &document, const PlanFacts &facts);
void writePublicationDuties(Document &document, const PlanFacts &facts);
void writeEstablishment(Document &document, const PlanFacts &facts);
void writeHires(Document &document, const PlanFacts &facts);
void writeLeavers(Document &document, const PlanFacts &facts);
void writeTraining(Document &document, const PlanFacts &facts);
void writePositiveActions(Document &document, const PlanFacts &facts);
void writeAgileFactors(Document &document, const PlanFacts &facts);
void writeAgileIndicators(Document &document, const PlanFacts &facts);
void writeMonitoring(Document &document, const PlanFacts &facts);
void writeMonitoringRounds(Document &document, const PlanFacts &facts);
void writePreventionIndicators(Document &document, const PlanFacts &facts);
void writeAttachments(Document &document, const PlanFacts &facts);
/// What is stated for a theme or a section: figures, steps, rules.
void writeProvisions(Document &document, const PlanFacts &facts, const domain::Record &themeOrSection);

/// Takes over the blocks of a part that was written aside.
void append(Document &document, Document &&part);

/// Splits text of the plan at its line ends into paragraphs; nothing for an empty text.
void writeLines(Document &document, const QString &text, TextRole role = TextRole::Body);
/// Sets the narrative that a field of the record holds. @param level of the heading that it stands under
void writeNarrative(Document &document, const PlanFacts &facts, const domain::Record &record, const char *column, int level);

/// "performance_objective/…": the origin of blocks that stand for a record, or for one field of it.
QString originOf(const domain::Record &record, const char *column = nullptr);

/// The anchors of a performance objective's sheet (of its row in the office tables, when no sheets are printed) and of a
/// value's or a section's heading.
QString objectiveAnchor(const QString &objective);
/// Of its row in the office tables, when its sheet bears the first.
QString objectiveRowAnchor(const domain::Record &objective);
QString valueAnchor(const QString &value);
QString sectionAnchor(const QString &section);
inline QString objectiveAnchor(const domain::Record &objective)
{
    return objectiveAnchor(objective.key().id);
}
inline QString valueAnchor(const domain::Record &value)
{
    return valueAnchor(value.key().id);
}
/// The code of a performance objective, linked to its sheet or its row where one is printed; a dash when it has none.
Span codeLink(const PlanFacts &facts, const domain::Record &objective);
/// "2024-A1-OP-01" → "2024-a1-op-01", "Tabelle allegate" → "tabelle-allegate": a text as a part of a web address.
QString addressOf(const QString &text);
/// "VP1", or the number, or nothing.
QString shortCode(const domain::Record &record);
QString upperFirst(const QString &text);
/// "31/12/2024", or as it was given when it is no date.
QString dateText(const domain::Record &record, const char *column);
/// The cell that heads its row.
Cell headCell(const QString &text);
/// A whole number; empty when it is not given.
QString numberText(const domain::Record &record, const char *column);
/// 1.234.567 and € 1.234.567,89
QString number(qlonglong value);
QString money(double value);

} // namespace piao::report
