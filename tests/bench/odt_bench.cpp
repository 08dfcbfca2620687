// SPDX-License-Identifier: EUPL-1.2
// The same tree as PDF by our writer, and as ODT by our writer and then as PDF by LibreOffice, when it is installed. Times are
// processor seconds, so that figures hold on a busy machine; LibreOffice's include its start, which is measured too.
#include "figure.h"
#include "piao/report/odt_writer.h"
#include "piao/report/pdf_writer.h"
#include "report/pdf/text_source.h"
#include "timing.h"

#include <QBuffer>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <optional>

using namespace piao;
using namespace piao::report;

namespace {

constexpr int sections = 150;
constexpr int tableRows = 12;
constexpr int timeLimit = 600000;

Document makeDocument()
{
    test::TextSource source(2024);
    Document document;
    document.title = document.runningTitle = QStringLiteral("Misura");
    document.add(Contents{});
    for (int number = 1; number <= sections; ++number) {
        document.heading(1, QString::number(number), source.words(6));
        for (int i = 0; i < 5; ++i)
            document.paragraph(source.prose(4));
        Table &table = document.table(QStringLiteral("Tabella %1").arg(number),
                                      {column(QStringLiteral("Obiettivo")), column(QStringLiteral("Indicatore")), column(QStringLiteral("Ufficio")),
                                       column(QStringLiteral("Partenza")), column(QStringLiteral("Atteso"))});
        for (int i = 0; i < tableRows; ++i)
            table.rows.push_back(textRow({source.sentence(), source.sentence(), source.words(2), source.words(1), source.words(3)}));
    }
    return document;
}

/// The file that a writer makes of the document; ends the program when it cannot.
template<typename Writer>
QByteArray written(const Writer &writer, const Document &document)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (const auto done = writer.write(document, buffer); !done)
        qFatal("%s", qPrintable(done.error().oneLine()));
    return buffer.data();
}

/// Processor seconds of LibreOffice from ODT to PDF; nothing when it is not installed or fails.
std::optional<double> officeSeconds(const QByteArray &odt)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("document.odt")));
    if (program.isEmpty() || !file.open(QIODevice::WriteOnly))
        return {};
    file.write(odt);
    file.close();
    std::optional<double> quickest;
    for (int i = 0; i < 2; ++i) { // the first run makes the profile
        const double start = bench::processorSeconds(RUSAGE_CHILDREN);
        QProcess process;
        process.start(program, {QStringLiteral("-env:UserInstallation=file://") + folder.filePath(QStringLiteral("profile")), QStringLiteral("--headless"),
                                QStringLiteral("--convert-to"), QStringLiteral("pdf"), QStringLiteral("--outdir"), folder.path(), file.fileName()});
        if (!process.waitForFinished(timeLimit) || process.exitCode() != 0 || !QFile::exists(folder.filePath(QStringLiteral("document.pdf"))))
            return {};
        quickest = bench::processorSeconds(RUSAGE_CHILDREN) - start;
    }
    return quickest;
}

/// A line of the table of scripts/bench whose bound is a least ratio.
void printFaster(const char *name, double ours, double others, double bound)
{
    const double ratio = others / ours;
    std::printf("%s | %.3f s | %.3f s | %.1f x faster | >= %g x | %s\n", name, ours, others, ratio, bound, ratio >= bound ? "ok" : "MISSED");
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    const Document document = makeDocument();
    QByteArray odt;
    const double pdfSeconds = bench::quickestOf(3, [&] { written(PdfWriter(), document); });
    const double odtSeconds = bench::quickestOf(3, [&] { odt = written(OdtWriter(), document); });
    bench::printFigure(QStringLiteral("ODT: written, beside the PDF of the same tree"), odtSeconds, pdfSeconds, QStringLiteral("s"), 1);
    if (const auto office = officeSeconds(odt))
        printFaster("PDF: LibreOffice, from our own ODT of the same tree", pdfSeconds, *office, 15);
    return 0;
}
