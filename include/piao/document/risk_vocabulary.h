// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_document.h"

namespace piao::document {

/// The lists on which section 2.3 rests, as the PNA 2019 (annex 1) gives them: eight areas of risk common to all bodies
/// (the four of L. 190/2012, art. 1, par. 16 compulsory), eight enabling factors, six exposure criteria. Texts of the
/// plan: Italian in every language of the program.
std::vector<domain::Record> riskVocabulary();

/// What of it the plan does not have yet. An entry is there when its text is, or, for factors and criteria, its letter or
/// number: what the body worded in its own way is not doubled.
std::vector<domain::Record> missingRiskVocabulary(PlanReader &reader);

/// Adds what is missing, as one action; returns how many entries were added.
domain::Result<int> addRiskVocabulary(PlanDocument &document);

} // namespace piao::document
