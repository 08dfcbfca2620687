// SPDX-License-Identifier: EUPL-1.2
#include "cli/command.h"

#include <QJsonObject>

namespace piao::app::cli {

namespace {

int run(const QCommandLineParser &line)
{
    const QString path = line.positionalArguments().constFirst();
    const auto plan = openPlan(path, store::PlanFile::Mode::ReadOnly);
    if (!plan)
        return Refused;
    QStringList faults;
    const auto read = store::guarded(plan->connection(), [&] {
        SQLite::Statement integrity(plan->connection().database(), "PRAGMA integrity_check(20)");
        while (integrity.executeStep()) {
            if (const QString fault = store::textColumn(integrity, 0); fault != QLatin1String("ok"))
                faults.append(fault);
        }
        SQLite::Statement references(plan->connection().database(), "PRAGMA foreign_key_check");
        while (references.executeStep())
            faults.append(Text::tr("a row of «%1» refers to nothing").arg(store::textColumn(references, 0)));
    });
    if (!read)
        return refuse(read.error());
    if (!faults.isEmpty())
        return refuse({domain::ErrorCode::Damaged, Text::tr("«%1» is damaged: %2.").arg(path, faults.join(QStringLiteral("; "))),
                       Text::tr("The file was only read."), Text::tr("Open a copy of it from the backups.")});
    if (line.isSet(QStringLiteral("json")))
        print(QJsonDocument(QJsonObject{{QStringLiteral("plan"), path}, {QStringLiteral("whole"), true}}));
    else
        print(Text::tr("«%1» is whole.").arg(path));
    return Success;
}

} // namespace

Command checkFileCommand()
{
    return {QStringLiteral("check-file"), Text::tr("reads a plan file through and tells whether it is whole"),
            {QStringLiteral("PLAN.piao")}, {jsonOption()}, run};
}

} // namespace piao::app::cli
