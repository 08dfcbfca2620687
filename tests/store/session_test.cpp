// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "plan_on_disk.h"
#include "sample_records.h"
#include "support/content_hash.h"

#include "piao/store/changeset.h"

#include <set>

using namespace piao::domain;
using namespace piao::store;
using namespace piao::test;

namespace {

Changeset recorded(Connection &connection, const std::string &sql)
{
    SQLite::Transaction transaction(connection.database());
    RecordingSession session(connection);
    connection.execute(sql);
    const Changeset changeset = session.changeset();
    transaction.commit();
    return changeset;
}

std::string sqliteType(FieldType type)
{
    switch (type) {
    case FieldType::Integer:
    case FieldType::Year:
    case FieldType::Boolean: return "INTEGER";
    case FieldType::Real:
    case FieldType::Money: return "REAL";
    case FieldType::Data: return "BLOB";
    default: return "TEXT";
    }
}

} // namespace

TEST_CASE("Every described field is a column of that type, in that order, and there is no other", "[sessions]")
{
    const PlanOnDisk plan;
    const auto file = plan.open(PlanFile::Mode::ReadOnly);
    for (const RecordDescription &description : allRecords()) {
        INFO(description.table);
        SQLite::Statement column(file->connection().database(), std::string("PRAGMA table_info(") + description.table + ")");
        size_t index = 0;
        for (; column.executeStep(); ++index) {
            INFO(column.getColumn(1).getString());
            REQUIRE(index < description.fields.size());
            const Field &field = description.fields[index];
            CHECK(column.getColumn(1).getString() == field.column);
            CHECK(column.getColumn(2).getString() == sqliteType(field.type));
            CHECK((column.getColumn(3).getInt() != 0) == field.is(Required));
            CHECK((column.getColumn(5).getInt() != 0) == field.is(PrimaryKey));
        }
        CHECK(index == description.fields.size());
        CHECK(index <= 64); // a bit for each in RowChange
    }
}

TEST_CASE("Every described reference is one in the schema, deferred and without cascades", "[sessions]")
{
    const PlanOnDisk plan;
    const auto file = plan.open(PlanFile::Mode::ReadOnly);
    for (const RecordDescription &description : allRecords()) {
        std::set<std::pair<std::string, std::string>> described;
        for (const Field &field : description.fields) {
            if (field.type == FieldType::Reference)
                described.insert({field.column, describe(field.reference).table});
        }
        std::set<std::pair<std::string, std::string>> found;
        SQLite::Statement key(file->connection().database(),
            std::string("PRAGMA foreign_key_list(") + description.table + ")");
        while (key.executeStep()) {
            found.insert({key.getColumn(3).getString(), key.getColumn(2).getString()});
            CHECK(key.getColumn(5).getString() == "NO ACTION");
            CHECK(key.getColumn(6).getString() == "NO ACTION");
        }
        INFO(description.table);
        CHECK(found == described);
    }
}

TEST_CASE("Every table of the file is a record's, or the file's own, and each reference can be looked up", "[sessions]")
{
    const PlanOnDisk plan;
    const auto file = plan.open(PlanFile::Mode::ReadOnly);
    SQLite::Statement table(file->connection().database(), "SELECT name FROM sqlite_schema WHERE type = 'table'");
    int records = 0;
    while (table.executeStep()) {
        const QString name = textColumn(table, 0);
        const bool own = name == "history" || name == "file_info";
        INFO(name.toStdString());
        CHECK(own != (describeTable(name) != nullptr));
        records += !own;
    }
    CHECK(records == kindCount);
    // Deleting looks for whoever refers to a record: without an index that would read whole tables.
    for (const RecordDescription &description : allRecords()) {
        for (const Field &field : description.fields) {
            if (field.type != FieldType::Reference)
                continue;
            const auto search = std::string("EXPLAIN QUERY PLAN SELECT 1 FROM ") + description.table + " WHERE " + field.column + " = 'x'";
            SQLite::Statement row(file->connection().database(), search);
            REQUIRE(row.executeStep());
            INFO(search << ": " << row.getColumn(3).getString());
            CHECK(row.getColumn(3).getString().find("SEARCH") == 0);
        }
    }
}

TEST_CASE("Every record of every kind is recorded with all its fields, taken back and brought again", "[sessions]")
{
    const PlanOnDisk plan;
    const auto file = plan.open();
    Connection &connection = file->connection();
    connection.execute("PRAGMA foreign_keys=OFF"); // references to nothing: here only the recording is looked at
    for (const RecordDescription &description : allRecords()) {
        INFO(description.table);
        const Record record = sampleRecord(description.kind);
        const QByteArray without = contentHash(connection);
        Changeset changeset;
        {
            RecordingSession session(connection);
            RecordAccess(connection).insert(record);
            changeset = session.changeset();
        }
        const auto rows = changeset.rows();
        REQUIRE(rows.size() == 1);
        CHECK(rows[0].kind == RowChangeKind::Inserted);
        CHECK((rows[0].key == record.key()));
        CHECK((rows[0].after == record));
        CHECK((RecordAccess(connection).read(record.key()) == record));
        const QByteArray with = contentHash(connection);
        CHECK(with != without);
        changeset.inverted().apply(connection);
        CHECK(contentHash(connection) == without);
        changeset.apply(connection);
        CHECK(contentHash(connection) == with);
        changeset.inverted().apply(connection);
    }
}

TEST_CASE("A change of one field is recorded with what was there and what is there", "[sessions]")
{
    const PlanOnDisk plan;
    const auto file = plan.open();
    const Changeset changeset = recorded(file->connection(), "UPDATE target SET value_text = '90%' WHERE year = 2025");
    const auto rows = changeset.rows();
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].kind == RowChangeKind::Updated);
    CHECK((rows[0].key == RecordKey{Kind::Target, QStringLiteral("i1"), QStringLiteral("2025")}));
    CHECK(rows[0].before.text("value_text") == QStringLiteral("75%"));
    CHECK(rows[0].after.text("value_text") == QStringLiteral("90%"));
    CHECK(rows[0].changed == quint64(1) << describe(Kind::Target).indexOf("value_text"));
}

TEST_CASE("History and file facts are not recorded", "[sessions]")
{
    const PlanOnDisk plan;
    const auto file = plan.open();
    CHECK(recorded(file->connection(), "INSERT INTO file_info VALUES ('a', 'b'); UPDATE history SET state = 'undone'").isEmpty());
}

TEST_CASE("What was changed and changed back is nothing", "[sessions]")
{
    const PlanOnDisk plan;
    const auto file = plan.open();
    CHECK(recorded(file->connection(), "UPDATE public_value SET title = title || 'x'; "
                                       "UPDATE public_value SET title = substr(title, 1, length(title) - 1)").isEmpty());
}

TEST_CASE("A step that does not fit the plan any more is refused whole", "[sessions]")
{
    const PlanOnDisk plan;
    const auto file = plan.open();
    Connection &connection = file->connection();
    const Changeset changeset = recorded(connection, "UPDATE target SET value_text = '90%'");
    connection.execute("UPDATE target SET value_text = '91%' WHERE year = 2026");
    const QByteArray before = contentHash(connection);
    const Result<void> undone = guarded(connection, [&] { changeset.inverted().apply(connection); });
    REQUIRE_FALSE(undone.ok());
    CHECK(contentHash(connection) == before);
}

TEST_CASE("SQLite itself refuses a step that leaves a reference to nothing", "[sessions]")
{
    // So the program needs no foreign_key_check after each step, which reads every table.
    const PlanOnDisk plan;
    const auto file = plan.open();
    Connection &connection = file->connection();
    const Changeset added = recorded(connection, "INSERT INTO centre (id, code) VALUES ('c1', '01')");
    connection.execute("UPDATE indicator SET owner_centre_id = 'c1'");
    const QByteArray before = contentHash(connection);
    const Result<void> undone = guarded(connection, [&] {
        SQLite::Transaction transaction(connection.database());
        added.inverted().apply(connection);
        transaction.commit();
    });
    REQUIRE_FALSE(undone.ok());
    CHECK(undone.error().code == ErrorCode::RuleBroken);
    CHECK(contentHash(connection) == before);
}

TEST_CASE("A step from before a column was added still applies", "[sessions]")
{
    const PlanOnDisk plan;
    const auto file = plan.open();
    Connection &connection = file->connection();
    const Changeset changeset = recorded(connection, "DELETE FROM target WHERE year = 2025");
    connection.execute("ALTER TABLE target ADD COLUMN later TEXT");
    changeset.inverted().apply(connection);
    CHECK(connection.scalar("SELECT count(*) FROM target") == 2);
}
