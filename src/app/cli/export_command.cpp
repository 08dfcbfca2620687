// SPDX-License-Identifier: EUPL-1.2
#include "cli/command.h"

#include "piao/exchange/json_export.h"
#include "piao/report/plan_export.h"
#include "piao/widgets/plan_data.h"

#include <QFileInfo>
#include <QJsonObject>

namespace piao::app::cli {

using namespace domain;

namespace {

/// Tells what the document lacks; the export is done all the same.
void tell(const std::vector<report::ReportFinding> &findings)
{
    for (const report::ReportFinding &finding : findings)
        warn(finding.text);
}

Result<void> write(document::PlanDocument &plan, const QString &path, const QCommandLineParser &line)
{
    if (QFileInfo(path).suffix().toLower() == QLatin1String("json"))
        return exchange::exportPlan(plan.reader(), path);
    const std::optional<report::ExportFormat> format = report::exportFormatOf(path);
    if (!format) {
        return Error{ErrorCode::InvalidInput, Text::tr("«%1» is in no format that a plan can be exported to.").arg(path), Text::tr("Nothing was written."),
                     Text::tr("End the name in .pdf or .odt for the document, in / for the web edition, in .json for the open format.")};
    }
    report::PlanReportOptions options;
    if (line.isSet(QStringLiteral("with-data")) || format == report::ExportFormat::Web) {
        const Result<report::EmbeddedFile> data = widgets::PlanData::of(plan.reader());
        if (!data)
            return data.error();
        options.data.push_back(*data);
    }
    const auto written = report::exportPlan(plan.reader(), path, *format, options);
    if (!written)
        return written.error();
    tell(written->findings);
    return {};
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
    if (const Result<void> written = write(*plan, target, line); !written)
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
            Text::tr("writes the plan as PDF, ODT, web edition or in the open format"),
            {QStringLiteral("PLAN.piao"), QStringLiteral("FILE.pdf|FILE.odt|FOLDER/|FILE.json")},
            {jsonOption(), {QStringLiteral("with-data"), Text::tr("puts the plan itself into the PDF (PDF/A-3), from which it can be opened again")}},
            run};
}

} // namespace piao::app::cli
