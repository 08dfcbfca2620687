// SPDX-License-Identifier: EUPL-1.2
#include "piao/widgets/plan_data.h"

#include "piao/exchange/json_export.h"
#include "piao/report/embedded_reader.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

namespace piao::widgets {

using domain::Error;
using domain::ErrorCode;
using domain::Result;

namespace {

const QString dataName = QStringLiteral("piao.json");

/// By its name or by its first bytes: a PDF that lost its ending is still one.
bool isPdf(QFile &file)
{
    return QFileInfo(file.fileName()).suffix().compare(QLatin1String("pdf"), Qt::CaseInsensitive) == 0 || file.peek(5) == "%PDF-";
}

} // namespace

Result<report::EmbeddedFile> PlanData::of(document::PlanReader &plan)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (const Result<void> written = exchange::exportPlan(plan, buffer); !written)
        return written.error();
    return report::EmbeddedFile{dataName, QStringLiteral("application/json"), QStringLiteral("I dati del piano nel formato aperto PIAO"), buffer.data()};
}

Result<std::unique_ptr<QIODevice>> PlanData::open(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::NotFound, tr("«%1» cannot be read: %2.").arg(path, file->errorString()), tr("Nothing was changed."),
                     tr("Check its name and folder.")};
    }
    if (!isPdf(*file))
        return std::unique_ptr<QIODevice>(std::move(file));
    const Result<QStringList> names = report::listEmbedded(path);
    if (!names)
        return names.error();
    if (!names->contains(dataName)) {
        return Error{ErrorCode::InvalidInput, tr("The PDF «%1» does not carry the data of a plan.").arg(QFileInfo(path).fileName()),
                     tr("Nothing was changed."), tr("Choose a PDF that was exported with the data, or a file in the open format.")};
    }
    const Result<QByteArray> bytes = report::extractEmbedded(path, dataName);
    if (!bytes)
        return bytes.error();
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(*bytes);
    buffer->open(QIODevice::ReadOnly);
    return std::unique_ptr<QIODevice>(std::move(buffer));
}

Result<qlonglong> PlanData::importIntoNewPlan(const QString &planPath, const QString &sourcePath, const exchange::Progress &progress)
{
    const Result<std::unique_ptr<QIODevice>> source = open(sourcePath);
    if (!source)
        return source.error();
    return exchange::importIntoNewPlan(planPath, **source, QFileInfo(sourcePath).fileName(), progress);
}

} // namespace piao::widgets
