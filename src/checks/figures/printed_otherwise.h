// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/checks/check.h"

namespace piao::checks {

/// What another table of the plan prints otherwise: parts of L36. Each looks at one TextVariant.

/// A variant with what it belongs to.
struct PrintedText {
    const Fact *variant = nullptr;
    const Fact *owner = nullptr;
    const Column *ownerColumn = nullptr; ///< the variant's reference to its owner
    QString field;
    QString text;
};

/// Nothing when it belongs to nothing or says nothing.
std::optional<PrintedText> printedTextOf(const Fact &variant, const PlanFacts &facts);

/// Whether an earlier variant of the same field has the same words: that one tells it for both.
bool isToldBefore(const PrintedText &printed, const PlanFacts &facts);
/// "2.1.8 and 2.2.2", "another table": where these words are printed.
QString placesOf(const PrintedText &printed, const PlanFacts &facts);
/// Whether the same section prints the amount of the same owner otherwise too: that tells it better than a title with the amount in it.
bool hasPrintedAmount(const PrintedText &printed, const PlanFacts &facts);

/// A field of the owner itself: title, name, code, amount.
void examinePrintedField(const PrintedText &printed, const PlanFacts &facts, Report &report);
/// The public value under which a table prints an objective.
void examinePrintedValue(const PrintedText &printed, const PlanFacts &facts, Report &report);
/// The sector that a table gives a centre.
void examinePrintedSector(const PrintedText &printed, const PlanFacts &facts, Report &report);
/// A table that leaves the objective out.
void examineListing(const PrintedText &printed, const PlanFacts &facts, Report &report);
/// How many nodes of a level the text says that there are.
void examineStatedCount(const PrintedText &printed, const PlanFacts &facts, Report &report);

} // namespace piao::checks
