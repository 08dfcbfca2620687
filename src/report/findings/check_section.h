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

    /// A heading: "L01 Indicator without a baseline", and below it how many of how many.
    void writeHeading(Document &document, int level);
    /// The title in one small line, for a chapter that says elsewhere why the check matters.
    void writeLabel(Document &document);
    /// Why it matters, with its source, and what to do.
    void writeReason(Document &document) const;
    /// The findings in a table; with their centres when that is wanted and they have any.
    void writeTable(Document &document, bool withCentre);

private:
    bool isNearlyEverywhere() const;
    /// How many of the lines are printed one by one.
    size_t shown() const;
    QString countText() const;
    bool hasCentres() const;
    void writeEverywhere(Document &document);
    void writeRest(Document &document, size_t from) const;
    QString namesFrom(size_t line) const;

    FindingsContext &m_context;
    const checks::ChosenFindings &m_chosen;
    std::span<const checks::Finding> m_findings;
    std::vector<FindingLine> m_lines;
};

} // namespace piao::report
