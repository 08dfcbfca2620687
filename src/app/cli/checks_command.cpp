// SPDX-License-Identifier: EUPL-1.2
#include "cli/check_pages.h"
#include "cli/command.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QSaveFile>

namespace piao::app::cli {

using checks::CheckInfo;
using domain::Error;
using domain::ErrorCode;
using domain::Result;

namespace {

QJsonDocument asJson()
{
    QJsonArray array;
    for (const auto &check : checks::allChecks()) {
        const CheckInfo &info = check->info();
        QJsonObject parameters;
        for (const checks::CheckParameterInfo &parameter : info.parameters)
            parameters.insert(QString::fromLatin1(parameter.name), QString::fromUtf8(parameter.standard));
        array.append(QJsonObject{{"id", QString::fromLatin1(info.id)}, {"title", checks::titleOf(info)}, {"severity", checks::tokenOf(info.severity)},
                                 {"task", checks::tokenOf(info.task)}, {"reason", checks::reasonOf(info)}, {"source", QString::fromUtf8(info.source)},
                                 {"remedy", checks::remedyOf(info)}, {"parameters", parameters}});
    }
    return QJsonDocument(array);
}

Result<void> write(const QDir &folder, const QString &name, const QString &page)
{
    QSaveFile file(folder.filePath(name));
    const QByteArray bytes = page.toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error{ErrorCode::ReadOnly, Text::tr("«%1» could not be written: %2.").arg(file.fileName(), file.errorString()),
        Text::tr("What stood there before is as it was."), Text::tr("Choose another place.")};
}

Result<void> writePages(const QString &path)
{
    const QDir folder(path);
    if (!folder.mkpath(QStringLiteral(".")))
        return Error{ErrorCode::ReadOnly, Text::tr("The folder «%1» could not be made.").arg(path), Text::tr("Nothing was written."),
            Text::tr("Choose another place.")};
    for (const auto &check : checks::allChecks()) {
        if (const auto written = write(folder, QLatin1String(check->info().id) + QStringLiteral(".md"), checkPage(check->info())); !written)
            return written;
    }
    return write(folder, QStringLiteral("README.md"), checkIndexPage());
}

int run(const QCommandLineParser &line)
{
    if (line.isSet(QStringLiteral("pages"))) {
        const Result<void> written = writePages(line.value(QStringLiteral("pages")));
        return written ? Success : refuse(written.error());
    }
    if (line.isSet(QStringLiteral("json"))) {
        print(asJson());
        return Success;
    }
    for (const auto &check : checks::allChecks()) {
        const CheckInfo &info = check->info();
        print(QStringLiteral("%1  %2  %3").arg(QLatin1String(info.id), checks::wordOf(info.severity).leftJustified(9), checks::titleOf(info)));
    }
    return Success;
}

} // namespace

Command checksCommand()
{
    return {QStringLiteral("checks"), Text::tr("lists what a plan is checked for"), {},
            {jsonOption(), {QStringLiteral("pages"), Text::tr("writes a Markdown page for each check into a folder"), Text::tr("FOLDER")}}, run};
}

} // namespace piao::app::cli
