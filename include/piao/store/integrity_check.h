// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/result.h"
#include "piao/store/connection.h"

#include <functional>

namespace piao::store {

/// Looks through the pages of a plan: structure, order, types, indexes, references. A refusal has the code Damaged.
///
/// A plan up to `wholeOnOpening` bytes is looked through each time it is opened (about 5 ms for each MB). A larger one
/// is not, so that it opens at once; run `tableByTable` on a snapshot of it in another thread (docs/limitations.md).
class IntegrityCheck
{
public:
    static constexpr qint64 wholeOnOpening = 32 * 1024 * 1024;

    /// Called before each table with how much is done; answering false cancels.
    using Progress = std::function<bool(int done, int total)>;

    /// `path` names the plan in the refusal.
    explicit IntegrityCheck(Connection &connection, QString path = {})
        : m_connection(connection), m_path(path.isEmpty() ? connection.path() : std::move(path))
    {
    }

    domain::Result<void> whole();
    /// The same with progress, but for pages that two tables claim at once. May also refuse with Cancelled.
    domain::Result<void> tableByTable(const Progress &progress);

private:
    domain::Result<void> check(const std::string &table);
    domain::Result<void> checkReferences();

    Connection &m_connection;
    QString m_path;
};

} // namespace piao::store
