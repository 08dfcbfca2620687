// SPDX-License-Identifier: EUPL-1.2
#include "large_plan.h"

#include "piao/domain/record_description.h"
#include "piao/store/plan_file.h"

#include <cstdio>
#include <cstdlib>
#include <memory>

namespace piao::bench {

using namespace domain;

namespace {

std::unique_ptr<SQLite::Statement> insertStatement(SQLite::Database &database, Kind kind)
{
    const RecordDescription &description = describe(kind);
    std::string columns;
    std::string places;
    for (const Field &field : description.fields) {
        columns += (columns.empty() ? "" : ",") + std::string(field.column);
        places += places.empty() ? "?" : ",?";
    }
    return std::make_unique<SQLite::Statement>(database, std::string("INSERT INTO ") + description.table + " (" + columns
                                                             + ") VALUES (" + places + ")");
}

} // namespace

BareRows::BareRows(const RecordSource &source)
{
    source([this](const Record &record) { add(record); });
}

void BareRows::add(const Record &record)
{
    m_rows.push_back({record.kind(), m_cells.size()});
    for (int i = 0; i < int(record.description().fields.size()); ++i)
        m_cells.push_back(cellFrom(record.at(i)));
}

BareRows::Cell BareRows::cellFrom(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType: return {};
    case QMetaType::Double: return {Cell::Type::Real, 0, value.toDouble()};
    case QMetaType::QString: break;
    default: return {Cell::Type::Integer, value.toLongLong(), 0};
    }
    const QByteArray text = value.toString().toUtf8();
    const Cell cell{Cell::Type::Text, qint64(m_texts.size()), 0};
    m_texts.append(text.constData(), size_t(text.size()) + 1);
    return cell;
}

void BareRows::insertInto(store::Connection &connection) const
{
    SQLite::Transaction transaction(connection.database());
    std::unique_ptr<SQLite::Statement> statements[size_t(kindCount)];
    for (const Row &row : m_rows) {
        auto &statement = statements[size_t(row.kind)];
        if (!statement)
            statement = insertStatement(connection.database(), row.kind);
        for (int i = 0; i < int(describe(row.kind).fields.size()); ++i) {
            const Cell &cell = m_cells[row.firstCell + size_t(i)];
            switch (cell.type) {
            case Cell::Type::Null: statement->bind(i + 1); break;
            case Cell::Type::Integer: statement->bind(i + 1, int64_t(cell.integer)); break;
            case Cell::Type::Real: statement->bind(i + 1, cell.real); break;
            case Cell::Type::Text:
                statement->bindNoCopy(i + 1, m_texts.c_str() + cell.integer);
                break;
            }
        }
        statement->exec();
        statement->reset();
    }
    transaction.commit();
}

namespace {

void createFile(const QString &path, const RecordSource &source)
{
    const auto file = store::PlanFile::create(path);
    if (!file) {
        std::fprintf(stderr, "%s\n", qPrintable(file.error().oneLine()));
        std::exit(1);
    }
    BareRows(source).insertInto((*file)->connection());
}

} // namespace

void createPlanFile(const QString &path, const LargePlan &plan)
{
    createFile(path, [&](const auto &take) { plan.eachRecord(take); });
}

void createPlanFile(const QString &path, const LargeRegister &risks)
{
    createFile(path, [&](const auto &take) { risks.eachRecord(take); });
}

} // namespace piao::bench
