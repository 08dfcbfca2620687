// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/narrative.h"
#include "piao/report/semantic_tree.h"
#include "plan/plan_facts.h"

namespace piao::report {

/// Sets a narrative into the document: its headings below the heading of the part that it belongs to, lists, tables with
/// their heads, links, pictures with their alternative text, live figures and tables as the plan has them now. Notes
/// stay where they are called: each writer numbers and prints them as its kind of page does.
class NarrativeBlocks
{
public:
    /// @param level of the heading that the text stands under; 0 for none
    NarrativeBlocks(Document &document, const PlanFacts &facts, int level);

    void write(const domain::Narrative &narrative);

    /// The text for the cell of a table, where blocks cannot stand: a paragraph for each block, item and row; notes in brackets.
    static Paragraphs inCell(const domain::Narrative &narrative, const PlanFacts &facts);

private:
    void put(const domain::NarrativeHeading &heading);
    void put(const domain::NarrativeParagraph &paragraph);
    void put(const domain::NarrativeList &list);
    void put(const domain::NarrativeTable &table);
    void put(const domain::NarrativePicture &picture);
    void put(const domain::LiveTable &table);

    Spans spans(const domain::Inlines &content);
    Spans runs(const std::vector<domain::TextRun> &runs) const;
    List listOf(const domain::NarrativeList &list);
    Row rowOf(const domain::NarrativeRow &row, bool head, bool headsItself);

    Document &m_document;
    const PlanFacts &m_facts;
    int m_level;
};

} // namespace piao::report
