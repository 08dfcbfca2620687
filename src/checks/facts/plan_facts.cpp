// SPDX-License-Identifier: EUPL-1.2
#include "piao/checks/plan_facts.h"

#include "facts/facts_loader.h"

#include <algorithm>

namespace piao::checks {

using document::ChangeNotice;
using domain::describe;
using domain::Field;
using domain::FieldType;
using domain::Kind;
using domain::RecordDescription;
using domain::RecordKey;
using store::RowChange;
using store::RowChangeKind;

namespace {

const Column firstYear{Kind::Plan, "first_year"};
const Column yearCount{Kind::Plan, "year_count"};
const Column profile{Kind::Plan, "profile"};
const Column parameterCheck{Kind::CheckParameter, "check_id"};
const Column parameterName{Kind::CheckParameter, "name"};
const Column parameterValue{Kind::CheckParameter, "value"};

} // namespace

PlanFacts::PlanFacts() = default;
PlanFacts::PlanFacts(PlanFacts &&) noexcept = default;
PlanFacts &PlanFacts::operator=(PlanFacts &&) noexcept = default;
PlanFacts::~PlanFacts() = default;

domain::Result<PlanFacts> PlanFacts::load(store::Connection &connection, const QDate &today, std::span<const Grouping *const> groupings)
{
    PlanFacts facts;
    facts.m_today = today;
    facts.rebind(connection);
    for (const Grouping *grouping : groupings)
        facts.m_groups.push_back({grouping, {}});
    const auto loaded = store::guarded(connection, [&] { FactsLoader(facts, connection).load(); });
    if (!loaded)
        return loaded.error();
    return facts;
}

void PlanFacts::rebind(store::Connection &connection)
{
    m_connection = &connection;
    m_reader = std::make_unique<document::PlanReader>(connection);
    m_thread = std::this_thread::get_id();
}

const Fact *PlanFacts::find(const RecordKey &key) const
{
    return at(key.kind, slotOf(key));
}

Slot PlanFacts::slotOf(const RecordKey &key) const
{
    const RecordDescription &description = describe(key.kind);
    const std::vector<int> keys = description.keyFields();
    if (keys.size() < 2)
        return m_tables[size_t(key.kind)].byId.value(key.id, noSlot);
    const Field &first = description.fields[size_t(keys[0])];
    const Field &second = description.fields[size_t(keys[1])];
    const Slot owner = m_tables[size_t(first.reference)].byId.value(key.id, noSlot);
    const Referring &referring = m_referring[size_t(key.kind)][size_t(keys[0])];
    if (owner == noSlot || owner >= Slot(referring.size()))
        return noSlot;
    const bool link = second.type == FieldType::Reference;
    const int wanted = link ? m_tables[size_t(second.reference)].byId.value(key.part, noSlot) : key.part.toInt();
    for (const Slot slot : referring[size_t(owner)]) {
        if (int(rowsOf(key.kind)[size_t(slot)].wholeNumber(keys[1])) == wanted)
            return slot;
    }
    return noSlot;
}

RecordKey PlanFacts::keyOf(const Fact &fact) const
{
    const RecordDescription &description = describe(fact.kind());
    const auto part = [&](int field) {
        const Field &described = description.fields[size_t(field)];
        if (described.type != FieldType::Reference)
            return fact.value(field).toString();
        const Fact *target = at(described.reference, fact.referenceField(field));
        return target ? target->textField(0) : QString();
    };
    const std::vector<int> keys = description.keyFields();
    return {fact.kind(), part(keys[0]), keys.size() > 1 ? part(keys[1]) : QString()};
}

std::span<const Slot> PlanFacts::referring(const Fact &to, const Column &column) const
{
    Q_ASSERT(column.target() == to.kind());
    const Referring &referring = m_referring[size_t(column.kind())][size_t(column.field())];
    if (to.slot() < 0 || to.slot() >= Slot(referring.size()))
        return {};
    return referring[size_t(to.slot())];
}

std::vector<Slot> PlanFacts::sharing(const Fact &fact, const Grouping &grouping) const
{
    std::vector<Slot> rows;
    for (const Group &group : m_groups) {
        if (group.grouping != &grouping)
            continue;
        std::vector<quint64> keys;
        grouping.keys(fact, keys);
        for (const quint64 key : keys) {
            for (auto member = std::lower_bound(group.members.begin(), group.members.end(), std::pair(key, noSlot));
                 member != group.members.end() && member->first == key; ++member) {
                if (member->second != fact.slot())
                    rows.push_back(member->second);
            }
        }
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

const Fact &PlanFacts::plan() const
{
    for (const Fact &fact : rowsOf(Kind::Plan)) {
        if (!fact.isNull())
            return fact;
    }
    return m_noPlan;
}

domain::PlanPeriod PlanFacts::period() const
{
    const Fact &own = plan();
    domain::PlanPeriod period;
    period.firstYear = own.integer(firstYear);
    if (own.has(yearCount))
        period.years = own.integer(yearCount);
    return period;
}

bool PlanFacts::isSimplified() const
{
    return plan().text(profile) == QLatin1String("simplified");
}

QVariant PlanFacts::parameter(const char *checkId, const char *name) const
{
    for (const Fact &fact : rowsOf(Kind::CheckParameter)) {
        if (!fact.isNull() && fact.text(parameterCheck) == QLatin1String(checkId) && fact.text(parameterName) == QLatin1String(name))
            return fact.value(parameterValue.field());
    }
    return {};
}

void PlanFacts::tie(const Fact &fact)
{
    const RecordDescription &description = describe(fact.kind());
    for (int field = 0; field < int(description.fields.size()); ++field) {
        if (description.fields[size_t(field)].type != FieldType::Reference || !fact.hasField(field))
            continue;
        Referring &referring = m_referring[size_t(fact.kind())][size_t(field)];
        const auto to = size_t(fact.referenceField(field));
        if (referring.size() <= to)
            referring.resize(std::max(to + 1, referring.size() * 2));
        // In the order of storage, so that what is found does not depend on the way to it.
        std::vector<Slot> &rows = referring[to];
        if (rows.empty() || rows.back() < fact.slot())
            rows.push_back(fact.slot());
        else
            rows.insert(std::upper_bound(rows.begin(), rows.end(), fact.slot()), fact.slot());
    }
}

void PlanFacts::untie(const Fact &fact)
{
    const RecordDescription &description = describe(fact.kind());
    for (int field = 0; field < int(description.fields.size()); ++field) {
        if (description.fields[size_t(field)].type != FieldType::Reference || !fact.hasField(field))
            continue;
        std::vector<Slot> &rows = m_referring[size_t(fact.kind())][size_t(field)][size_t(fact.referenceField(field))];
        std::erase(rows, fact.slot());
    }
}

void PlanFacts::group(const Fact &fact, bool in)
{
    std::vector<quint64> keys;
    for (Group &group : m_groups) {
        if (group.grouping->kind != fact.kind())
            continue;
        keys.clear();
        group.grouping->keys(fact, keys);
        for (const quint64 key : keys) {
            const std::pair member(key, fact.slot());
            const auto at = std::lower_bound(group.members.begin(), group.members.end(), member);
            const bool there = at != group.members.end() && *at == member;
            if (in && !there)
                group.members.insert(at, member);
            else if (!in && there)
                group.members.erase(at);
        }
    }
}

void PlanFacts::apply(const ChangeNotice &notice)
{
    // All that goes is taken out first, then all that is new is put in: any row of a unit of work may refer to any other,
    // and references are only right when all of it is done.
    std::vector<Slot> rows;
    for (const RowChange &change : notice.changes)
        rows.push_back(change.kind == RowChangeKind::Inserted ? noSlot : slotOf(change.key));
    FactsLoader loader(*this, *m_connection);
    for (size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] != noSlot)
            loader.takeOut(notice.changes[i], rows[i]);
    }
    for (size_t i = 0; i < rows.size(); ++i)
        rows[i] = loader.putIn(notice.changes[i], rows[i]);
    for (size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] != noSlot)
            loader.tieUp(notice.changes[i], rows[i]);
    }
}

} // namespace piao::checks
