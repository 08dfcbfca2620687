// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/attainment.h"

namespace piao::domain {

/// One computation of one percentage, writing down what it does. compute() is called once.
class AttainmentComputation
{
public:
    AttainmentComputation(const Measurement &measurement, const RuleSet &rules);

    Attainment compute();

private:
    using Step = Explanation::StepKind;
    using Percent = std::optional<double>;

    void noteInputs();
    bool hasActual() const;
    bool hasTarget() const;
    bool allFinite() const;
    Attainment missingActual();
    Attainment without(Step why, Outcome outcome = Outcome::NotComputable);
    Attainment finished(double percent);

    Percent applyRule();
    Percent ratio();
    double unclampedRatio() const;
    Percent distance();
    Percent thresholds();
    Percent threshold(const Percent &own, const Percent &share) const;
    double belowTarget(double sign, double minimum);
    double fromTarget(double sign, const Percent &maximum);
    Percent bands();
    Percent metOrNot();
    Percent date();
    Percent milestone();

    void note(Step kind, std::vector<double> numbers = {});
    void noteInput(Explanation::InputName name, const std::optional<double> &number);

    const Measurement &m_measurement;
    const RuleSet &m_rules;
    Explanation m_explanation;
};

} // namespace piao::domain
