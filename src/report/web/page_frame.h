// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "web/html_writer.h"
#include "web/web_context.h"

#include <functional>

namespace piao::report {

/// What all pages have around their content: head, skip link, header with the search, mark of a draft, parts of the document,
/// footer.
class PageFrame
{
public:
    struct Page {
        QString file;
        QString title;               ///< empty: the document's own
        int index = -1;              ///< of a page of the document; -1 for search and data
        bool searching = false;      ///< the page that searches: loads the index, has no second form
    };

    PageFrame(const WebContext &context, HtmlWriter &html, Page page) : m_context(context), m_html(html), m_page(std::move(page)) {}

    /// Writes the page around what `content` writes within main.
    void write(const std::function<void()> &content);

private:
    void writeHead();
    void writeHeader();
    void writeDraftMark();
    void writeSearchForm();
    void writeParts();
    void writeBranch(int parent, const std::vector<int> &path);
    void writeEntry(int page, const std::vector<int> &path);
    void writePath();
    void writeTurning();
    void writeFooter();
    QString to(const QString &file) const { return relativeAddress(m_page.file, file); }

    const WebContext &m_context;
    HtmlWriter &m_html;
    Page m_page;
};

} // namespace piao::report
