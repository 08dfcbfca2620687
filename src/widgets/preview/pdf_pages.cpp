// SPDX-License-Identifier: EUPL-1.2
#include "preview/pdf_pages.h"

#include "preview/preview_text.h"

#include <poppler/qt6/poppler-qt6.h>

#include <algorithm>

namespace piao::widgets {

using domain::Error;
using domain::ErrorCode;
using domain::Result;

namespace {

/// An outline of a file of ours is as deep as its headings; a damaged one must not run away.
constexpr int deepestOutline = 12;

/// Poppler tells of damage on the standard error stream otherwise.
void ignoreMessage(const QString &, const QVariant &) {}

std::vector<OutlineEntry> entriesOf(const QVector<Poppler::OutlineItem> &items, const std::vector<QSizeF> &sizes, int depth = 0)
{
    std::vector<OutlineEntry> entries;
    if (depth == deepestOutline)
        return entries;
    for (const Poppler::OutlineItem &item : items) {
        OutlineEntry entry{item.name()};
        if (const auto destination = item.destination(); destination && !sizes.empty()) {
            entry.page = std::clamp(destination->pageNumber() - 1, 0, int(sizes.size()) - 1);
            entry.top = destination->top() * sizes[size_t(entry.page)].height();
        }
        entry.children = entriesOf(item.children(), sizes, depth + 1);
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace

Result<std::shared_ptr<const PdfPages>> PdfPages::load(const QByteArray &bytes)
{
    static const bool quiet = (Poppler::setDebugErrorFunction(ignoreMessage, {}), true);
    Q_UNUSED(quiet)
    std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(bytes);
    if (!document || document->isLocked())
        return Error{ErrorCode::Damaged, PreviewText::tr("The pages cannot be shown: the PDF cannot be read."), PreviewText::tr("The plan was not changed."),
                     PreviewText::tr("Export the document and look at the file; if it cannot be read either, report it.")};
    return std::shared_ptr<const PdfPages>(new PdfPages(std::move(document)));
}

PdfPages::PdfPages(std::unique_ptr<Poppler::Document> document) : m_document(std::move(document))
{
    for (const auto hint : {Poppler::Document::Antialiasing, Poppler::Document::TextAntialiasing})
        m_document->setRenderHint(hint);
    m_document->setPaperColor(Qt::white);
    for (int page = 0; page < m_document->numPages(); ++page) {
        const std::unique_ptr<Poppler::Page> opened = m_document->page(page);
        m_sizes.push_back(opened ? opened->pageSizeF() : QSizeF(595, 842));
    }
    m_outline = entriesOf(m_document->outline(), m_sizes);
}

PdfPages::~PdfPages() = default;

QImage PdfPages::picture(int page, double dotsPerInch, const QRect &part) const
{
    const std::lock_guard lock(m_mutex);
    const std::unique_ptr<Poppler::Page> opened = m_document->page(page);
    if (!opened)
        return {};
    if (part.isNull())
        return opened->renderToImage(dotsPerInch, dotsPerInch);
    return opened->renderToImage(dotsPerInch, dotsPerInch, part.x(), part.y(), part.width(), part.height());
}

QString PdfPages::text(int page, const QRectF &area) const
{
    const std::lock_guard lock(m_mutex);
    const std::unique_ptr<Poppler::Page> opened = m_document->page(page);
    return opened ? opened->text(area).simplified() : QString();
}

} // namespace piao::widgets
