// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/section_outline.h"
#include "piao/document/section_template.h"

#include <QSet>

namespace piao::document {

/// A section as the template wants it.
struct ArrangedSection {
    domain::Record now;    ///< null for one that is to be added
    domain::Record wanted; ///< with its identifier, parent and rank
    int parent = -1;
    bool lacking = false;  ///< the template has none such
    bool written = false;  ///< somebody has written in it or below it
    bool needed = false;   ///< the same, and it was printed
    bool moved = false;
};

/// The sections of a plan as they stand once a template is taken over (see TemplateApplication for the rules).
class TemplateArrangement
{
public:
    TemplateArrangement(PlanReader &reader, const std::vector<PlannedSection> &planned, bool withTitles);

    const std::vector<ArrangedSection> &sections() const { return m_sections; }
    std::vector<int> inReadingOrder() const;

private:
    void placePlanned(const std::vector<PlannedSection> &planned, const std::vector<int> &matched, bool withTitles);
    void placeLacking();
    void placeLacking(int own);
    domain::Record adopted(const domain::Record &now, const PlannedSection &planned, bool withTitles) const;
    void note(ArrangedSection &section, int own);
    void switchPrinting();
    void rankChildren(const std::vector<int> &children);
    bool isWritten(const domain::Record &section) const;
    bool wasPrinted(int own) const;
    std::vector<int> &childrenOf(int parent) { return m_children[size_t(parent + 1)]; }

    SectionOutline m_outline;
    QSet<QString> m_withProvisions;
    std::vector<ArrangedSection> m_sections;
    std::vector<int> m_placeOf;               ///< of each section of the outline, or -1
    std::vector<std::vector<int>> m_children; ///< of place - 1; the first are those at the top
};

} // namespace piao::document
