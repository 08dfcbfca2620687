// SPDX-License-Identifier: EUPL-1.2
#include "report/pdf/structure_reader.h"

#include "report/pdf/content_scanner.h"
#include "report/pdf/file_checks.h"
#include "report/pdf/tree_checks.h"

#include "report/pdf/qpdf.h"

#include <algorithm>

namespace piao::test {

bool StructureReport::breaks(const QString &rule) const
{
    return std::any_of(problems.begin(), problems.end(),
                       [&rule](const QString &each) { return each.startsWith(rule + QLatin1Char(':')); });
}

QString StructureReport::outline() const
{
    QString text;
    for (const ReadElement &each : elements)
        text += QString(each.depth * 2, QLatin1Char(' ')) + QString::fromStdString(each.type) + QLatin1Char('\n');
    return text;
}

StructureReport readStructure(QPDF &pdf)
{
    StructureReport report;
    checkCatalog(pdf, report.problems);
    checkMetadata(pdf, report.problems);
    checkOutputIntent(pdf, report.problems);
    checkOutline(pdf, report.problems);
    checkEmbedded(pdf, report.problems);

    std::vector<ScannedPage> pages;
    std::map<QPDFObjGen, std::set<int>> codes;
    for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        QPDFObjectHandle dictionary = page.getObjectHandle();
        QPDFObjectHandle fonts = dictionary.getKey("/Resources").getKey("/Font");
        ContentScanner scanner(fonts, report.problems, ++report.pages);
        page.parseContents(&scanner);
        report.markedContents += int(scanner.marks().size());
        for (const auto &[name, shown] : scanner.codes()) {
            if (fonts.hasKey(name))
                codes[fonts.getKey(name).getObjGen()].insert(shown.begin(), shown.end());
        }
        pages.push_back({dictionary, scanner.marks()});
    }
    for (const auto &[font, shown] : codes)
        checkFont(pdf.getObjectByObjGen(font), shown, report.problems);
    TreeChecks(pdf, pages, report).run();
    return report;
}

StructureReport readStructure(const QByteArray &file)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("document", file.constData(), std::size_t(file.size()));
    StructureReport report = readStructure(pdf);
    for (const QPDFExc &warning : pdf.getWarnings())
        report.problems.append(QStringLiteral("syntax: %1").arg(QString::fromLocal8Bit(warning.what())));
    return report;
}

} // namespace piao::test
