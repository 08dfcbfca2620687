// SPDX-License-Identifier: EUPL-1.2
#include "window/findings_reports.h"

#include "window/last_folder.h"
#include "window/plan_session.h"

#include "piao/report/pdf_writer.h"

#include <QBuffer>
#include <QDir>
#include <QFileDialog>
#include <QPointer>

namespace piao::widgets {

using checks::PlanChecker;
using document::LongTask;
using domain::Kind;
using domain::Result;
using report::FindingsFormat;
using report::FindingsReportOptions;

namespace {

/// Of the work, as far as it can be told beforehand: looking at the plan, then writing.
constexpr int steps = 1000;
constexpr int lookingSteps = 700;

Result<PlanChecker> look(LongTask::Context &context)
{
    return PlanChecker::check(context.plan(), QDate::currentDate(), [&context](double fraction) {
        context.report(int(fraction * lookingSteps), steps);
        return !context.isCancelled();
    });
}

report::ExportProgressCallback writing(LongTask::Context &context)
{
    return [&context](const report::ExportProgress &step) {
        const double share = step.total > 0 ? double(step.done) / double(step.total) : 0;
        context.report(lookingSteps + int(share * (steps - lookingSteps)), steps);
        return !context.isCancelled();
    };
}

FindingsReportOptions optionsOf(const FindingsReportRequest &request, const PlanChecker &checker, const LongTask::Context &context)
{
    FindingsReportOptions options;
    options.order = request.order;
    options.revision = context.revision();
    options.filter.severities = request.severities;
    if (const checks::Fact *place = request.place.isNull() ? nullptr : checker.facts().find(request.place))
        (request.place.kind == Kind::Director ? options.filter.director : options.filter.centre) = place->slot();
    return options;
}

Result<bool> write(LongTask::Context &context, const FindingsReportRequest &request, const QString &path)
{
    const Result<PlanChecker> checker = look(context);
    if (!checker)
        return checker.error();
    const Result<void> written
        = report::exportFindings(*checker, optionsOf(request, *checker, context), path, request.format, writing(context));
    return written ? Result<bool>(true) : Result<bool>(written.error());
}

Result<PreviewVersionPtr> makePages(LongTask::Context &context, const FindingsReportRequest &request)
{
    const Result<PlanChecker> checker = look(context);
    if (!checker)
        return checker.error();
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    const report::Document document = report::buildFindingsReport(*checker, optionsOf(request, *checker, context));
    Result<report::PdfSummary> written = report::PdfWriter(report::styleOfPlan(*checker)).write(document, bytes, writing(context));
    if (!written)
        return written.error();
    Result<std::shared_ptr<const PdfPages>> pages = PdfPages::load(bytes.data());
    if (!pages)
        return pages.error();
    return std::make_shared<const PreviewVersion>(PreviewVersion{std::move(*pages), std::move(written->places), {}, QDateTime::currentDateTime()});
}

} // namespace

FindingsReports::FindingsReports(PlanSession &session, QWidget &window) : QObject(&window), m_session(session), m_window(window) {}

QString FindingsReports::askName(const FindingsReportRequest &request) const
{
    struct Form {
        QString suffix;
        QString filter;
    };
    const Form form = request.format == FindingsFormat::Odt ? Form{QStringLiteral("odt"), tr("Text documents (*.odt)")}
        : request.format == FindingsFormat::Html            ? Form{QStringLiteral("html"), tr("Web pages (*.html)")}
                                                            : Form{QStringLiteral("pdf"), tr("PDF documents (*.pdf)")};
    QString name = tr("%1 findings").arg(QFileInfo(m_session.document()->path()).completeBaseName());
    if (!request.place.isNull())
        name += u' ' + m_session.document()->reader().nameOf(request.place).left(40).replace(u'/', u'-');
    QString path = QFileDialog::getSaveFileName(&m_window, tr("Report of the checks"),
                                                QDir(LastFolder::path()).filePath(name.simplified() + u'.' + form.suffix), form.filter);
    if (path.isEmpty())
        return path;
    if (QFileInfo(path).suffix().compare(form.suffix, Qt::CaseInsensitive) != 0)
        path += u'.' + form.suffix;
    LastFolder::remember(path);
    return path;
}

void FindingsReports::ask(FindingsReportDialog::Purpose purpose, const QString &centre)
{
    if (!m_session.document())
        return;
    const domain::RecordKey place{Kind::ResponsibilityCentre, centre, {}};
    FindingsReportDialog dialog(*m_session.document(), purpose, place, &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const FindingsReportRequest request = dialog.request();
    if (dialog.isForPrinter()) {
        emit printRequested([request](LongTask::Context &context) { return makePages(context, request); });
        return;
    }
    if (const QString path = askName(request); !path.isEmpty())
        exportTo(request, path);
}

void FindingsReports::exportTo(const FindingsReportRequest &request, const QString &path)
{
    if (!m_session.document())
        return;
    emit aboutToRead();
    LongTask *task = LongTask::run<bool>(
        *m_session.document(), [request, path](LongTask::Context &context) { return write(context, request, path); }, this,
        [this, path](const Result<bool> &result, qlonglong) {
            emit ended();
            if (result)
                emit exported(path);
            else if (result.error().code != domain::ErrorCode::Cancelled)
                emit refused(result.error());
        });
    connect(task, &LongTask::progressed, this, [this](int done, int total) { emit progressed(total > 0 ? double(done) / total : -1); });
    emit started(tr("Writing the report of the checks"), [task = QPointer(task)] {
        if (task)
            task->cancel();
    });
}

} // namespace piao::widgets
