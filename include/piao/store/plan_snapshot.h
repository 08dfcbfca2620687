// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/result.h"
#include "piao/store/connection.h"

#include <atomic>

namespace piao::store {

/// Private copies of a plan, for long work (export, full check, preview) that must never hold a lock on the file while
/// a person types. A copy up to `largestInMemory` bytes stands in memory, a larger one in a file of its own that
/// vanishes with it. Its content is one moment of the plan; the last step of its history says which.
class PlanSnapshot
{
public:
    static constexpr qint64 largestInMemory = 64 * 1024 * 1024;

    /// Of a plan file, from any thread. Reads in steps of a few milliseconds between which others may write.
    /// @param cancel may be set from another thread; the refusal is then Cancelled
    static domain::Result<std::unique_ptr<Connection>> take(const QString &path, const std::atomic_bool *cancel = nullptr);
    /// Of an open connection, in its thread.
    static domain::Result<std::unique_ptr<Connection>> of(Connection &connection, const std::atomic_bool *cancel = nullptr);
};

} // namespace piao::store
