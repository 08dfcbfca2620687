// SPDX-License-Identifier: EUPL-1.2
#include "web/html_writer.h"

#include <cassert>

namespace piao::report {
namespace {

bool isForbidden(char32_t character)
{
    if (character < 0x20)
        return character != '\t' && character != '\n';
    if (character >= 0x7F && character < 0xA0)
        return true;
    return (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
}

void appendEscaped(QString &out, QStringView text)
{
    const QString clean = cleanText(text);
    for (const QChar character : clean) {
        switch (character.unicode()) {
        case '&': out += QLatin1String("&amp;"); break;
        case '<': out += QLatin1String("&lt;"); break;
        case '>': out += QLatin1String("&gt;"); break;
        case '"': out += QLatin1String("&quot;"); break;
        default: out += character;
        }
    }
}

} // namespace

QString cleanText(QStringView text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        if (character.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            if (!isForbidden(QChar::surrogateToUcs4(character, text[i + 1])))
                clean.append(text.mid(i, 2));
            ++i;
        } else if (character.isSurrogate()) {
            clean += QChar(QChar::ReplacementCharacter);
        } else if (character == QLatin1Char('\r')) {
            if (i + 1 >= text.size() || text[i + 1] != QLatin1Char('\n'))
                clean += QLatin1Char('\n');
        } else if (character == QChar(QChar::LineSeparator) || character == QChar(QChar::ParagraphSeparator)) {
            clean += QLatin1Char('\n');
        } else if (!isForbidden(character.unicode())) {
            clean += character;
        }
    }
    return clean;
}

void HtmlWriter::startTag(const char *tag, Attributes attributes)
{
    m_html += QLatin1Char('<') + QLatin1String(tag);
    for (const Attribute &attribute : attributes) {
        if (attribute.value.isNull())
            continue;
        m_html += QLatin1Char(' ') + QLatin1String(attribute.name) + QLatin1String("=\"");
        appendEscaped(m_html, attribute.value);
        m_html += QLatin1Char('"');
    }
}

void HtmlWriter::open(const char *tag, Attributes attributes)
{
    startTag(tag, attributes);
    m_html += QLatin1Char('>');
    m_open.push_back(tag);
}

void HtmlWriter::close()
{
    assert(!m_open.empty());
    m_html += QLatin1String("</") + QLatin1String(m_open.back()) + QLatin1Char('>');
    m_open.pop_back();
}

void HtmlWriter::empty(const char *tag, Attributes attributes)
{
    startTag(tag, attributes);
    m_html += QLatin1String("/>");
}

void HtmlWriter::element(const char *tag, Attributes attributes, QStringView content)
{
    open(tag, attributes);
    text(content);
    close();
}

void HtmlWriter::text(QStringView text)
{
    appendEscaped(m_html, text);
}

void HtmlWriter::style(const QByteArray &sheet)
{
    assert(!sheet.contains('<') && !sheet.contains('&'));
    open("style");
    m_html += QString::fromUtf8(sheet);
    close();
}

QByteArray HtmlWriter::page() const
{
    assert(m_open.empty());
    return "<!DOCTYPE html>\n" + m_html.toUtf8() + '\n';
}

} // namespace piao::report
