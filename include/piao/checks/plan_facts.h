// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/checks/fact.h"
#include "piao/document/change_notice.h"
#include "piao/document/plan_reader.h"
#include "piao/domain/plan_period.h"
#include "piao/store/connection.h"

#include <QHash>

#include <array>
#include <memory>
#include <span>
#include <thread>
#include <unordered_map>
#include <vector>

namespace piao::checks {

/// Puts records of one kind together by keys that a check computes: equal codes, titles that differ by one word. Records
/// that share a key are looked at again when one of them changes. Lives as long as the program.
struct Grouping {
    domain::Kind kind;
    void (*keys)(const Fact &fact, std::vector<quint64> &keys);
};

/// A whole plan in memory, tied together, as the checks need it: read in one go, kept in step by change notices. Each
/// record keeps its slot while it lives. Nothing in it is ever wrong in itself: what the file holds is what it tells.
class PlanFacts
{
public:
    /// @param connection must live as long as the facts, or until rebind()
    static domain::Result<PlanFacts> load(store::Connection &connection, const QDate &today, std::span<const Grouping *const> groupings);
    PlanFacts(PlanFacts &&) noexcept;
    PlanFacts &operator=(PlanFacts &&) noexcept;
    ~PlanFacts();

    /// Continues on another connection to the same plan: facts are loaded from a snapshot and kept up on the document.
    void rebind(store::Connection &connection);
    /// Takes in what a notice says.
    void apply(const document::ChangeNotice &notice);

    int slotCount(domain::Kind kind) const { return int(rowsOf(kind).size()); }
    /// nullptr for a free slot.
    const Fact *at(domain::Kind kind, Slot slot) const
    {
        const std::vector<Fact> &rows = rowsOf(kind);
        return slot >= 0 && slot < Slot(rows.size()) && !rows[size_t(slot)].isNull() ? &rows[size_t(slot)] : nullptr;
    }
    int count(domain::Kind kind) const { return m_tables[size_t(kind)].alive; }
    const Fact *find(const domain::RecordKey &key) const;
    domain::RecordKey keyOf(const Fact &fact) const;
    /// Each record of a kind, in the order of storage.
    template<typename See>
    void each(domain::Kind kind, See &&see) const
    {
        for (const Fact &fact : rowsOf(kind)) {
            if (!fact.isNull())
                see(fact);
        }
    }

    /// The record that `from` refers to; nullptr when the field is empty.
    const Fact *referred(const Fact &from, const Column &column) const
    {
        return at(column.target(), from.reference(column));
    }
    /// The records that refer to `to` by `column`, in the order of storage.
    std::span<const Slot> referring(const Fact &to, const Column &column) const;
    template<typename See>
    void eachReferring(const Fact &to, const Column &column, See &&see) const
    {
        for (const Slot slot : referring(to, column))
            see(*at(column.kind(), slot));
    }
    /// Those that share a key of the grouping with `fact`, each once, itself left out.
    std::vector<Slot> sharing(const Fact &fact, const Grouping &grouping) const;

    /// The plan's own record; one without any value when the file has none.
    const Fact &plan() const;
    domain::PlanPeriod period() const;
    bool isSimplified() const;
    /// The day on which the plan is looked at.
    QDate today() const { return m_today; }

    /// The value that the plan gives to a parameter of a check; invalid when it gives none.
    QVariant parameter(const char *checkId, const char *name) const;

    /// For what is computed from a few records elsewhere (totals, live figures). Slow beside the facts; used by checks that
    /// look at the plan as a whole and say so (CheckInfo::asksFile). Only in the thread that loaded or last rebound the facts.
    document::PlanReader &reader() const
    {
        Q_ASSERT(m_thread == std::this_thread::get_id());
        return *m_reader;
    }

private:
    struct Table {
        std::vector<Fact> rows;
        std::vector<Slot> free;
        int alive = 0;
        QHash<QString, Slot> byId; ///< of kinds with one key field
    };
    /// Of a reference field: for each slot of the referred kind, who refers to it.
    using Referring = std::vector<std::vector<Slot>>;

    PlanFacts();
    const std::vector<Fact> &rowsOf(domain::Kind kind) const { return m_tables[size_t(kind)].rows; }
    friend class FactsLoader;
    Slot slotOf(const domain::RecordKey &key) const;
    void tie(const Fact &fact);
    void untie(const Fact &fact);
    void group(const Fact &fact, bool in);

    store::Connection *m_connection = nullptr;
    std::unique_ptr<document::PlanReader> m_reader;
    std::thread::id m_thread;
    QDate m_today;
    std::array<Table, domain::kindCount> m_tables;
    std::array<std::vector<Referring>, domain::kindCount> m_referring; ///< by kind and field
    struct Group {
        const Grouping *grouping;
        std::vector<std::pair<quint64, Slot>> members; ///< sorted
    };
    std::vector<Group> m_groups;
    Fact m_noPlan;
};

} // namespace piao::checks
