// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/footnotes.h"
#include "pdf/picture_store.h"
#include "pdf/text_painter.h"
#include "piao/report/pdf_writer.h"

namespace piao::report {

/// What every part of the layout works with, for the time of one document.
struct LayoutContext {
    const Document &document;
    const DocumentStyle &style;
    PageSequence &pages;
    StructureTree &tree;
    TextSetter &setter;
    LineBreaker &breaker;
    TextPainter &painter;
    Destinations &destinations;
    Footnotes &notes;
    PictureStore &pictures;
    std::vector<PlacedOrigin> &places;

    PageCanvas &canvas() const { return pages.canvas(); }
    /// The place at height `top` of the current page.
    Destination here(double top) const
    {
        return {pages.current().id, pages.currentIndex(), pages.geometry().height - top};
    }
    /// Remembers that what stands for `origin` takes this room of the current page.
    void remember(const QString &origin, Point topLeft, double width, double height) const
    {
        if (!origin.isEmpty())
            places.push_back({pages.currentIndex(), topLeft.x, topLeft.y, width, height, origin});
    }
};

} // namespace piao::report
