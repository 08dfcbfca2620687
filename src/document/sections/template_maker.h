// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/section_outline.h"
#include "piao/document/section_template.h"
#include "sections/sibling_numbers.h"

namespace piao::document {

/// Turns the sections of a plan into those of a template. Sections of values and themes become one that is repeated, where
/// the first of them stands; numbers that follow the order become "+"; what has neither title nor content, a text alone, is
/// left out with its children in its place; what stands deeper than a template may is raised to its deepest level.
class TemplateMaker
{
public:
    explicit TemplateMaker(PlanReader &reader);

    std::vector<TemplateSection> make() { return listOf(sectionsBelow(-1, 1), 1, {}, nullptr); }

private:
    using Sections = std::vector<int>;

    Sections sectionsBelow(int parent, int depth) const;
    void gather(Sections &into, int section, int depth) const;
    /// @param subject the value or theme of the repeated section that these stand below
    std::vector<TemplateSection> listOf(const Sections &sections, int depth, const QString &parentNumber, const domain::Record *subject);
    TemplateSection plain(int section, SiblingNumbers &numbers, const domain::Record *subject) const;
    TemplateSection repeated(const Sections &members, SiblingNumbers &numbers, int depth);
    /// The value or theme that a section is for, or nullptr.
    const domain::Record *subjectOf(int section) const;
    const std::vector<domain::Record> &allLike(const domain::Record &subject) const;
    int sizeOf(int section) const;

    SectionOutline m_outline;
    std::vector<domain::Record> m_values;
    std::vector<domain::Record> m_themes;
};

} // namespace piao::document
