// SPDX-License-Identifier: EUPL-1.2
#include "piao/report/odt_writer.h"

#include "export_errors.h"
#include "odt/body_writer.h"
#include "odt/package_parts.h"
#include "odt/zip_package.h"
#include "report_text.h"
#include "whole_file.h"

namespace piao::report {
namespace {

using domain::ErrorCode;
using domain::Result;

QByteArray packageOf(const Document &document, const DocumentStyle &style, const QByteArray &content, const std::vector<PackageFile> &pictures)
{
    ZipPackage package;
    // First and not packed, so that the file's kind can be read at a fixed place.
    package.add(QStringLiteral("mimetype"), QByteArrayLiteral("application/vnd.oasis.opendocument.text"), ZipPackage::Packing::Stored);
    package.add(QStringLiteral("content.xml"), content);
    package.add(QStringLiteral("styles.xml"), stylesPart(document, style));
    package.add(QStringLiteral("meta.xml"), metaPart(document));
    for (const PackageFile &picture : pictures) {
        const bool drawing = picture.mediaType == QLatin1String("image/svg+xml");
        package.add(picture.name, picture.bytes, drawing ? ZipPackage::Packing::Deflated : ZipPackage::Packing::Stored);
    }
    package.add(QStringLiteral("META-INF/manifest.xml"), manifestPart(pictures));
    return package.finish();
}

} // namespace

OdtWriter::OdtWriter(DocumentStyle style) : m_style(std::move(style)) {}

Result<OdtSummary> OdtWriter::write(const Document &document, QIODevice &device, const ExportProgressCallback &progress) const
{
    OdfXml body;
    AutomaticStyles styles;
    PackagePictures pictures;
    Bookmarks bookmarks(document);
    OdtSpanWriter spans(body, bookmarks);
    OdtContext context{document, m_style, body, styles, pictures, bookmarks, spans};
    if (!BodyWriter(context, progress).write())
        return exportCancelled();
    const QByteArray package = packageOf(document, m_style, contentPart(m_style, styles.xml(), body.bytes()), pictures.files());
    if (package.isEmpty())
        return exportNotWritten(ReportText::tr("the chosen place"), ReportText::tr("There is not enough memory."), ErrorCode::Internal);
    if (device.write(package) != package.size())
        return exportNotWritten(ReportText::tr("the chosen place"), device.errorString(), ErrorCode::DiskFull);
    return OdtSummary{package.size(), pictures.unreadable()};
}

Result<OdtSummary> OdtWriter::writeFile(const Document &document, const QString &path, const ExportProgressCallback &progress) const
{
    return writeWhole(path, [&](QIODevice &file) { return write(document, file, progress); });
}

} // namespace piao::report
