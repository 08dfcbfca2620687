// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/checks/check.h"
#include "piao/document/plan_document.h"

#include <vector>

namespace piao::models {

/// What a plan says of a check otherwise than the check itself: whether it is in use, how severe it is, its limits and lists.
class CheckSettings
{
public:
    CheckSettings(document::PlanDocument &document, const checks::CheckInfo &info) : m_document(document), m_info(info) {}

    /// The plan's record, or a new one with a key of its own that the plan does not have yet.
    domain::Record setting() const;
    domain::Record parameter(const checks::CheckParameterInfo &parameter) const;
    bool isActive() const;
    checks::Severity severity() const;
    /// The value that holds: the plan's, or the check's own.
    QString valueOf(const checks::CheckParameterInfo &parameter) const;
    /// True when the plan says anything.
    bool isOwn() const;

    domain::Result<void> setActive(bool active);
    /// Everything as the check itself says, as one step.
    domain::Result<void> reset();
    /// The same for one parameter.
    domain::Result<void> reset(const checks::CheckParameterInfo &parameter);

    /// Translated label and unit of a parameter.
    static QString labelOf(const checks::CheckParameterInfo &parameter);
    static QString unitOf(const checks::CheckParameterInfo &parameter);

private:
    std::vector<domain::Record> records(domain::Kind kind) const;
    domain::Result<void> remove(std::vector<domain::RecordKey> keys);

    document::PlanDocument &m_document;
    const checks::CheckInfo &m_info;
};

} // namespace piao::models
