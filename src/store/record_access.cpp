// SPDX-License-Identifier: EUPL-1.2
#include "piao/store/record_access.h"

#include "piao/domain/record_description.h"
#include "record_values.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace piao::store {

using namespace domain;

namespace {

/// The SQL texts of a kind, built once from its description.
struct Texts {
    std::string columns;
    std::string from;
    std::string order;
    std::string byKey;
    std::string insert;
};

std::string joined(const RecordDescription &description, const char *separator, bool placeholders)
{
    std::string text;
    for (const Field &field : description.fields)
        text += (text.empty() ? "" : separator) + std::string(placeholders ? "?" : field.column);
    return text;
}

Texts buildTexts(const RecordDescription &description)
{
    Texts texts;
    const std::vector<int> keys = description.keyFields();
    texts.columns = joined(description, ", ", false);
    texts.from = std::string(" FROM ") + description.table;
    std::string order = description.rankField() >= 0 ? "rank, " : "";
    for (const int key : keys) {
        const char *column = description.fields[size_t(key)].column;
        order += std::string(key == keys.front() ? "" : ", ") + column;
        texts.byKey += std::string(key == keys.front() ? " WHERE " : " AND ") + column + " = ?";
    }
    texts.order = " ORDER BY " + order;
    texts.insert = std::string("INSERT INTO ") + description.table + " (" + texts.columns + ") VALUES ("
        + joined(description, ", ", true) + ")";
    return texts;
}

const Texts &textsOf(Kind kind)
{
    static const auto all = [] {
        std::vector<Texts> texts;
        for (const RecordDescription &description : allRecords())
            texts.push_back(buildTexts(description));
        return texts;
    }();
    return all[size_t(kind)];
}

void readInto(Record &record, SQLite::Statement &statement)
{
    const RecordDescription &description = record.description();
    for (int i = 0; i < int(description.fields.size()); ++i)
        record.at(i) = fromSqlite(statement.getColumn(i), description.fields[size_t(i)]);
}

Record readRecord(SQLite::Statement &statement, Kind kind)
{
    Record record(kind);
    readInto(record, statement);
    return record;
}

std::vector<Record> readAll(SQLite::Statement &statement, Kind kind)
{
    std::vector<Record> records;
    while (statement.executeStep())
        records.push_back(readRecord(statement, kind));
    statement.tryReset();
    return records;
}

void bindKey(SQLite::Statement &statement, int from, const RecordKey &key)
{
    const RecordDescription &description = describe(key.kind);
    const std::vector<int> keys = description.keyFields();
    bind(statement, from, key.id);
    if (keys.size() < 2)
        return;
    const bool number = description.fields[size_t(keys[1])].type == FieldType::Year;
    bind(statement, from + 1, number ? QVariant(key.part.toLongLong()) : QVariant(key.part));
}

/// Any number of identifiers as one parameter, so that the statement stays the same.
constexpr const char *amongIds = " IN (SELECT value FROM json_each(?))";

QString jsonArray(const QStringList &ids)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(ids)).toJson(QJsonDocument::Compact));
}

} // namespace

Record RecordAccess::read(const RecordKey &key) const
{
    const Texts &texts = textsOf(key.kind);
    SQLite::Statement &statement = m_connection.prepared("SELECT " + texts.columns + texts.from + texts.byKey);
    bindKey(statement, 1, key);
    Record record;
    if (statement.executeStep())
        record = readRecord(statement, key.kind);
    statement.tryReset();
    return record;
}

std::vector<Record> RecordAccess::all(Kind kind) const
{
    const Texts &texts = textsOf(kind);
    return readAll(m_connection.prepared("SELECT " + texts.columns + texts.from + texts.order), kind);
}

std::vector<Record> RecordAccess::where(Kind kind, const char *column, const QVariant &value) const
{
    const Texts &texts = textsOf(kind);
    const std::string head = "SELECT " + texts.columns + texts.from + " WHERE " + column;
    if (!value.isValid())
        return readAll(m_connection.prepared(head + " IS NULL" + texts.order), kind);
    SQLite::Statement &statement = m_connection.prepared(head + " = ?" + texts.order);
    bind(statement, 1, value);
    return readAll(statement, kind);
}

void RecordAccess::visit(Kind kind, const std::function<bool(const Record &)> &see) const
{
    const Texts &texts = textsOf(kind);
    SQLite::Statement &statement = m_connection.prepared("SELECT " + texts.columns + texts.from + texts.order);
    Record record(kind);
    while (statement.executeStep()) {
        readInto(record, statement);
        if (!see(record))
            break;
    }
    statement.tryReset();
}

qlonglong RecordAccess::count(Kind kind) const
{
    return m_connection.scalar("SELECT count(*)" + textsOf(kind).from);
}

bool RecordAccess::exists(const RecordKey &key) const
{
    const Texts &texts = textsOf(key.kind);
    SQLite::Statement &statement = m_connection.prepared("SELECT 1" + texts.from + texts.byKey);
    bindKey(statement, 1, key);
    const bool found = statement.executeStep();
    statement.tryReset();
    return found;
}

void RecordAccess::insert(const Record &record)
{
    SQLite::Statement &statement = m_connection.prepared(textsOf(record.kind()).insert);
    for (int i = 0; i < int(record.description().fields.size()); ++i)
        bind(statement, i + 1, record.at(i));
    statement.exec();
}

bool RecordAccess::update(const RecordKey &key, int field, const QVariant &value)
{
    const RecordDescription &description = describe(key.kind);
    SQLite::Statement &statement = m_connection.prepared(std::string("UPDATE ") + description.table + " SET "
        + description.fields[size_t(field)].column + " = ?" + textsOf(key.kind).byKey);
    bind(statement, 1, value);
    bindKey(statement, 2, key);
    return statement.exec() > 0;
}

bool RecordAccess::remove(const RecordKey &key)
{
    const Texts &texts = textsOf(key.kind);
    SQLite::Statement &statement = m_connection.prepared("DELETE" + texts.from + texts.byKey);
    bindKey(statement, 1, key);
    return statement.exec() > 0;
}

void RecordAccess::removeAll(Kind kind)
{
    // With a condition: without one SQLite may empty the table in one go, which no session would record.
    m_connection.prepared("DELETE" + textsOf(kind).from + " WHERE true").exec();
}

std::vector<RecordKey> RecordAccess::referring(Kind kind, int field, const QStringList &ids) const
{
    const RecordDescription &description = describe(kind);
    std::string columns;
    for (const int key : description.keyFields())
        columns += (columns.empty() ? "" : ", ") + std::string(description.fields[size_t(key)].column);
    SQLite::Statement &statement = m_connection.prepared("SELECT " + columns + textsOf(kind).from + " WHERE "
        + description.fields[size_t(field)].column + amongIds);
    bind(statement, 1, jsonArray(ids));
    std::vector<RecordKey> keys;
    while (statement.executeStep())
        keys.push_back({kind, textColumn(statement, 0), statement.getColumnCount() > 1 ? textColumn(statement, 1) : QString()});
    statement.tryReset();
    return keys;
}

void RecordAccess::clearReferring(Kind kind, int field, const QStringList &ids)
{
    const RecordDescription &description = describe(kind);
    const std::string column = description.fields[size_t(field)].column;
    SQLite::Statement &statement = m_connection.prepared(std::string("UPDATE ") + description.table + " SET " + column
        + " = NULL WHERE " + column + amongIds);
    bind(statement, 1, jsonArray(ids));
    statement.exec();
}

} // namespace piao::store
