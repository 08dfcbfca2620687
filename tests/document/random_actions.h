// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_document.h"
#include "piao/domain/record_description.h"

#include <random>

namespace piao::test {

/// Actions on a plan that nobody would do in this order: records of any kind added with references to whatever there
/// is, fields changed, records removed with all that belongs to them. The same seed gives the same actions.
class RandomActions
{
public:
    explicit RandomActions(unsigned seed) : m_random(seed) {}

    /// One action of one to six changes. An action that the plan refuses (a link that is there already) is no step.
    void perform(document::PlanDocument &document);

private:
    domain::Result<void> change(document::UnitOfWork &unit);
    domain::Result<void> insert(document::UnitOfWork &unit);
    domain::Result<void> update(document::UnitOfWork &unit, const domain::RecordKey &key);
    domain::RecordKey anyRecord(document::UnitOfWork &unit, domain::Kind kind);
    QVariant anyValue(document::UnitOfWork &unit, const domain::Field &field);
    int upTo(int last) { return int(m_random() % unsigned(last + 1)); }

    std::mt19937 m_random;
    int m_next = 0;
};

} // namespace piao::test
