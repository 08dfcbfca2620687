// SPDX-License-Identifier: EUPL-1.2
#include "report/pdf/pdf_fixture.h"

#include "report/pdf/structure_reader.h"

#include <catch2/catch.hpp>

#include <QBuffer>
#include <QProcess>
#include <QTemporaryFile>

namespace piao::test {

using namespace report;

QByteArray pdfOf(const Document &document, const DocumentStyle &style, PdfSummary *summary)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto written = PdfWriter(style).write(document, buffer);
    if (!written)
        FAIL(written.error().oneLine().toStdString());
    if (summary != nullptr)
        *summary = *written;
    return buffer.data();
}

QByteArray validPdfOf(const Document &document, const DocumentStyle &style, PdfSummary *summary)
{
    const QByteArray pdf = pdfOf(document, style, summary);
    const StructureReport report = readStructure(pdf);
    INFO(report.problems.mid(0, 12).join(QLatin1Char('\n')).toStdString());
    REQUIRE(report.problems.isEmpty());
    return pdf;
}

QString runOn(const QByteArray &pdf, const QString &program, const QStringList &arguments, int *exitCode)
{
    QTemporaryFile file;
    REQUIRE(file.open());
    file.write(pdf);
    file.close();
    QStringList filled = arguments;
    filled.replaceInStrings(QStringLiteral("%"), file.fileName());
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, filled);
    REQUIRE(process.waitForFinished(60000));
    if (exitCode != nullptr)
        *exitCode = process.exitCode();
    return QString::fromUtf8(process.readAll());
}

QString textOf(const QByteArray &pdf, int page, bool layout)
{
    QStringList arguments;
    if (layout)
        arguments << QStringLiteral("-layout");
    if (page > 0)
        arguments << QStringLiteral("-f") << QString::number(page) << QStringLiteral("-l") << QString::number(page);
    arguments << QStringLiteral("%") << QStringLiteral("-");
    return runOn(pdf, QStringLiteral("pdftotext"), arguments);
}

} // namespace piao::test
