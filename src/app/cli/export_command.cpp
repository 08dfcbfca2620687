// SPDX-License-Identifier: EUPL-1.2
#include "cli/command.h"

#include "piao/exchange/json_export.h"
#include "piao/report/plan_export.h"

#include <QFileInfo>
#include <QJsonObject>

namespace piao::app::cli {

using namespace domain;

namespace {

Result<void> writePdf(document::PlanDocument &plan, const QString &path)
{
    const auto written = report::exportPdf(plan.reader(), path);
    if (!written)
        return written.error();
    return {};
}

Result<void> write(document::PlanDocument &plan, const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("json"))
        return exchange::exportPlan(plan.reader(), path);
    if (suffix == QLatin1String("pdf"))
        return writePdf(plan, path);
    return Error{ErrorCode::InvalidInput, Text::tr("«%1» is in no format that a plan can be exported to.").arg(path),
                 Text::tr("Nothing was written."), Text::tr("End the name in .pdf, the document, or in .json, the open format.")};
}

/// Both names lead to one file: the export would take the plan's place.
bool isSameFile(const QString &a, const QString &b)
{
    const QString path = QFileInfo(a).canonicalFilePath();
    return !path.isEmpty() && path == QFileInfo(b).canonicalFilePath();
}

int run(const QCommandLineParser &line)
{
    const QString source = line.positionalArguments()[0];
    const QString target = line.positionalArguments()[1];
    const auto plan = openPlan(source, store::PlanFile::Mode::ReadOnly);
    if (!plan)
        return Refused;
    if (isSameFile(source, target))
        return refuse({ErrorCode::InvalidInput, Text::tr("The export would take the place of the plan «%1» itself.").arg(source),
                       Text::tr("Nothing was written."), Text::tr("Choose another name.")});
    if (const Result<void> written = write(*plan, target); !written)
        return refuse(written.error());
    if (line.isSet(QStringLiteral("json")))
        print(QJsonDocument(QJsonObject{{QStringLiteral("file"), target}, {QStringLiteral("revision"), plan->revision()}}));
    else
        print(Text::tr("The plan is written to «%1».").arg(target));
    return Success;
}

} // namespace

Command exportCommand()
{
    return {QStringLiteral("export"),
            Text::tr("writes the plan as PDF or in the open format"),
            {QStringLiteral("PLAN.piao"), QStringLiteral("FILE.pdf|FILE.json")},
            {jsonOption()},
            run};
}

} // namespace piao::app::cli
