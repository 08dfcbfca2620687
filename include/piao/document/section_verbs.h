// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_document.h"
#include "piao/document/section_template.h"

namespace piao::document {

/// What a person does with the sections of the document, each as one step. What cannot be done (the first section cannot
/// move up) changes nothing and is no error.
class SectionVerbs
{
public:
    enum class Place { After, Below };
    enum class Move { Up, Down, Indent, Outdent };
    enum class Extent { Everything, ValuesAndThemes };

    explicit SectionVerbs(PlanDocument &document) : m_document(&document) {}

    /// Adds an empty section after `beside` or as the last below it; at the end of the document for a null key.
    domain::Result<domain::RecordKey> add(const domain::RecordKey &beside, Place place);
    /// Adds what the program makes from the data below a section: with a title as its last, without one where it goes on under
    /// the section's own heading. `part` says what stands there and for which value or theme.
    domain::Result<domain::RecordKey> addPart(const domain::RecordKey &below, const PlannedSection &part);
    /// With all that stands below them.
    domain::Result<void> remove(const std::vector<domain::RecordKey> &sections);
    domain::Result<void> remove(const domain::RecordKey &section) { return remove(std::vector{section}); }
    /// Indent puts a section below the one before it, Outdent after the one that it stands below.
    domain::Result<void> move(const domain::RecordKey &section, Move move);
    bool canMove(const domain::RecordKey &section, Move move) const;
    /// Puts sections below one (at the top for a null key) before its row-th, in the order of the document; those that stand
    /// below another one of them stay there. Changes nothing when one would come to stand below itself.
    domain::Result<void> moveTo(const std::vector<domain::RecordKey> &sections, const domain::RecordKey &parent, int row);
    bool canMoveTo(const std::vector<domain::RecordKey> &sections, const domain::RecordKey &parent) const;
    /// Gives all sections the numbers that follow from their order.
    domain::Result<void> renumber();
    /// Switches printing of sections on or off.
    domain::Result<void> setIncluded(const std::vector<domain::RecordKey> &sections, bool included);
    domain::Result<void> setIncluded(const domain::RecordKey &section, bool included) { return setIncluded(std::vector{section}, included); }

    /// What the plan's template has, for the plan's values and themes as they are, and the document has not. Empty when the
    /// template is not one of ours.
    std::vector<PlannedSection> missing(Extent extent = Extent::Everything) const;
    /// Adds what is missing where the template has it (for a value's section also those that it stands below); numbers that
    /// follow the order go on following it. Returns how many.
    domain::Result<int> complete(Extent extent = Extent::Everything);

private:
    domain::Result<domain::RecordKey> insert(const domain::Record &section, const QString &parentId, int row);

    PlanDocument *m_document;
};

/// The same within a unit of work, for a plan that is being made.
domain::Result<int> completeSections(UnitOfWork &unit, const SectionTemplate &sections,
    SectionVerbs::Extent extent = SectionVerbs::Extent::Everything);

} // namespace piao::document
