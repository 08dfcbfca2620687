// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/record.h"
#include "piao/store/record_access.h"

#include <QStringList>

#include <array>
#include <vector>

namespace piao::document {

/// Everything that goes when some records go: what belongs to them (fields marked Parent), and what belongs to that.
/// Found kind by kind, most of which refer only to earlier ones: a few queries, whatever the number of records.
class RemovalClosure
{
public:
    /// Throws SQLite::Exception.
    RemovalClosure(const store::RecordAccess &access, const std::vector<domain::RecordKey> &keys);

    const std::vector<domain::RecordKey> &of(domain::Kind kind) const { return m_keys[size_t(kind)]; }
    /// The identifiers of the records of a kind that others can refer to.
    const QStringList &idsOf(domain::Kind kind) const { return m_ids[size_t(kind)]; }

private:
    /// Adds the records that belong to these owners by that field; true when there was a new one.
    bool follow(const store::RecordAccess &access, domain::Kind kind, int field, const QStringList &owners);
    void add(const domain::RecordKey &key);

    std::array<std::vector<domain::RecordKey>, domain::kindCount> m_keys;
    std::array<QStringList, domain::kindCount> m_ids;
};

} // namespace piao::document
