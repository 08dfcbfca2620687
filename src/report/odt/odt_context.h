// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "odt/automatic_styles.h"
#include "odt/package_pictures.h"
#include "odt/odt_span_writer.h"
#include "piao/report/document_style.h"
#include "piao/report/semantic_tree.h"

namespace piao::report {

/// What all that write the text of one document share.
struct OdtContext {
    const Document &document;
    const DocumentStyle &style;
    OdfXml &xml;
    AutomaticStyles &styles;
    PackagePictures &pictures;
    Bookmarks &bookmarks;
    OdtSpanWriter &spans;

    /// One paragraph of a named style.
    void paragraph(const QString &styleName, const Spans &text, const QString &anchor = {}, const BlockStart &start = {})
    {
        const auto element = xml.element("text:p", {{"text:style-name", styles.paragraph(styleName, start)}});
        spans.writeBookmark(anchor);
        spans.write(text);
    }
    void paragraph(const QString &styleName, const QString &text, const BlockStart &start = {})
    {
        paragraph(styleName, Spans{plain(text)}, {}, start);
    }
};

} // namespace piao::report
