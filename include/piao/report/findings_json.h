// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/checks/finding_choice.h"

#include <QString>

class QIODevice;

namespace piao::report {

/// Of the plan that was checked.
struct CheckedPlan {
    QString file;           ///< as it was named
    qlonglong revision = 0;
};

/// Writes what the checks found for a program to read, as docs/format/checks.md and piao-checks.schema.json say: one finding a
/// line, in an order that stays, so that two reports compare line by line. Texts are in the language of the program.
/// False when the device failed.
bool writeFindingsJson(const checks::PlanChecker &checker, const checks::FindingChoice &choice, const CheckedPlan &plan, QIODevice &device);

} // namespace piao::report
