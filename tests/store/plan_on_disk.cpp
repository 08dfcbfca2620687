// SPDX-License-Identifier: EUPL-1.2
#include "plan_on_disk.h"

#include "piao/store/record_access.h"
#include "piao/store/write_transaction.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QUuid>

#include <catch2/catch.hpp>

#include <sqlite3.h>

namespace piao::test {

using namespace domain;
using namespace store;

QMap<QString, QByteArray> contentOf(const QString &folder)
{
    QMap<QString, QByteArray> content;
    QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
        QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        QFile file(path);
        const bool readable = entries.fileInfo().isFile() && file.open(QIODevice::ReadOnly);
        content[path] = readable ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256) : QByteArray();
    }
    return content;
}

Record publicValue(const QString &id, const QString &title)
{
    Record value(Kind::PublicValue);
    value.set("id", id).set("title", title);
    return value;
}

void addValue(PlanFile &file, const QString &title)
{
    WriteTransaction transaction(file);
    RecordAccess(file.connection()).insert(publicValue(QUuid::createUuid().toString(QUuid::WithoutBraces), title));
    SQLite::Statement &step = file.connection().prepared(
        "INSERT INTO history (kind, state, title, at) VALUES ('action', 'applied', 'test', strftime('%Y-%m-%dT%H:%M:%f', 'now'))");
    step.exec();
    transaction.commit();
}

qlonglong valueCount(Connection &connection)
{
    return connection.scalar("SELECT count(*) FROM public_value");
}

PlanOnDisk::PlanOnDisk(const QString &name) : m_name(name)
{
    REQUIRE(m_folder.isValid());
    auto made = PlanFile::create(path());
    INFO((made ? std::string() : made.error().oneLine().toStdString()));
    REQUIRE(made.ok());
    PlanFile &plan = **made;
    for (const char *title : {"Benessere", "Ambiente", "Lavoro"})
        addValue(plan, QString::fromLatin1(title));
    WriteTransaction transaction(plan);
    plan.connection().execute("INSERT INTO indicator (id, name) VALUES ('i1', 'Tasso di formazione');"
                              "INSERT INTO target (indicator_id, year, value_text) VALUES ('i1', 2025, '75%'), ('i1', 2026, '80%')");
    transaction.commit();
}

QByteArray PlanOnDisk::bytes() const
{
    QFile file(path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void PlanOnDisk::setBytes(const QByteArray &bytes) const
{
    QFile file(path());
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(bytes) == bytes.size());
}

void PlanOnDisk::outside(const std::string &sql) const
{
    sqlite3 *database = nullptr;
    REQUIRE(sqlite3_open(path().toUtf8().constData(), &database) == SQLITE_OK);
    char *message = nullptr;
    sqlite3_exec(database, sql.c_str(), nullptr, nullptr, &message);
    INFO(sql << ": " << (message ? message : ""));
    const bool done = message == nullptr;
    sqlite3_free(message);
    sqlite3_close(database);
    REQUIRE(done);
}

std::unique_ptr<PlanFile> PlanOnDisk::open(PlanFile::Mode mode) const
{
    auto opened = PlanFile::open(path(), mode);
    INFO((opened ? std::string() : opened.error().oneLine().toStdString()));
    REQUIRE(opened.ok());
    return std::move(opened).value();
}

Error PlanOnDisk::refusal(const PlanFile::Options &options) const
{
    const auto before = contentOf(folder());
    auto opened = PlanFile::open(path(), options);
    REQUIRE_FALSE(opened.ok());
    const Error error = opened.error();
    INFO(error.oneLine().toStdString());
    CHECK_FALSE(error.what.isEmpty());
    CHECK_FALSE(error.safe.isEmpty());
    CHECK_FALSE(error.todo.isEmpty());
    CHECK((contentOf(folder()) == before));
    return error;
}

} // namespace piao::test
