// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/checks/plan_facts.h"

#include <QString>

/// How findings name the plan's records and figures.
namespace piao::checks {

/// "2024-A1-OP-01 «Rafforzare la comunicazione…»": code or number and title, the title cut at a word's end; the kind's own name
/// for a record that has neither.
QString nameOf(const Fact &fact);
/// Shorter: the code alone, or the title in quotation marks.
QString shortName(const Fact &fact);
/// The name of what the record belongs to: of an indicator its node, of a phase its objective. Empty when it belongs to nothing.
QString ownerName(const Fact &fact, const PlanFacts &facts);
/// «text», cut at a word's end after about `longest` characters.
QString quoted(const QString &text, int longest = 70);
/// "A", "A and B", "A, B and 7 others", in the person's language.
QString enumerated(const QStringList &names, int shown = 3);
/// A number as Italians write it, without needless decimals: "168.535,5".
QString figure(double number);
QString money(double euro);

} // namespace piao::checks
