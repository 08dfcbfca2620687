// SPDX-License-Identifier: EUPL-1.2
#include "window/plan_exports.h"

#include "window/last_folder.h"
#include "window/plan_session.h"

#include "piao/exchange/json_export.h"
#include "piao/widgets/plan_data.h"

#include <QDir>
#include <QFileDialog>
#include <QPointer>

namespace piao::widgets {

using document::LongTask;
using document::PlanReader;
using domain::Result;
using Findings = std::vector<report::ReportFinding>;

namespace {

report::ExportFormat formatOf(PlanExports::Form form)
{
    switch (form) {
    case PlanExports::Form::Odt: return report::ExportFormat::Odt;
    case PlanExports::Form::Web: return report::ExportFormat::Web;
    default: return report::ExportFormat::Pdf;
    }
}

Result<Findings> writeDocument(LongTask::Context &context, PlanExports::Form form, const QString &path)
{
    PlanReader plan(context.plan());
    report::PlanReportOptions options;
    if (form == PlanExports::Form::PdfWithData || form == PlanExports::Form::Web) {
        Result<report::EmbeddedFile> data = PlanData::of(plan);
        if (!data)
            return data.error();
        options.data.push_back(std::move(*data));
    }
    Result<report::ExportSummary> written = report::exportPlan(plan, path, formatOf(form), options, [&](const report::ExportProgress &step) {
        context.report(int(step.done), int(step.total));
        return !context.isCancelled();
    });
    if (!written)
        return written.error();
    return std::move(written->findings);
}

Result<Findings> writeJson(LongTask::Context &context, const QString &path)
{
    PlanReader plan(context.plan());
    const Result<void> written = exchange::exportPlan(plan, path, [&context](double fraction) {
        context.report(int(fraction * 1000), 1000);
        return !context.isCancelled();
    });
    if (!written)
        return written.error();
    return Findings();
}

} // namespace

PlanExports::PlanExports(PlanSession &session, QWidget &window) : QObject(&window), m_session(session), m_window(window) {}

bool PlanExports::isOffered(Form form)
{
    switch (form) {
    case Form::Odt: return report::exportFormatOf(QStringLiteral("a.odt")).has_value();
    case Form::Web: return report::exportFormatOf(QStringLiteral("a/")).has_value();
    default: return true;
    }
}

PlanExports::FormText PlanExports::textOf(Form form)
{
    const QString pdf = tr("PDF documents (*.pdf)");
    switch (form) {
    case Form::Pdf: return {tr("Export as PDF"), pdf, QStringLiteral("pdf"), tr("Writing the PDF")};
    case Form::PdfWithData: return {tr("Export as PDF with the data"), pdf, QStringLiteral("pdf"), tr("Writing the PDF")};
    case Form::Odt: return {tr("Export as ODT"), tr("Text documents (*.odt)"), QStringLiteral("odt"), tr("Writing the ODT")};
    case Form::Web: return {tr("A new folder for the web edition"), tr("Folders (*)"), {}, tr("Writing the web edition")};
    case Form::Json: break;
    }
    return {tr("Export as JSON"), tr("Plans in the open format (*.json)"), QStringLiteral("json"), tr("Writing the JSON")};
}

QString PlanExports::askName(const FormText &text) const
{
    QString name = QFileInfo(m_session.document()->path()).completeBaseName();
    name += text.suffix.isEmpty() ? QStringLiteral(" web") : QLatin1Char('.') + text.suffix;
    QString path = QFileDialog::getSaveFileName(&m_window, text.title, QDir(LastFolder::path()).filePath(name), text.filter);
    if (path.isEmpty())
        return path;
    if (!text.suffix.isEmpty() && QFileInfo(path).suffix().compare(text.suffix, Qt::CaseInsensitive) != 0)
        path += QLatin1Char('.') + text.suffix;
    LastFolder::remember(path);
    return path;
}

void PlanExports::ask(Form form)
{
    if (!m_session.document())
        return;
    if (const QString path = askName(textOf(form)); !path.isEmpty())
        exportTo(form, path);
}

void PlanExports::exportTo(Form form, const QString &path)
{
    if (!m_session.document())
        return;
    emit aboutToRead();
    LongTask *task = LongTask::run<Findings>(
        *m_session.document(),
        [form, path](LongTask::Context &context) { return form == Form::Json ? writeJson(context, path) : writeDocument(context, form, path); },
        this, [this, path](const Result<Findings> &result, qlonglong) {
            emit ended();
            if (result)
                emit exported(path, *result);
            else if (result.error().code != domain::ErrorCode::Cancelled)
                emit refused(result.error());
        });
    connect(task, &LongTask::progressed, this, [this](int done, int total) { emit progressed(total > 0 ? double(done) / total : -1); });
    emit started(textOf(form).running, [task = QPointer(task)] {
        if (task)
            task->cancel();
    });
}

} // namespace piao::widgets
