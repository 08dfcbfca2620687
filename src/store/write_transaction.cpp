// SPDX-License-Identifier: EUPL-1.2
#include "piao/store/write_transaction.h"

#include "file_guard.h"
#include "piao/store/refusal.h"
#include "refusals.h"

namespace piao::store {

namespace {

SQLite::Database &writable(PlanFile &file)
{
    if (file.isReadOnly())
        throw Refusal(Refusals::openForReading(file.path()));
    return file.connection().database();
}

} // namespace

WriteTransaction::WriteTransaction(PlanFile &file)
    : m_file(file), m_transaction(writable(file), SQLite::TransactionBehavior::IMMEDIATE)
{
    // Now that nobody else can write: a change before this moment is seen, and there is none after it.
    m_file.guard().check();
}

WriteTransaction::~WriteTransaction() = default;

void WriteTransaction::commit()
{
    m_transaction.commit();
    m_file.guard().remember();
}

} // namespace piao::store
