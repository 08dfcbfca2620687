// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/section_outline.h"
#include "piao/document/section_template.h"

#include <vector>

namespace piao::document {

/// For each planned section the index of the section of the document that is already there for it, or -1. A section is
/// recognised by its value or theme, else by what stands in it, else by its title, else by its number: bodies rename and
/// renumber, and nothing may be added twice.
std::vector<int> matchTemplate(const std::vector<PlannedSection> &planned, const SectionOutline &outline);

/// Among `siblings`, after the nearest section that the template has before this one, else before the nearest after it.
/// @param ids of the planned sections that are there
int rowFor(int section, const std::vector<PlannedSection> &planned, const std::vector<QString> &ids, const std::vector<domain::Record> &siblings);

} // namespace piao::document
