// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "web/html_writer.h"
#include "web/web_context.h"

namespace piao::report {

class BlockWriter;

/// What index.html has beside the blocks that precede the first page: the cover, the drawing that leads to the parts, the
/// contents.
class EntrancePage
{
public:
    EntrancePage(const WebContext &context, HtmlWriter &html) : m_context(context), m_html(html) {}

    void writeCover(BlockWriter &blocks);
    void writeMap();
    void writeContents();

private:
    struct Entry {
        QString address;
        QString number;
        QString text;
        int level;
    };
    std::vector<Entry> entries() const;
    void writeEntries(const std::vector<Entry> &entries, std::size_t &next, int level);

    const WebContext &m_context;
    HtmlWriter &m_html;
};

} // namespace piao::report
