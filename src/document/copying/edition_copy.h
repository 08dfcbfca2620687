// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/unit_of_work.h"

namespace piao::document {

/// Makes editions of the year after inside one unit of work: the same parent, centre, director, texts, phases a year
/// later, indicators with their targets, themes, stakeholders and other links; the next code, linked to the edition before.
/// What was measured, and what another print says otherwise, stays behind; the state begins anew.
class EditionCopy
{
public:
    explicit EditionCopy(UnitOfWork &unit) : m_unit(unit) {}

    /// @param objective a performance objective with a year. Comes right after it among its siblings.
    domain::Result<domain::RecordKey> make(const domain::Record &objective);

private:
    void adapt(domain::Record &copy, const domain::Record &original) const;
    QString nextYearsCode(const domain::Record &objective);
    bool isCodeTaken(const QString &code);
    domain::Result<void> place(const domain::RecordKey &edition, const domain::Record &objective);

    UnitOfWork &m_unit;
};

} // namespace piao::document
