// SPDX-License-Identifier: EUPL-1.2
#include "piao/store/migrations.h"

#include "piao/store/plan_file.h"

#include <QDir>
#include <QFile>

namespace piao::store {

const std::vector<std::string> &migrationScripts()
{
    static const auto scripts = [] {
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
    }();
    return scripts;
}

int currentSchemaVersion()
{
    return int(migrationScripts().size());
}

void migrate(Connection &connection, int version)
{
    for (size_t next = size_t(version); next < migrationScripts().size(); ++next) {
        SQLite::Transaction transaction(connection.database(), SQLite::TransactionBehavior::IMMEDIATE);
        connection.execute(migrationScripts()[next]);
        connection.execute("PRAGMA user_version=" + std::to_string(next + 1));
        transaction.commit();
    }
}

} // namespace piao::store
