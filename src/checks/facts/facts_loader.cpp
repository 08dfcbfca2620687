// SPDX-License-Identifier: EUPL-1.2
#include "facts/facts_loader.h"

#include <algorithm>

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

/// Nothing is checked in the bytes of attached files.
bool isLookedAt(const Field &field)
{
    return field.type != FieldType::Data;
}

} // namespace

void FactsLoader::load()
{
    for (const RecordDescription &description : allRecords())
        readKind(description.kind);
    for (const Pending &pending : m_pending) {
        const Field &field = describe(pending.kind).fields[size_t(pending.field)];
        const Slot to = slotById(field.reference, pending.id);
        m_facts.m_tables[size_t(pending.kind)].rows[size_t(pending.slot)].set(pending.field, to == noSlot ? QVariant() : QVariant(to));
    }
    tieAll();
    for (PlanFacts::Group &group : m_facts.m_groups) {
        std::vector<quint64> keys;
        m_facts.each(group.grouping->kind, [&](const Fact &fact) {
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
    const auto count = size_t(m_connection.scalar(std::string("SELECT count(*) FROM ") + description.table));
    table.rows.reserve(count);
    const bool oneKey = description.keyFields().size() == 1;
    if (oneKey)
        table.byId.reserve(qsizetype(count));
    m_last.assign(description.fields.size(), {});
    std::string sql;
    for (const Field &field : description.fields)
        sql += (sql.empty() ? "SELECT " : ", ") + std::string(isLookedAt(field) ? field.column : "NULL");
    RowCursor row(m_connection, sql + " FROM " + description.table);
    std::vector<QVariant> values;
    while (row.next()) {
        const auto slot = Slot(table.rows.size());
        quint64 given = 0;
        values.clear();
        for (int field = 0; field < int(description.fields.size()); ++field) {
            if (row.isNull(field))
                continue;
            values.push_back(valueOf(row, field, description.fields[size_t(field)], kind, slot));
            given |= quint64(1) << field;
        }
        Fact &fact = table.rows.emplace_back();
        fact.m_kind = kind;
        fact.m_slot = slot;
        auto kept = std::make_unique<QVariant[]>(values.size());
        std::move(values.begin(), values.end(), kept.get());
        fact.fill(given, std::move(kept));
        if (oneKey)
            table.byId.insert(fact.value(0).toString(), slot);
    }
    table.alive = int(table.rows.size());
}

QVariant FactsLoader::valueOf(const RowCursor &row, int field, const Field &described, Kind kind, Slot slot)
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
        return referenceOf(row.text(field), field, described, kind, slot);
    default:
        return textOf(row.text(field));
    }
}

QVariant FactsLoader::referenceOf(std::string_view id, int field, const Field &described, Kind kind, Slot slot)
{
    if (described.reference >= kind) {
        m_pending.push_back({kind, slot, field, textOf(id)});
        return noSlot;
    }
    Last &last = m_last[size_t(field)];
    if (last.id != id)
        last = {std::string(id), slotById(described.reference, textOf(id))};
    return last.slot;
}

Slot FactsLoader::slotById(Kind kind, const QString &id) const
{
    return m_facts.m_tables[size_t(kind)].byId.value(id, noSlot);
}

void FactsLoader::tieAll()
{
    for (const RecordDescription &description : allRecords()) {
        for (int field = 0; field < int(description.fields.size()); ++field) {
            if (description.fields[size_t(field)].type == FieldType::Reference)
                m_facts.m_referring[size_t(description.kind)][size_t(field)].resize(
                    m_facts.rowsOf(description.fields[size_t(field)].reference).size());
        }
        m_facts.each(description.kind, [&](const Fact &fact) { m_facts.tie(fact); });
    }
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
            value = to == noSlot ? QVariant() : QVariant(to);
        }
        fact.set(field, value);
    }
    m_facts.tie(fact);
    m_facts.group(fact, true);
}

} // namespace piao::checks
