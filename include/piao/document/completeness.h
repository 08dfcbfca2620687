// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/kind.h"

#include <QString>
#include <QStringList>

#include <span>

namespace piao::document {

/// What can be asked of a node of the tree.
enum class NodePart : quint8 {
    Code, Title, Year, Narrative, Dimension, Beneficiaries, Owner, Parent, Children, Centre, Director, Indicators, Phases,
};

/// A bit for each part that a node has.
using NodeParts = quint16;

constexpr NodeParts bitOf(NodePart part)
{
    return NodeParts(1u << unsigned(part));
}

/// What a node of each level needs before its content can be judged; the rule behind the tree's dot and a
/// director's "what is left to do":
/// - a public value: title, narrative, dimension and beneficiaries, an impact indicator and an objective that serves it
///   (Linee guida PIAO, DM 30 October 2025; checks L08, L10, L18);
/// - a strategic objective: title, a political or technical owner, a value that it serves and an objective below it;
/// - an operational objective: title, parent, centre and an objective below it;
/// - a performance objective: code, year, title, description, parent, centre, director, a phase and an indicator
///   (D.Lgs. 150/2009, art. 5; D.Lgs. 150/2009, art. 10).
/// It says that a part is there, not that it is good: that is for the checks.
std::span<const NodePart> neededParts(domain::Kind level);

struct Completeness {
    int present = 0;
    int needed = 0;

    bool isComplete() const { return present == needed; }
    double fraction() const { return needed == 0 ? 1.0 : double(present) / needed; }
    friend bool operator==(const Completeness &, const Completeness &) = default;
};

Completeness completenessOf(domain::Kind level, NodeParts present);

/// What is missing, as words for people ("Indicators"), in the order of neededParts.
QStringList missingParts(domain::Kind level, NodeParts present);

} // namespace piao::document
