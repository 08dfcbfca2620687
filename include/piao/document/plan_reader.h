// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/record.h"
#include "piao/domain/result.h"
#include "piao/store/record_access.h"

#include <functional>
#include <optional>
#include <vector>

namespace piao::document {

/// Reads the plan of any open connection: the document's own, or a snapshot's.
///
/// A read that fails gives nothing and keeps the first error, as QDataStream does, so that a long run of reads is
/// checked once at its end with `ok()`.
class PlanReader
{
public:
    explicit PlanReader(store::Connection &connection) : m_connection(connection), m_access(connection) {}

    domain::Record plan() { return singleton(domain::Kind::Plan); }
    domain::Record body() { return singleton(domain::Kind::Body); }
    /// How the document looks; empty when the plan says nothing of it, which means the defaults.
    domain::Record layout() { return singleton(domain::Kind::DocumentLayout); }
    /// A null record when there is none.
    domain::Record read(const domain::RecordKey &key);
    /// All records of a kind, in their order.
    std::vector<domain::Record> all(domain::Kind kind);
    /// The records whose `column` has that value (invalid: is not given), in their order.
    std::vector<domain::Record> where(domain::Kind kind, const char *column, const QVariant &value);
    /// Shows all records of a kind in their order, one at a time, until `see` answers false.
    void visit(domain::Kind kind, const std::function<bool(const domain::Record &)> &see);
    qlonglong count(domain::Kind kind);

    /// The years of the plan's period; empty while the plan does not say.
    std::vector<int> years();
    /// What a person calls the record: code and title, or the name; never empty.
    QString nameOf(const domain::RecordKey &key);

    bool ok() const { return !m_error; }
    const std::optional<domain::Error> &error() const { return m_error; }
    store::Connection &connection() { return m_connection; }

private:
    domain::Record singleton(domain::Kind kind);
    template<typename Read>
    auto attempt(Read &&read) -> std::invoke_result_t<Read>;

    store::Connection &m_connection;
    store::RecordAccess m_access;
    std::optional<domain::Error> m_error;
};

/// The same for a record at hand: code and title, or the name, or the kind's own name.
QString displayName(const domain::Record &record);

} // namespace piao::document
