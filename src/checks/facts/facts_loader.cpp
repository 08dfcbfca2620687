// SPDX-License-Identifier: EUPL-1.2
#include "facts/facts_loader.h"

#include <QFutureSynchronizer>
#include <QtConcurrentRun>

#include <algorithm>
#include <bit>

namespace piao::checks {

using domain::allRecords;
using domain::describe;
using domain::Field;
using domain::FieldType;
using domain::Kind;
using domain::RecordDescription;
using store::RowChange;
using store::RowChangeKind;
using store::RowCursor;

namespace {

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

/// Not worth another thread.
constexpr int smallTable = 2'000;

/// Nothing is checked in the bytes of attached files.
bool isLookedAt(const Field &field)
{
    return field.type != FieldType::Data;
}

} // namespace

void FactsLoader::load()
{
    // While one table is read, the one before it is tied up: that is where a large plan's time goes.
    QFutureSynchronizer<void> ties;
    std::vector<Kind> later;
    for (const RecordDescription &description : allRecords()) {
        const Kind kind = description.kind;
        const size_t pending = m_pending.size();
        readKind(kind);
        if (m_pending.size() > pending)
            later.push_back(kind);
        else if (m_facts.count(kind) > smallTable)
            ties.addFuture(QtConcurrent::run([this, kind] { tieKind(kind); }));
        else
            tieKind(kind);
    }
    ties.waitForFinished();
    for (const Pending &pending : m_pending) {
        const Field &field = describe(pending.kind).fields[size_t(pending.field)];
        const Slot to = slotById(field.reference, pending.id);
        m_facts.m_tables[size_t(pending.kind)].rows[size_t(pending.slot)].set(pending.field, to == noSlot ? QVariant() : QVariant(qlonglong(to)));
    }
    for (const Kind kind : later)
        tieKind(kind);
}

void FactsLoader::tieKind(Kind kind)
{
    const std::vector<Field> &fields = describe(kind).fields;
    for (int field = 0; field < int(fields.size()); ++field) {
        if (fields[size_t(field)].type == FieldType::Reference)
            m_facts.m_referring[size_t(kind)][size_t(field)].resize(m_facts.rowsOf(fields[size_t(field)].reference).size());
    }
    m_facts.each(kind, [&](const Fact &fact) { m_facts.tie(fact); });
    for (PlanFacts::Group &group : m_facts.m_groups) {
        if (group.grouping->kind != kind)
            continue;
        std::vector<quint64> keys;
        m_facts.each(kind, [&](const Fact &fact) {
            keys.clear();
            group.grouping->keys(fact, keys);
            for (const quint64 key : keys)
                group.members.emplace_back(key, fact.slot());
        });
        std::sort(group.members.begin(), group.members.end());
        group.members.erase(std::unique(group.members.begin(), group.members.end()), group.members.end());
    }
}

void FactsLoader::readKind(Kind kind)
{
    const RecordDescription &description = describe(kind);
    PlanFacts::Table &table = m_facts.m_tables[size_t(kind)];
    m_facts.m_referring[size_t(kind)].resize(description.fields.size());
    const bool oneKey = description.keyFields().size() == 1;
    if (oneKey) {
        // The last row's number says how many there are at most, without a look at each; a hostile file may say anything.
        constexpr qlonglong mostReserved = 1'000'000;
        const qlonglong rows = m_connection.scalar(std::string("SELECT max(rowid) FROM ") + description.table);
        table.rows.reserve(size_t(std::clamp(rows, 0LL, mostReserved)));
        table.byId.reserve(qsizetype(std::clamp(rows, 0LL, mostReserved)));
    }
    m_last.assign(description.fields.size(), {});
    std::string sql;
    for (const Field &field : description.fields)
        sql += (sql.empty() ? "SELECT " : ", ") + std::string(isLookedAt(field) ? field.column : "NULL");
    RowCursor row(m_connection, sql + " FROM " + description.table);
    while (row.next()) {
        const auto slot = Slot(table.rows.size());
        Fact &fact = table.rows.emplace_back();
        fact.m_kind = kind;
        fact.m_slot = slot;
        fillFact(fact, row, description);
        if (oneKey)
            table.byId.insert(fact.textField(0), slot);
    }
    table.alive = int(table.rows.size());
}

void FactsLoader::fillFact(Fact &fact, const RowCursor &row, const RecordDescription &description)
{
    const int fields = int(description.fields.size());
    quint64 given = 0;
    for (int field = 0; field < fields; ++field) {
        if (!row.isNull(field))
            given |= quint64(1) << field;
    }
    auto values = std::make_unique<QVariant[]>(size_t(std::popcount(given)));
    QVariant *next = values.get();
    for (int field = 0; field < fields; ++field) {
        if ((given >> field) & 1)
            *next++ = valueOf(row, field, description.fields[size_t(field)], fact);
    }
    fact.fill(given, std::move(values));
}

QVariant FactsLoader::valueOf(const RowCursor &row, int field, const Field &described, const Fact &fact)
{
    switch (described.type) {
    case FieldType::Integer:
    case FieldType::Year:
        return qlonglong(row.integer(field));
    case FieldType::Boolean:
        return row.integer(field) != 0;
    case FieldType::Real:
    case FieldType::Money:
        return row.real(field);
    case FieldType::Date: {
        const QString iso = textOf(row.text(field));
        const QDate date = QDate::fromString(iso, Qt::ISODate);
        return date.isValid() ? QVariant(date) : QVariant(iso);
    }
    case FieldType::Reference:
        return referenceOf(row.text(field), field, described, fact);
    default:
        return textAgain(row.text(field), field);
    }
}

/// Rows that follow each other often have the same unit, direction or target: one text serves all of them.
QVariant FactsLoader::textAgain(std::string_view utf8, int field)
{
    Last &last = m_last[size_t(field)];
    if (last.bytes != utf8 || !last.value.isValid()) {
        last.bytes = utf8;
        last.value = textOf(utf8);
    }
    return last.value;
}

QVariant FactsLoader::referenceOf(std::string_view id, int field, const Field &described, const Fact &fact)
{
    if (described.reference >= fact.kind()) {
        m_pending.push_back({fact.kind(), fact.slot(), field, textOf(id)});
        return qlonglong(noSlot);
    }
    Last &last = m_last[size_t(field)];
    if (last.bytes != id || !last.value.isValid()) {
        last.bytes = id;
        last.value = qlonglong(slotById(described.reference, textOf(id)));
    }
    return last.value;
}

Slot FactsLoader::slotById(Kind kind, const QString &id) const
{
    return m_facts.m_tables[size_t(kind)].byId.value(id, noSlot);
}

void FactsLoader::takeOut(const RowChange &change, Slot slot)
{
    PlanFacts::Table &table = m_facts.m_tables[size_t(change.key.kind)];
    Fact &fact = table.rows[size_t(slot)];
    m_facts.untie(fact);
    m_facts.group(fact, false);
    if (change.kind != RowChangeKind::Removed)
        return;
    table.byId.remove(change.key.id);
    table.free.push_back(slot);
    --table.alive;
    fact = Fact();
}

Slot FactsLoader::putIn(const RowChange &change, Slot slot)
{
    if (change.kind == RowChangeKind::Removed)
        return noSlot;
    const Kind kind = change.key.kind;
    PlanFacts::Table &table = m_facts.m_tables[size_t(kind)];
    if (change.kind == RowChangeKind::Inserted) {
        slot = table.free.empty() ? Slot(table.rows.size()) : table.free.back();
        if (table.free.empty())
            table.rows.emplace_back();
        else
            table.free.pop_back();
        ++table.alive;
        table.rows[size_t(slot)].m_kind = kind;
        table.rows[size_t(slot)].m_slot = slot;
        if (describe(kind).keyFields().size() == 1)
            table.byId.insert(change.key.id, slot);
    }
    return slot;
}

void FactsLoader::tieUp(const RowChange &change, Slot slot)
{
    const RecordDescription &description = describe(change.key.kind);
    Fact &fact = m_facts.m_tables[size_t(change.key.kind)].rows[size_t(slot)];
    for (int field = 0; field < int(description.fields.size()); ++field) {
        const Field &described = description.fields[size_t(field)];
        if (!isLookedAt(described) || (change.kind == RowChangeKind::Updated && !((change.changed >> field) & 1)))
            continue;
        QVariant value = change.after.at(field);
        if (described.type == FieldType::Reference && value.isValid()) {
            const Slot to = slotById(described.reference, value.toString());
            value = to == noSlot ? QVariant() : QVariant(qlonglong(to));
        }
        fact.set(field, value);
    }
    m_facts.tie(fact);
    m_facts.group(fact, true);
}

} // namespace piao::checks
