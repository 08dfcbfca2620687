// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/checks/finding_choice.h"

#include <QString>

namespace piao::app::cli {

/// How wide the lines of an answer may be: the terminal's width, what COLUMNS says, or 0 (no limit) for an answer that goes
/// to a file or another program, where one finding is best kept on one line.
int lineWidth();

/// `text` in lines of at most `width` characters (0: one line), each after `indent`; a word longer than that has a line of its own.
QString wrapped(const QString &text, int width, const QString &indent);

/// What the checks found for a person at a terminal: by task and check, the counts at the end.
QString findingsText(const checks::PlanChecker &checker, const checks::FindingChoice &choice, int width);

} // namespace piao::app::cli
