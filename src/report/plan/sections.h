// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/report/semantic_tree.h"
#include "plan/plan_facts.h"

#include <QDateTime>

/// The parts of the document, one file each. A part that the plan holds nothing for writes nothing.
namespace piao::report {

/// Counts sub-sections: "2.1.1", "2.1.2" …
class Numbering
{
public:
    explicit Numbering(QString parent) : m_parent(std::move(parent)) {}
    QString next() { return QStringLiteral("%1.%2").arg(m_parent).arg(++m_last); }

private:
    QString m_parent;
    int m_last = 0;
};

Cover planCover(const PlanFacts &facts);

void writeIntroduction(Document &document, const PlanFacts &facts);
void writeRegistry(Document &document, const PlanFacts &facts);            ///< section 1
void writePublicValues(Document &document, const PlanFacts &facts);        ///< 2.1
void writeStakeholders(Document &document, const PlanFacts &facts, Numbering &numbering);
void writePerformance(Document &document, const PlanFacts &facts);         ///< 2.2
void writeObjectiveTree(Document &document, const PlanFacts &facts, Numbering &numbering);
void writeOffices(Document &document, const PlanFacts &facts, Numbering &numbering);
void writeThemes(Document &document, const PlanFacts &facts, Numbering &numbering);
void writeOrganisation(Document &document, const PlanFacts &facts);        ///< 3.1.1

/// Splits text of the plan at its line ends into paragraphs; nothing for an empty text.
void writeNarrative(Document &document, const QString &text, TextRole role = TextRole::Body);

/// The anchors of a performance objective's row in the office tables and of a value's heading.
QString objectiveAnchor(const domain::Record &objective);
QString valueAnchor(const domain::Record &value);
/// The code of a performance objective, linked to its row; a dash when it has none.
Span codeLink(const domain::Record &objective);
/// "VP1", or the number, or nothing.
QString shortCode(const domain::Record &record);
QString upperFirst(const QString &text);
/// 1.234.567 and € 1.234.567,89
QString number(qlonglong value);
QString money(double value);

} // namespace piao::report
