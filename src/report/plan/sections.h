// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/report/semantic_tree.h"
#include "plan/plan_facts.h"

#include <QDateTime>

/// The parts of the document, one file each. A part that the plan holds nothing for writes nothing.
namespace piao::report {

/// Counts sub-sections: "2.1.1", "2.1.2" … A plan with sections of its own gives their numbers itself; beside them a part in
/// the program's words has none, so that no number is given twice.
class Numbering
{
public:
    Numbering(const PlanFacts &facts, QString parent) : m_parent(std::move(parent)), m_silent(!facts.sections.isEmpty()) {}
    QString next() { return m_silent ? QString() : QStringLiteral("%1.%2").arg(m_parent).arg(++m_last); }

private:
    QString m_parent;
    bool m_silent;
    int m_last = 0;
};

Cover planCover(const PlanFacts &facts);

void writeIntroduction(Document &document, const PlanFacts &facts);
void writeRegistry(Document &document, const PlanFacts &facts);            ///< section 1
void writeSectionTwo(Document &document, const PlanFacts &facts);
void writePublicValues(Document &document, const PlanFacts &facts);        ///< 2.1
void writeStakeholders(Document &document, const PlanFacts &facts, Numbering &numbering);
void writePerformance(Document &document, const PlanFacts &facts);         ///< 2.2
void writeObjectiveTree(Document &document, const PlanFacts &facts, Numbering &numbering);
void writeOffices(Document &document, const PlanFacts &facts, Numbering &numbering);
void writeThemes(Document &document, const PlanFacts &facts, Numbering &numbering);
void writeOrganisation(Document &document, const PlanFacts &facts);        ///< 3 and 3.1.1
void writeStaff(Document &document, const PlanFacts &facts);

// What stands in the plan's own sections: no headings, and nothing where there are no data.
void writeRiskAreas(Document &document, const PlanFacts &facts);
void writeGeneralMeasures(Document &document, const PlanFacts &facts);
void writePnrrMeasures(Document &document, const PlanFacts &facts);
void writeProcesses(Document &document, const PlanFacts &facts);
void writeRiskAnalysis(Document &document, const PlanFacts &facts);
void writeMeasures(Document &document, const PlanFacts &facts);
void writePublicationDuties(Document &document, const PlanFacts &facts);
void writeEstablishment(Document &document, const PlanFacts &facts);
void writeHires(Document &document, const PlanFacts &facts);
void writeTraining(Document &document, const PlanFacts &facts);
void writePositiveActions(Document &document, const PlanFacts &facts);
void writeAgileFactors(Document &document, const PlanFacts &facts);
void writeAgileIndicators(Document &document, const PlanFacts &facts);
void writeMonitoring(Document &document, const PlanFacts &facts);
void writePreventionIndicators(Document &document, const PlanFacts &facts);
void writeAttachments(Document &document, const PlanFacts &facts);
/// What is stated for a theme or a section: figures, steps, rules.
void writeProvisions(Document &document, const PlanFacts &facts, const domain::Record &themeOrSection);

/// A part of the document as the program words it, where the plan has no section of its own for it.
struct Part {
    int level = 1;
    QString number;
    QString title;
    QString anchor = {};
    bool opensPage = false;
    QString running = {};
};

/// Writes the heading of a part, in the words of the plan's own section where there is one, and that section's text.
/// False when the plan leaves the part out: nothing of it must be written then.
bool openPart(Document &document, const PlanFacts &facts, Part part, const SectionBook::Found &own);
/// A part that frames others, with what stands in it; nothing when there is neither that nor a text of its own.
void writeFrame(Document &document, const PlanFacts &facts, const Part &part, Document &&body);
/// The plan's own sections below the one that frames a part, as far as no part has printed them and there is anything in
/// them. @param level of their headings
void writeOwnSections(Document &document, const PlanFacts &facts, const QString &frame, int level);
/// The outermost ones: those that come before section 1, and those that come last.
void writeFrontSections(Document &document, const PlanFacts &facts);
void writeLastSections(Document &document, const PlanFacts &facts);
/// Takes over the blocks of a part that was written aside.
void append(Document &document, Document &&part);
/// What the program makes from the data for a section, by its content; nothing when there are no data.
void writeSectionBody(Document &document, const PlanFacts &facts, const domain::Record &section);

/// Splits text of the plan at its line ends into paragraphs; nothing for an empty text.
void writeLines(Document &document, const QString &text, TextRole role = TextRole::Body);
/// Sets the narrative that a field of the record holds. @param level of the heading that it stands under
void writeNarrative(Document &document, const PlanFacts &facts, const domain::Record &record, const char *column, int level);

/// The anchors of a performance objective's row in the office tables, and of a value's or a section's heading.
QString objectiveAnchor(const QString &objective);
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
/// The code of a performance objective, linked to its row; a dash when it has none.
Span codeLink(const domain::Record &objective);
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
