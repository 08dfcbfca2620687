// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/explanation.h"
#include "piao/domain/rule_set.h"

#include <QString>

#include <optional>
#include <span>

/// From the attainment of parts to that of the whole, up the tree. Weights belong to the plan:
/// - parts without a weight share equally what the others leave of 100 (nothing when they leave nothing);
/// - weights that do not make 100 count by their share of the sum, and the explanation says so;
/// - parts left out take no part, and the others' shares grow;
/// - one part that is not computable makes the whole not computable, and is named: a percentage that silently forgets
///   a part would please those who did not report;
/// - without any part the whole is left out.
namespace piao::domain {

struct RollUpPart {
    QString name;
    std::optional<double> weight; ///< percent
    Attainment attainment;
};

Attainment rollUp(std::span<const RollUpPart> parts);

/// An element with indicators of its own and children: the mean of each group, then of the two by the weights of the
/// rule set. A group in which nothing takes part leaves the other one alone.
Attainment rollUpElement(std::span<const RollUpPart> indicators, std::span<const RollUpPart> children,
                         const RuleSet &rules);

/// Valore pubblico unico (PIAO of the Provincia di Lucca): the plain mean of the values' results, whatever their
/// weights.
Attainment overallPublicValue(std::span<const RollUpPart> values);

} // namespace piao::domain
