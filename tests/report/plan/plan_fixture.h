// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_document.h"

#include <QTemporaryDir>

#include <memory>

namespace piao::test {

/// A small plan: two values, a strategic objective that serves both, an operational objective narrowed to one, an
/// objective that runs three years, a code printed twice, a year outside the plan and an objective without parent.
struct SmallPlan {
    SmallPlan();
    /// Changes the plan further; fails the test when that is refused.
    void change(const document::PlanDocument::Work &work);

    QTemporaryDir folder;
    std::unique_ptr<document::PlanDocument> document;
};

/// Inserts a record with these column/value pairs; fails the test when that is refused.
void put(document::UnitOfWork &unit, domain::Kind kind, const std::vector<std::pair<const char *, QVariant>> &values);

} // namespace piao::test
