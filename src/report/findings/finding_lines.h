// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "findings/findings_context.h"

namespace piao::report {

/// What is said of one record by one check: one line of a table, with one number.
using FindingLine = std::span<const checks::Finding>;

/// Findings of the same record that follow each other are one line.
std::vector<FindingLine> linesOf(std::span<const checks::Finding> findings);

/// A line in words: the message, and what to do where that is more than the check itself says. Messages that differ by a year
/// alone are said once: "… has no target for 2024, 2025 and 2026."
Paragraphs wordsOf(const FindingsContext &context, FindingLine line);

/// Names of the records of lines, each once, with how many records it names where they are several: "VP1 (12), VP2".
QStringList subjectNames(const checks::PlanChecker &checker, std::span<const FindingLine> lines);

/// "A, B and C", in the language of the report.
QString joined(const QStringList &parts);

} // namespace piao::report
