// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/result.h"

#include <QByteArray>
#include <QImage>
#include <QRectF>
#include <QString>

#include <memory>
#include <mutex>
#include <vector>

namespace Poppler {
class Document;
}

namespace piao::widgets {

/// An entry of a PDF's outline, and where it leads.
struct OutlineEntry {
    QString title;
    int page = 0;   ///< from 0
    double top = 0; ///< in points from the top of the page
    std::vector<OutlineEntry> children = {};
};

/// A PDF in memory as screens and printers need it: sizes, pictures and words of its pages. All of it may be asked from any
/// thread; one is served at a time.
class PdfPages
{
public:
    static domain::Result<std::shared_ptr<const PdfPages>> load(const QByteArray &bytes);
    ~PdfPages();

    int count() const { return int(m_sizes.size()); }
    /// In points.
    QSizeF size(int page) const { return m_sizes[size_t(page)]; }
    const std::vector<QSizeF> &sizes() const { return m_sizes; }
    const std::vector<OutlineEntry> &outline() const { return m_outline; }

    /// The page as pixels on white, at so many dots per inch; `part`, in these pixels, when not all of it is wanted.
    QImage picture(int page, double dotsPerInch, const QRect &part = {}) const;
    /// The words within an area given in points; all of the page's when it is empty.
    QString text(int page, const QRectF &area = {}) const;

private:
    explicit PdfPages(std::unique_ptr<Poppler::Document> document);

    mutable std::mutex m_mutex;
    std::unique_ptr<Poppler::Document> m_document;
    std::vector<QSizeF> m_sizes;
    std::vector<OutlineEntry> m_outline;
};

} // namespace piao::widgets
