// SPDX-License-Identifier: EUPL-1.2
// The same paragraphs and tables through our writer, through QTextDocument and QPdfWriter, and (when it is
// installed) through LibreOffice. Times are processor seconds, so that figures hold on a busy machine.
#include "piao/report/pdf_writer.h"
#include "report/pdf/text_source.h"
#include "timing.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QPageSize>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace piao;
using namespace piao::report;

namespace {

constexpr int sections = 150;
constexpr int tableRows = 12;
constexpr int tableColumns = 5;

/// The content of one section, before it becomes a tree of any kind.
struct SectionText {
    QString heading;
    QStringList paragraphs;
    QList<QStringList> rows;
};

std::vector<SectionText> makeContent(int count)
{
    test::TextSource source(2024);
    std::vector<SectionText> content;
    for (int i = 0; i < count; ++i) {
        SectionText section{source.words(6), {}, {}};
        for (int k = 0; k < 5; ++k)
            section.paragraphs.append(source.prose(4));
        for (int row = 0; row < tableRows; ++row) {
            QStringList cells;
            for (int column = 0; column < tableColumns; ++column)
                cells.append(column < 2 ? source.sentence() : source.words(1 + source.number(4)));
            section.rows.append(cells);
        }
        content.push_back(section);
    }
    return content;
}

Document toDocument(const std::vector<SectionText> &content)
{
    Document document;
    document.title = QStringLiteral("Misura");
    document.runningTitle = document.title;
    document.add(Contents{});
    int number = 0;
    for (const SectionText &section : content) {
        document.heading(1, QString::number(++number), section.heading);
        for (const QString &text : section.paragraphs)
            document.paragraph(text);
        std::vector<Column> columns;
        for (int i = 0; i < tableColumns; ++i)
            columns.push_back(column(QStringLiteral("Colonna %1").arg(i + 1)));
        Table &table = document.table(QStringLiteral("Tabella %1").arg(number), columns);
        for (const QStringList &cells : section.rows)
            table.rows.push_back(textRow({cells.begin(), cells.end()}));
    }
    return document;
}

std::unique_ptr<QTextDocument> toTextDocument(const std::vector<SectionText> &content)
{
    auto document = std::make_unique<QTextDocument>();
    document->setDefaultFont(QFont(QStringLiteral("Lato"), 10));
    QTextCursor cursor(document.get());
    QTextCharFormat headingFormat;
    headingFormat.setFontPointSize(20);
    QTextBlockFormat justified;
    justified.setAlignment(Qt::AlignJustify);
    QTextTableFormat tableFormat;
    tableFormat.setHeaderRowCount(1);
    tableFormat.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    tableFormat.setBorder(0.5);
    tableFormat.setCellPadding(3);
    for (const SectionText &section : content) {
        cursor.insertBlock(QTextBlockFormat(), headingFormat);
        cursor.insertText(section.heading, headingFormat);
        for (const QString &text : section.paragraphs) {
            cursor.insertBlock(justified, QTextCharFormat());
            cursor.insertText(text);
        }
        QTextTable *table = cursor.insertTable(tableRows + 1, tableColumns, tableFormat);
        for (int column = 0; column < tableColumns; ++column)
            table->cellAt(0, column).firstCursorPosition().insertText(QStringLiteral("Colonna %1").arg(column + 1));
        for (int row = 0; row < tableRows; ++row) {
            for (int column = 0; column < tableColumns; ++column)
                table->cellAt(row + 1, column).firstCursorPosition().insertText(section.rows[row][column]);
        }
        cursor.movePosition(QTextCursor::End);
    }
    return document;
}

QByteArray toHtml(const std::vector<SectionText> &content)
{
    QString html = QStringLiteral("<html><head><meta charset=\"utf-8\"></head><body style=\"font-family:Lato;font-size:10pt\">");
    for (const SectionText &section : content) {
        html += QStringLiteral("<h1>%1</h1>").arg(section.heading.toHtmlEscaped());
        for (const QString &text : section.paragraphs)
            html += QStringLiteral("<p align=\"justify\">%1</p>").arg(text.toHtmlEscaped());
        html += QStringLiteral("<table border=\"1\" width=\"100%\"><thead><tr>");
        for (int i = 0; i < tableColumns; ++i)
            html += QStringLiteral("<th>Colonna %1</th>").arg(i + 1);
        html += QStringLiteral("</tr></thead>");
        for (const QStringList &cells : section.rows) {
            html += QStringLiteral("<tr>");
            for (const QString &text : cells)
                html += QStringLiteral("<td>%1</td>").arg(text.toHtmlEscaped());
            html += QStringLiteral("</tr>");
        }
        html += QStringLiteral("</table>");
    }
    return (html + QStringLiteral("</body></html>")).toUtf8();
}

long statusKilobytes(const char *field)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(field))
            return line.simplified().split(' ').value(1).toLong();
    }
    return 0;
}

void forgetPeak()
{
    QFile peak(QStringLiteral("/proc/self/clear_refs"));
    if (peak.open(QIODevice::WriteOnly))
        peak.write("5");
}

/// Takes bytes and forgets them: what stays in memory is the writer's own.
class NullDevice : public QIODevice
{
public:
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override { return size; }
};

int pagesOf(const QByteArray &pdf)
{
    // QPdfWriter and LibreOffice write the page tree's root in clear text.
    int pages = 0;
    for (qsizetype at = pdf.indexOf("/Count "); at >= 0; at = pdf.indexOf("/Count ", at + 1))
        pages = std::max(pages, pdf.mid(at + 7, 8).split('\n').first().split('/').first().simplified().toInt());
    return pages;
}

struct Measured {
    double seconds = 0;
    int pages = 0;
    qint64 bytes = 0;

    double pagesPerSecond() const { return pages / seconds; }
};

/// The form that scripts/bench reads: name | measured | reference | ratio | bound | ok.
void figure(const QString &name, const QString &measured, const QString &reference, const QString &ratio, const QString &bound,
            const QString &verdict)
{
    std::printf("%s\n", qPrintable(QStringList({name, measured, reference, ratio, bound, verdict}).join(QStringLiteral(" | "))));
}

QString seconds(const Measured &measured)
{
    return QStringLiteral("%1 s, %2 pages").arg(measured.seconds, 0, 'f', 3).arg(measured.pages);
}

void compare(const QString &name, const Measured &ours, const Measured &other, double bound)
{
    const double ratio = other.seconds / ours.seconds;
    figure(name, seconds(ours), seconds(other), QStringLiteral("%1 x faster").arg(ratio, 0, 'f', 1),
           QStringLiteral(">= %1 x").arg(bound), ratio >= bound ? QStringLiteral("ok") : QStringLiteral("MISSED"));
}

Measured measureOurs(const Document &document)
{
    Measured measured;
    const PdfWriter writer;
    measured.seconds = bench::quickestOf(5, [&] {
        NullDevice device;
        device.open(QIODevice::WriteOnly);
        const auto written = writer.write(document, device);
        if (!written)
            qFatal("%s", qPrintable(written.error().oneLine()));
        measured.pages = written->pages;
        measured.bytes = written->bytes;
    });
    return measured;
}

Measured measureTextDocument(const std::vector<SectionText> &content)
{
    Measured measured;
    const auto document = toTextDocument(content);
    measured.seconds = bench::quickestOf(2, [&] {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        {
            QPdfWriter writer(&buffer);
            writer.setPageSize(QPageSize(QPageSize::A4));
            document->print(&writer);
        }
        measured.bytes = buffer.size();
        measured.pages = pagesOf(buffer.data());
    });
    return measured;
}

std::optional<Measured> measureLibreOffice(const std::vector<SectionText> &content)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    const QTemporaryDir folder;
    QFile html(folder.filePath(QStringLiteral("content.html")));
    if (program.isEmpty() || !html.open(QIODevice::WriteOnly))
        return {};
    html.write(toHtml(content));
    html.close();
    const double start = bench::processorSeconds(RUSAGE_CHILDREN);
    QProcess process;
    process.start(program, {QStringLiteral("-env:UserInstallation=file://") + folder.filePath(QStringLiteral("profile")),
                            QStringLiteral("--headless"), QStringLiteral("--infilter=HTML (StarWriter)"), QStringLiteral("--convert-to"),
                            QStringLiteral("pdf:writer_pdf_Export"), QStringLiteral("--outdir"), folder.path(), html.fileName()});
    if (!process.waitForFinished(300000))
        return {};
    Measured measured;
    measured.seconds = bench::processorSeconds(RUSAGE_CHILDREN) - start;
    QFile pdf(folder.filePath(QStringLiteral("content.pdf")));
    if (!pdf.open(QIODevice::ReadOnly))
        return {};
    measured.bytes = pdf.size();
    measured.pages = pagesOf(pdf.readAll());
    return measured;
}

/// Memory that the writer itself needs for a document of so many sections, in KiB.
long writerMemory(int count, int *pages)
{
    const Document document = toDocument(makeContent(count));
    forgetPeak();
    const long before = statusKilobytes("VmRSS");
    NullDevice device;
    device.open(QIODevice::WriteOnly);
    const auto written = PdfWriter().write(document, device);
    *pages = written ? written->pages : 0;
    return statusKilobytes("VmHWM") - before;
}

/// Four times the pages must not need four times the memory.
void reportMemory()
{
    int fewPages = 0;
    int manyPages = 0;
    writerMemory(sections, &fewPages); // fonts and patterns are read into memory once
    const long few = writerMemory(sections, &fewPages);
    const long many = writerMemory(4 * sections, &manyPages);
    const double perPage = double(many - few) / (manyPages - fewPages);
    figure(QStringLiteral("PDF: memory of the writer for each further page"), QStringLiteral("%1 KiB, %2 pages").arg(many).arg(manyPages),
           QStringLiteral("%1 KiB, %2 pages").arg(few).arg(fewPages), QStringLiteral("%1 KiB").arg(perPage, 0, 'f', 2),
           QStringLiteral("<= 8 KiB"), perPage <= 8 ? QStringLiteral("ok") : QStringLiteral("MISSED"));
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    const std::vector<SectionText> content = makeContent(sections);
    const Measured ours = measureOurs(toDocument(content));
    figure(QStringLiteral("PDF: pages in a processor second"), QStringLiteral("%1").arg(ours.pagesPerSecond(), 0, 'f', 0),
           seconds(ours), QStringLiteral("%1 KiB").arg(ours.bytes / 1024), QStringLiteral(">= 300"),
           ours.pagesPerSecond() >= 300 ? QStringLiteral("ok") : QStringLiteral("MISSED"));
    if (app.arguments().contains(QStringLiteral("--ours"))) // for a profiler
        return 0;
    compare(QStringLiteral("PDF: QTextDocument + QPdfWriter (no tags, no outline)"), ours, measureTextDocument(content), 5);
    if (const auto office = measureLibreOffice(content))
        compare(QStringLiteral("PDF: LibreOffice, from HTML"), ours, *office, 15);
    reportMemory();
    return 0;
}
