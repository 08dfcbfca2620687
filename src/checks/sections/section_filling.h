// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/checks/check.h"

#include <vector>

/// What stands in the sections of the document, as it will be printed.
namespace piao::checks {

/// Whether the section is printed: neither it nor a section above it is switched off.
bool isPrinted(const Fact &section, const PlanFacts &facts);
/// Whether a person wrote a text for it, or stated figures or rules for it.
bool hasOwnText(const Fact &section, const PlanFacts &facts);
/// Whether the plan has any record from which the table or figure of the section is made; false for a section of text alone.
bool hasContentData(const Fact &section, const PlanFacts &facts);
/// Whether anything stands in it, or in a section below it that is printed.
bool isFilled(const Fact &section, const PlanFacts &facts);

/// The token of what stands in the section; "none" for a text alone.
QString contentOf(const Fact &section);
/// Folded, with the heading where that is another wording.
QString titleWords(const Fact &section);

/// To all subjects, from what tells whether sections are filled. Only for checks with few subjects.
std::vector<Route> fillingRoutes();

} // namespace piao::checks
