// SPDX-License-Identifier: EUPL-1.2
#include "cli/check_options.h"
#include "cli/command.h"
#include "cli/findings_text.h"

#include "piao/report/findings_json.h"

#include <QBuffer>
#include <QFileInfo>
#include <QSaveFile>

namespace piao::app::cli {

using checks::FindingChoice;
using checks::PlanChecker;
using domain::Error;
using domain::ErrorCode;
using domain::Result;

namespace {

/// A checked plan with what the line wants of it.
struct Checked {
    const document::PlanDocument &plan;
    const PlanChecker &checker;
    const FindingChoice &choice;
    const CheckOptions &options;

    report::CheckedPlan name() const { return {plan.path(), plan.revision()}; }
};

bool isPlanItself(const QString &path, const QString &plan)
{
    const QString own = QFileInfo(plan).canonicalFilePath();
    return !own.isEmpty() && own == QFileInfo(path).canonicalFilePath();
}

Result<void> writeJson(const Checked &checked, const QString &path)
{
    if (path == QLatin1String("-")) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        report::writeFindingsJson(checked.checker, checked.choice, checked.name(), buffer);
        print(QString::fromUtf8(buffer.data()).trimmed());
        return {};
    }
    QSaveFile file(path);
    const bool open = file.open(QIODevice::WriteOnly);
    if (open && report::writeFindingsJson(checked.checker, checked.choice, checked.name(), file) && file.commit())
        return {};
    return Error{open ? ErrorCode::DiskFull : ErrorCode::ReadOnly, Text::tr("«%1» could not be written: %2.").arg(path, file.errorString()),
        Text::tr("What stood there before is as it was."), Text::tr("Choose another place.")};
}

Result<void> writeReport(const Checked &checked, const QString &path, const QString &format)
{
    report::FindingsReportOptions options;
    options.order = checked.options.order;
    options.filter = checked.choice.filter();
    options.date = QDateTime(checked.options.today, QTime(12, 0));
    options.revision = checked.plan.revision();
    return report::exportFindings(checked.checker, options, path, *report::findingsFormatOf(u'.' + format));
}

/// Writes the files that the line asks for; gives how many, or why not.
Result<int> writeFiles(const Checked &checked, const QCommandLineParser &line)
{
    int files = 0;
    for (const char *option : {"json", "html", "pdf", "odt"}) {
        const QString format = QString::fromLatin1(option);
        if (!line.isSet(format))
            continue;
        const QString path = line.value(format);
        if (isPlanItself(path, checked.plan.path()))
            return Error{ErrorCode::InvalidInput, Text::tr("The report would take the place of the plan «%1» itself.").arg(path),
                Text::tr("Nothing was written."), Text::tr("Choose another name.")};
        const Result<void> written = format == QLatin1String("json") ? writeJson(checked, path) : writeReport(checked, path, format);
        if (!written)
            return written.error();
        ++files;
        if (path != QLatin1String("-") && line.value(QStringLiteral("json")) != QLatin1String("-"))
            print(Text::tr("Written: %1").arg(path));
    }
    return files;
}

int run(const QCommandLineParser &line)
{
    const Result<CheckOptions> options = CheckOptions::read(line);
    if (!options)
        return wrongUsage(options.error().what);
    const auto plan = openPlan(line.positionalArguments().constFirst(), store::PlanFile::Mode::ReadOnly);
    if (!plan)
        return Refused;
    const Result<PlanChecker> checker = PlanChecker::check(plan->connection(), options->today);
    if (!checker)
        return refuse(checker.error());
    const Result<checks::FindingFilter> filter = options->filterIn(checker->facts());
    if (!filter)
        return wrongUsage(filter.error().what);
    const FindingChoice choice(*checker, *filter);
    const Result<int> files = writeFiles({*plan, *checker, choice, *options}, line);
    if (!files)
        return refuse(files.error());
    if (*files == 0)
        print(findingsText(*checker, choice, lineWidth()).trimmed());
    return choice.hasAtLeast(options->failOn) ? FindingsFound : Success;
}

} // namespace

Command checkCommand()
{
    return {QStringLiteral("check"), Text::tr("checks the plan: what the OIV, ANAC or the approving organ would find"), {QStringLiteral("PLAN.piao")},
            CheckOptions::options(), run};
}

} // namespace piao::app::cli
