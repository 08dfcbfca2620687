// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "web/html_writer.h"
#include "web/web_context.h"

namespace piao::report {

/// Writes running text; keeps the notes that it calls until they are printed at the page's end.
class SpanWriter
{
public:
    SpanWriter(WebContext &context, HtmlWriter &html, const QString &file) : m_context(context), m_html(html), m_file(file) {}

    void write(const Spans &spans);
    /// The notes called since the beginning, with links back.
    void writeNotes();

private:
    void writeCall(const Spans &note);
    void writeSpan(const Span &span);
    void writeLines(const QString &text);

    struct Note {
        int number;
        const Spans *spans;
    };
    WebContext &m_context;
    HtmlWriter &m_html;
    QString m_file;
    std::vector<Note> m_notes;
};

} // namespace piao::report
