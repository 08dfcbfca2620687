// SPDX-License-Identifier: EUPL-1.2
#include "schema_check.h"

#include "refusals.h"

#include <map>
#include <tuple>

namespace piao::store {

using domain::Result;

namespace {

/// (type, name) → (table, SQL text)
using Schema = std::map<std::pair<QString, QString>, std::pair<QString, QString>>;

Schema readSchema(Connection &connection)
{
    Schema schema;
    SQLite::Statement row(connection.database(), "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema");
    while (row.executeStep())
        schema[{textColumn(row, 0), textColumn(row, 1)}] = {textColumn(row, 2), textColumn(row, 3)};
    return schema;
}

/// What ANALYZE leaves behind: figures for the planner, no danger and no loss.
bool isStatistics(const Schema::value_type &object)
{
    return object.first.second == QLatin1String("sqlite_stat1")
        && object.second.second == QLatin1String("CREATE TABLE sqlite_stat1(tbl,idx,stat)");
}

} // namespace

Result<void> checkSchema(Connection &connection, const Migrations &migrations, int version)
{
    const Schema expected = readSchema(*migrations.example(version));
    const Schema found = readSchema(connection);
    for (const auto &object : found) {
        if (!expected.contains(object.first) && !isStatistics(object))
            return Refusals::foreignObject(connection.path(), object.first.first, object.first.second);
    }
    for (const auto &[key, text] : expected) {
        const auto object = found.find(key);
        if (object == found.end() || object->second != text)
            return Refusals::changedSchema(connection.path(), key.second);
    }
    return {};
}

} // namespace piao::store
