// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/store/plan_file.h"

namespace piao::store {

/// The one way to write to an open plan: whole on `commit`, otherwise absent. Refuses before anything is written when
/// the plan is open for reading only, or when its file was changed or replaced by somebody else meanwhile.
/// Throws SQLite::Exception and Refusal; use it in `guarded`.
class WriteTransaction
{
public:
    explicit WriteTransaction(PlanFile &file);
    /// Takes back what was not committed.
    ~WriteTransaction();
    WriteTransaction(const WriteTransaction &) = delete;
    WriteTransaction &operator=(const WriteTransaction &) = delete;

    void commit();

private:
    PlanFile &m_file;
    SQLite::Transaction m_transaction;
};

} // namespace piao::store
