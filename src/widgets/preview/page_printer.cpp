// SPDX-License-Identifier: EUPL-1.2
#include "preview/page_printer.h"

#include "preview/preview_text.h"

#include <QPageRanges>
#include <QPainter>
#include <QtPrintSupport/QPrinter>

#include <algorithm>

namespace piao::widgets {

using domain::Error;
using domain::ErrorCode;
using domain::Result;

namespace {

constexpr double pointsPerInch = 72;
/// A page goes to the printer in strips of so many rows: a whole one at 1200 dots an inch would be half a gigabyte.
constexpr int stripRows = 400;

Error cancelled()
{
    return {ErrorCode::Cancelled, PreviewText::tr("Printing was stopped."), PreviewText::tr("Pages that were sent before may still come out."), {}};
}

Error notPrinting()
{
    return {ErrorCode::Internal, PreviewText::tr("The printer did not take the document."), PreviewText::tr("The plan was not changed."),
            PreviewText::tr("See whether the printer is on and the place of the file can be written to, or export the document and print the file.")};
}

} // namespace

std::vector<int> PagePrinter::chosenPages(const QPrinter &printer) const
{
    std::vector<int> chosen;
    const QPageRanges ranges = printer.pageRanges();
    const bool all = printer.printRange() != QPrinter::PageRange || ranges.isEmpty();
    for (int page = 0; page < m_pages->count(); ++page) {
        if (all || ranges.contains(page + 1))
            chosen.push_back(page);
    }
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::reverse(chosen.begin(), chosen.end());
    // What the printer repeats by itself need not be sent again.
    const int times = printer.supportsMultipleCopies() ? 1 : std::max(1, printer.copyCount());
    std::vector<int> sent;
    if (printer.collateCopies()) {
        for (int copy = 0; copy < times; ++copy)
            sent.insert(sent.end(), chosen.begin(), chosen.end());
    } else {
        for (const int page : chosen)
            sent.insert(sent.end(), size_t(times), page);
    }
    return sent;
}

void PagePrinter::prepareSheet(QPrinter &printer, int page) const
{
    const QSizeF size = m_pages->size(page);
    printer.setPageOrientation(size.width() > size.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
}

Result<void> PagePrinter::print(QPrinter &printer, const Progress &progress) const
{
    const std::vector<int> pages = chosenPages(printer);
    if (pages.empty())
        return {};
    printer.setFullPage(true);
    prepareSheet(printer, pages.front());
    QPainter painter;
    if (!painter.begin(&printer))
        return notPrinting();
    painter.setRenderHint(QPainter::LosslessImageRendering);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (size_t i = 0; i < pages.size(); ++i) {
        if (progress && !progress(double(i) / double(pages.size()))) {
            printer.abort();
            return cancelled();
        }
        if (i > 0) {
            prepareSheet(printer, pages[i]);
            if (!printer.newPage())
                return notPrinting();
        }
        draw(painter, printer, pages[i]);
    }
    return painter.end() ? Result<void>() : notPrinting();
}

void PagePrinter::draw(QPainter &painter, QPrinter &printer, int page) const
{
    const QSizeF size = m_pages->size(page);
    const QRectF paper = printer.paperRect(QPrinter::DevicePixel);
    // Never enlarged: the document says how large its letters are.
    const double ownScale = printer.resolution() / pointsPerInch;
    const double scale = std::min({ownScale, paper.width() / size.width(), paper.height() / size.height()});
    const QPointF corner((paper.width() - size.width() * scale) / 2, (paper.height() - size.height() * scale) / 2);
    const double dots = std::min<double>(m_dotsPerInch, scale * pointsPerInch);
    const double perDot = scale * pointsPerInch / dots;
    const int columns = int(std::ceil(size.width() / pointsPerInch * dots));
    const int rows = int(std::ceil(size.height() / pointsPerInch * dots));
    for (int row = 0; row < rows; row += stripRows) {
        const int count = std::min(stripRows, rows - row);
        const QImage strip = m_pages->picture(page, dots, {0, row, columns, count});
        const double top = std::round(corner.y() + row * perDot);
        const double bottom = std::round(corner.y() + (row + count) * perDot);
        painter.drawImage(QRectF(corner.x(), top, columns * perDot, bottom - top), strip);
    }
}

} // namespace piao::widgets
