// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/checks/check.h"

#include <QtGlobal>

#include <memory>
#include <vector>

namespace piao::checks {

using CheckList = std::vector<std::unique_ptr<Check>>;

// Each folder of checks adds its own.

void addTreeChecks(CheckList &list);
void addCodeChecks(CheckList &list);
void addIndicatorChecks(CheckList &list);
void addBalanceChecks(CheckList &list);
void addWorkChecks(CheckList &list);
void addFigureChecks(CheckList &list);
void addPeopleChecks(CheckList &list);
void addRiskChecks(CheckList &list);
void addSectionChecks(CheckList &list);
void addTextChecks(CheckList &list);
void addFollowUpChecks(CheckList &list);
void addCompletenessChecks(CheckList &list);
void addEditionChecks(CheckList &list);
void addPlausibilityChecks(CheckList &list);

} // namespace piao::checks
