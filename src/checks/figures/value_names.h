// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/checks/plan_facts.h"

#include <vector>

namespace piao::checks {

/// A public value as a table names it: «5. Benessere socio-culturale», often shortened.
struct NamedValue {
    QString text;   ///< without the number
    int number = 0; ///< 0: none is given
};

/// The values that a text names one after the other: «3. Benessere scolastico 5. Benessere socio-culturale» are two.
std::vector<NamedValue> namedValues(const QString &text);
/// Whether the name can be that of the value: all that it says is in the value's title.
bool canBe(const NamedValue &named, const Fact &value);
/// Whether it can be one of the plan's values.
bool isValueOfPlan(const NamedValue &named, const PlanFacts &facts);

/// The values that the path in the tree leads a performance objective to.
std::vector<const Fact *> valuesReachedBy(const Fact &objective, const PlanFacts &facts);

} // namespace piao::checks
