// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "findings/finding_lines.h"

namespace piao::report {

/// Prints what one check found, or the part of it that belongs to one place. What would fill pages with the same sentence
/// becomes one paragraph of names.
class CheckSection
{
public:
    /// @param findings those of the check that are to be printed here
    CheckSection(FindingsContext &context, const checks::ChosenFindings &chosen, std::span<const checks::Finding> findings)
        : m_context(context), m_chosen(chosen), m_findings(findings), m_lines(linesOf(findings))
    {
    }

    /// As a part of a chapter: heading, why it matters and what to do, the findings in a table of their own with their centres.
    void writePart(Document &document);
    /// Heading, why it matters and what to do.
    void writeReason(Document &document) const;
    /// As rows of a table that other checks share, below a row that says which check it is; with `reason` it says there why it
    /// matters and what to do, otherwise where that stands.
    void addRows(Table &table, bool reason);

    /// A table for the findings of several checks; with a column for their centres when they are of several.
    static Table sharedTable(bool withCentre);

private:
    bool isNearlyEverywhere() const;
    /// How many of the lines are printed one by one.
    size_t shown() const;
    QString severityText() const;
    QString countText() const;
    bool hasCentres() const;
    Paragraphs reasonWords() const;
    Paragraphs everywhereWords();
    Row rowOf(const FindingLine &line, bool withCentre);
    Paragraph restWords(size_t from) const;
    QString namesFrom(size_t line) const;

    FindingsContext &m_context;
    const checks::ChosenFindings &m_chosen;
    std::span<const checks::Finding> m_findings;
    std::vector<FindingLine> m_lines;
};

} // namespace piao::report
