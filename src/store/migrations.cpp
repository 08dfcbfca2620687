// SPDX-License-Identifier: EUPL-1.2
#include "piao/store/migrations.h"

#include "piao/store/plan_file.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

namespace piao::store {

namespace {

std::vector<std::string> readScripts()
{
    std::vector<std::string> texts;
    const QDir folder(QStringLiteral(":/piao/migrations"));
    for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        Q_UNUSED(opened)
        texts.push_back(file.readAll().toStdString());
    }
    return texts;
}

} // namespace

const Migrations &Migrations::ours()
{
    static const Migrations migrations(readScripts());
    return migrations;
}

int currentSchemaVersion()
{
    return Migrations::ours().newest();
}

void Migrations::run(Connection &connection, int version) const
{
    runTo(connection, version, newest());
}

std::unique_ptr<Connection> Migrations::example(int version) const
{
    auto connection = std::make_unique<Connection>(QStringLiteral(":memory:"), Connection::Mode::Create);
    runTo(*connection, 0, version);
    return connection;
}

void Migrations::runTo(Connection &connection, int from, int to) const
{
    // A table that is built anew must not be taken for rows that go; what is left dangling is looked for at the end.
    connection.execute("PRAGMA foreign_keys=OFF");
    SQLite::Transaction transaction(connection.database(), SQLite::TransactionBehavior::IMMEDIATE);
    if (from == 0)
        connection.execute("PRAGMA application_id=" + std::to_string(applicationId));
    for (int version = from; version < to; ++version)
        connection.execute(m_scripts[size_t(version)]);
    connection.execute("PRAGMA user_version=" + std::to_string(to));
    if (SQLite::Statement(connection.database(), "PRAGMA foreign_key_check").executeStep())
        throw SQLite::Exception("a migration left a reference to nothing", SQLITE_CONSTRAINT_FOREIGNKEY);
    transaction.commit();
    connection.execute("PRAGMA foreign_keys=ON");
}

} // namespace piao::store
