// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <initializer_list>
#include <vector>

namespace piao::report {

/// An attribute; one whose value is null (not merely empty) is left out.
struct Attribute {
    const char *name;
    QString value;
};
using Attributes = std::initializer_list<Attribute>;

/// Writes HTML 5 in the syntax of XML, so that any XML reader can check it. Nothing reaches the output unescaped, and
/// characters that no HTML text may hold (controls, halves of surrogate pairs) never do.
class HtmlWriter
{
public:
    void open(const char *tag, Attributes attributes = {});
    void close();
    /// An element without content: meta, br, img; and elements of SVG.
    void empty(const char *tag, Attributes attributes = {});
    void element(const char *tag, Attributes attributes, QStringView text);
    void text(QStringView text);
    /// A style sheet within the page. It is not escaped, as browsers do not unescape it: it must hold neither < nor &.
    void style(const QByteArray &sheet);
    /// A line end between elements, for those who read the source.
    void newLine() { m_html += QLatin1Char('\n'); }

    /// The whole page, with the document type in front.
    QByteArray page() const;
    /// A part of a page.
    const QString &fragment() const { return m_html; }

private:
    void startTag(const char *tag, Attributes attributes);

    QString m_html;
    std::vector<const char *> m_open;
};

/// `text` without the characters that HTML, XML and JSON refuse or that no reader wants; line ends are "\n".
QString cleanText(QStringView text);

} // namespace piao::report
