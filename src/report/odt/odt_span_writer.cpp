// SPDX-License-Identifier: EUPL-1.2
#include "odt/odt_span_writer.h"

#include "odt/style_names.h"

#include <QUrl>


namespace piao::report {
namespace {

/// The addresses that a public document may lead to; anything else is text.
QString outsideAddress(const QString &target)
{
    static const QStringList schemes{QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("mailto"), QStringLiteral("ftp"),
                                     QStringLiteral("tel")};
    const QUrl url(target);
    return url.isValid() && schemes.contains(url.scheme().toLower()) ? url.toString(QUrl::FullyEncoded) : QString();
}

} // namespace

void OdtSpanWriter::write(const Spans &spans, Notes notes)
{
    for (const Span &span : spans) {
        if (span.isNoteCall()) {
            if (notes == Notes::Called) {
                writeNote(span.note);
            } else {
                m_xml.runningText(QStringLiteral(" ("));
                writeNoteText(span.note);
                m_xml.runningText(QStringLiteral(")"));
            }
            continue;
        }
        if (span.text.isEmpty())
            continue;
        const QString address = addressOf(span.target);
        if (address.isEmpty()) {
            writeFace(span);
            continue;
        }
        const auto link = m_xml.element("text:a", {{"xlink:type", QStringLiteral("simple")}, {"xlink:href", address},
                                                   {"text:style-name", style_names::link},
                                                   {"text:visited-style-name", style_names::visitedLink}});
        writeFace(span);
    }
}

QString OdtSpanWriter::addressOf(const QString &target) const
{
    if (!target.startsWith(QLatin1Char('#')))
        return target.isEmpty() ? QString() : outsideAddress(target);
    const QString bookmark = m_bookmarks.find(target.mid(1));
    return bookmark.isEmpty() ? QString() : QLatin1Char('#') + bookmark;
}

void OdtSpanWriter::writeFace(const Span &span)
{
    if (!span.bold && !span.italic) {
        m_xml.runningText(span.text);
        return;
    }
    const QString &style = span.bold && span.italic ? style_names::strongEmphasis : span.bold ? style_names::strong : style_names::emphasis;
    const auto face = m_xml.element("text:span", {{"text:style-name", style}});
    m_xml.runningText(span.text);
}

void OdtSpanWriter::writeNote(const Spans &note)
{
    const QString number = QString::number(++m_notes);
    const auto element = m_xml.element("text:note", {{"text:id", QStringLiteral("nota") + number}, {"text:note-class", QStringLiteral("footnote")}});
    m_xml.textElement("text:note-citation", number);
    const auto body = m_xml.element("text:note-body");
    const auto paragraph = m_xml.element("text:p", {{"text:style-name", style_names::footnote}});
    writeNoteText(note);
}

void OdtSpanWriter::writeNoteText(const Spans &note)
{
    for (const Span &span : note) {
        if (span.isNoteCall())
            writeNoteText(span.note);
        else
            write({span});
    }
}

void OdtSpanWriter::writeBookmark(const QString &anchor)
{
    if (anchor.isEmpty())
        return;
    if (const QString name = m_bookmarks.take(anchor); !name.isEmpty())
        m_xml.empty("text:bookmark", {{"text:name", name}});
}

} // namespace piao::report
