// SPDX-License-Identifier: EUPL-1.2
#include "preview/page_printer.h"
#include "piao/report/pdf_writer.h"
#include "support/expected_warnings.h"
#include "support/print_qt.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QtPrintSupport/QPrinter>

using namespace piao::domain;
using namespace piao::report;
using piao::widgets::PagePrinter;
using piao::widgets::PdfPages;

namespace {

/// Three upright pages, and one on its side between them.
std::shared_ptr<const PdfPages> fourPages()
{
    Document document;
    document.title = QStringLiteral("Prova di stampa");
    document.heading(1, QStringLiteral("1"), QStringLiteral("Prima"));
    document.paragraph(QStringLiteral("Il testo di questa pagina."));
    document.add(Orientation::Landscape);
    document.heading(1, QStringLiteral("2"), QStringLiteral("Coricata"));
    document.paragraph(QStringLiteral("Il testo di questa pagina."));
    document.add(Orientation::Portrait);
    document.heading(1, QStringLiteral("3"), QStringLiteral("Terza"));
    document.paragraph(QStringLiteral("Il testo di questa pagina."));
    document.add(PageBreak{});
    document.heading(1, QStringLiteral("4"), QStringLiteral("Ultima"));
    document.paragraph(QStringLiteral("Il testo di questa pagina."));
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    REQUIRE(PdfWriter().write(document, bytes).ok());
    const auto pages = PdfPages::load(bytes.data());
    REQUIRE(pages.ok());
    REQUIRE((*pages)->count() == 4);
    return *pages;
}

/// A printer that writes a file, which is read again.
struct FilePrinter {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("stampa.pdf"));
    QPrinter printer;

    FilePrinter()
    {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        printer.setPageSize(QPageSize(QPageSize::A4));
        printer.setResolution(100);
    }
    std::shared_ptr<const PdfPages> result() const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto pages = PdfPages::load(file.readAll());
        REQUIRE(pages.ok());
        return *pages;
    }
};

bool isUpright(const PdfPages &pages, int page)
{
    return pages.size(page).height() > pages.size(page).width();
}

/// The share of the page that is not white.
double inkOf(const QImage &picture)
{
    int dark = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            dark += qGray(picture.pixel(x, y)) < 200;
    }
    return double(dark) / (picture.width() * picture.height());
}

} // namespace

TEST_CASE("Each page is printed on a sheet of its own orientation, and looks as it does on the screen", "[preview][print]")
{
    const auto pages = fourPages();
    FilePrinter file;
    QList<double> told;
    REQUIRE(PagePrinter(pages, 600).print(file.printer, [&](double fraction) {
        told.append(fraction);
        return true;
    }).ok());
    const auto printed = file.result();
    REQUIRE(printed->count() == 4);
    for (int page = 0; page < 4; ++page) {
        CAPTURE(page);
        CHECK(isUpright(*printed, page) == isUpright(*pages, page));
        CHECK(printed->size(page).width() == Approx(pages->size(page).width()).margin(2));
        const double ink = inkOf(pages->picture(page, 72));
        CHECK(ink > 0);
        CHECK(inkOf(printed->picture(page, 72)) == Approx(ink).epsilon(0.15));
    }
    CHECK(told.size() == 4);
    CHECK(std::is_sorted(told.begin(), told.end()));
}

TEST_CASE("Only the pages that were asked for are printed, in their order", "[preview][print]")
{
    const auto pages = fourPages();
    FilePrinter file;
    file.printer.setPrintRange(QPrinter::PageRange);
    file.printer.setFromTo(2, 3);
    const PagePrinter printer(pages, 72);
    CHECK(printer.chosenPages(file.printer) == std::vector<int>{1, 2});
    file.printer.setPageOrder(QPrinter::LastPageFirst);
    CHECK(printer.chosenPages(file.printer) == std::vector<int>{2, 1});
    REQUIRE(printer.print(file.printer).ok());
    const auto printed = file.result();
    REQUIRE(printed->count() == 2);
    CHECK(isUpright(*printed, 0));
    CHECK_FALSE(isUpright(*printed, 1));
}

TEST_CASE("A range beyond the document ends with it", "[preview][print]")
{
    const auto pages = fourPages();
    FilePrinter file;
    file.printer.setPrintRange(QPrinter::PageRange);
    file.printer.setFromTo(4, 90);
    CHECK(PagePrinter(pages, 72).chosenPages(file.printer) == std::vector<int>{3});
}

TEST_CASE("Printing stops when the person gives up", "[preview][print]")
{
    const auto pages = fourPages();
    FilePrinter file;
    const auto printed = PagePrinter(pages, 72).print(file.printer, [](double fraction) { return fraction < 0.3; });
    REQUIRE_FALSE(printed.ok());
    CHECK(printed.error().code == ErrorCode::Cancelled);
}

TEST_CASE("A file that cannot be written is told of", "[preview][print]")
{
    const auto pages = fourPages();
    FilePrinter file;
    const piao::test::ExpectedWarning painter(QStringLiteral("QPainter::begin"));
    file.printer.setOutputFileName(file.folder.filePath(QStringLiteral("nessuna/cartella.pdf")));
    const auto printed = PagePrinter(pages, 72).print(file.printer);
    REQUIRE_FALSE(printed.ok());
    CHECK_FALSE(printed.error().todo.isEmpty());
}
