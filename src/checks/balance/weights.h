// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/checks/plan_facts.h"

#include <optional>
#include <vector>

namespace piao::checks {

/// The weights of siblings, which make 100 together.
class Weights
{
public:
    /// @param weight the column of the siblings' kind that holds it
    explicit Weights(const Column &weight) : m_weight(&weight) {}

    void add(const Fact &sibling);

    bool areGiven() const { return m_given > 0; }
    /// Where some have none, the others may still make 100 by themselves. A weight below 0 never does.
    bool makeHundred(double tolerance) const;
    double sum() const { return m_sum; }
    /// "40 + 35 + —", in the order in which they were added.
    QString words() const;
    /// The siblings without a weight. The rest is shared equally among them when results are rolled up (domain/roll_up.h).
    std::vector<const Fact *> heirs() const;
    /// What each of them gets; nothing when there is no rest to share, or it cannot be written without rounding.
    std::optional<double> shareOfHeirs() const;

private:
    const Column *m_weight;
    std::vector<const Fact *> m_siblings;
    double m_sum = 0;
    int m_given = 0;
    bool m_hasNegative = false;
};

} // namespace piao::checks
