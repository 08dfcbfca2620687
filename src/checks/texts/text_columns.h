// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/checks/plan_facts.h"

#include <span>
#include <vector>

/// Which fields of the plan hold words that people wrote.
namespace piao::checks {

/// A kind and those of its fields; kinds without any are left out.
struct TextKind {
    domain::Kind kind;
    std::vector<Column> columns;
};

/// The fields that hold narratives.
const std::vector<TextKind> &narrativeKinds();
/// All texts that people read in the plan or in its document, narratives among them; not their notes, nor what they decided
/// about the checks.
const std::vector<TextKind> &writtenKinds();

std::span<const Column> columnsOf(const std::vector<TextKind> &kinds, domain::Kind kind);
std::vector<domain::Kind> kindsOf(const std::vector<TextKind> &kinds);

/// What is stored in a text field, without copying it: for looking at hundreds of thousands. Valid while the fact is.
QStringView storedText(const Fact &fact, const Column &column);
/// The words of a field: a narrative without its markup, live figures by their names in brackets.
QString plainWords(const Fact &fact, const Column &column);
bool isNarrative(const Column &column);

} // namespace piao::checks
