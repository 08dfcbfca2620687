// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "web/html_writer.h"
#include "web/web_context.h"

namespace piao::report {

/// Writes a drawing as SVG within the page. `id` names it on the page; `title` is its short name. One without links is an
/// image with an alternative text; one with links is a group of links beside a picture that assistive technology passes over,
/// since the alternative text says what it shows.
class FigureSvg
{
public:
    FigureSvg(const WebContext &context, HtmlWriter &html, const QString &file) : m_context(context), m_html(html), m_file(file) {}

    void write(const Figure &figure, const QString &id, const QString &title);
    /// The links that lead somewhere, as a list.
    void writeLinkList(const Figure &figure);

private:
    struct Way {
        const FigureLink *link;
        QString address;
    };
    std::vector<Way> waysOf(const Figure &figure) const;
    void writeLinks(const std::vector<Way> &ways);

    const WebContext &m_context;
    HtmlWriter &m_html;
    QString m_file;
};

} // namespace piao::report
