// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/checks/plan_facts.h"
#include "piao/store/row_cursor.h"

namespace piao::checks {

/// Fills PlanFacts from a file, and brings single rows up to date.
class FactsLoader
{
public:
    FactsLoader(PlanFacts &facts, store::Connection &connection) : m_facts(facts), m_connection(connection) {}

    /// Reads all records. Throws SQLite::Exception.
    void load();

    // The three steps by which a change notice is taken in: each for all its rows before the next one.

    void takeOut(const store::RowChange &change, Slot slot);
    /// @return the slot of the row; noSlot when it is gone, or when it is none of what the checks look at
    Slot putIn(const store::RowChange &change, Slot slot);
    void tieUp(const store::RowChange &change, Slot slot);

private:
    struct Pending {
        domain::Kind kind;
        Slot slot;
        int field;
        QString id;
    };

    void readKind(domain::Kind kind);
    void fillFact(Fact &fact, const store::RowCursor &row, const domain::RecordDescription &description);
    QVariant valueOf(const store::RowCursor &row, int field, const domain::Field &described, const Fact &fact);
    QVariant textAgain(std::string_view utf8, int field);
    QVariant referenceOf(std::string_view id, int field, const domain::Field &described, const Fact &fact);
    void tieKind(domain::Kind kind);
    Slot slotById(domain::Kind kind, const QString &id) const;

    PlanFacts &m_facts;
    store::Connection &m_connection;
    std::vector<Pending> m_pending; ///< references to records that are read later
    struct Last {
        std::string bytes;
        QVariant value;
    };
    std::vector<Last> m_last; ///< by field: what the row before had
};

} // namespace piao::checks
