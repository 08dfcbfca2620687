// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/checks/plan_facts.h"

#include <span>

namespace piao::checks {

/// A sub-section that the piano-tipo wants (DM 132/2022, artt. 3-5; for bodies with fewer than 50 staff, art. 6).
struct CompulsoryPart {
    int id;                 ///< stays the same: told findings are found again by it
    const char *name;       ///< the law's own words, in every language
    const char *source;
    std::span<const domain::Kind> kinds; ///< records of any of these stand for it; none: a text alone does
    std::span<const char *const> words;  ///< folded; a section with one of them in its title is meant for it
    bool simplified;        ///< wanted of small bodies too
    bool wholeSection = false; ///< a section of the first level, and not one within such
};

std::span<const CompulsoryPart> compulsoryParts();

/// Whether the section is meant for that part.
bool isMeantFor(const CompulsoryPart &part, const Fact &section);
/// Whether the plan has records that stand for it.
bool hasData(const CompulsoryPart &part, const PlanFacts &facts);
/// The compulsory part that the section is meant for and for which the plan has no data; nullptr: none.
const CompulsoryPart *wantedPart(const Fact &section, const PlanFacts &facts);

} // namespace piao::checks
