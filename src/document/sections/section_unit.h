// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/unit_of_work.h"

namespace piao::document {

/// Places of sections within one unit of work: parent and rank together.
class SectionUnit
{
public:
    explicit SectionUnit(UnitOfWork &unit) : m_unit(unit) {}

    /// The sections below one (empty: at the top), in order.
    std::vector<domain::Record> children(const QString &parentId);
    /// @param row among the siblings, from 0 to their number
    domain::Result<domain::RecordKey> insert(domain::Record section, const QString &parentId, int row);
    domain::Result<void> move(const domain::RecordKey &section, const QString &parentId, int row);
    bool isNumberedInOrder();
    domain::Result<void> renumber();

private:
    domain::Result<void> arrange(const std::vector<domain::Record> &siblings, const domain::RecordKey &moved);

    UnitOfWork &m_unit;
};

} // namespace piao::document
