// SPDX-License-Identifier: EUPL-1.2
#include "web/span_writer.h"

namespace piao::report {

void SpanWriter::write(const Spans &spans)
{
    for (const Span &span : spans) {
        if (span.isNoteCall())
            writeCall(span.note);
        else
            writeSpan(span);
    }
}

void SpanWriter::writeCall(const Spans &note)
{
    const int number = ++m_context.notes;
    const QString text = QString::number(number);
    m_notes.push_back({number, &note});
    m_html.open("sup", {{"class", QStringLiteral("richiamo")}});
    m_html.element("a",
                   {{"id", QLatin1String("richiamo-") + text},
                    {"href", QLatin1String("#nota-") + text},
                    {"role", QStringLiteral("doc-noteref")},
                    {"aria-label", m_context.document.wording.note.arg(text)}},
                   text);
    m_html.close();
}

void SpanWriter::writeSpan(const Span &span)
{
    const QString address = span.target.isEmpty() ? QString() : m_context.site.addressOf(span.target, m_file);
    int open = 0;
    const auto start = [&](const char *tag, Attributes attributes = {}) {
        m_html.open(tag, attributes);
        ++open;
    };
    if (!address.isNull())
        start("a", {{"href", address}, {"rel", span.target.startsWith(QLatin1Char('#')) ? QString() : QStringLiteral("external")}});
    if (span.bold)
        start("strong");
    if (span.italic)
        start("em");
    writeLines(span.text.isEmpty() && !address.isNull() ? span.target : span.text);
    for (; open > 0; --open)
        m_html.close();
}

void SpanWriter::writeLines(const QString &text)
{
    const QString clean = cleanText(text);
    const QList<QStringView> lines = QStringView(clean).split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            m_html.empty("br");
        m_html.text(lines[i]);
    }
}

void SpanWriter::writeNotes()
{
    if (m_notes.empty())
        return;
    m_html.open("section", {{"class", QStringLiteral("note")}, {"role", QStringLiteral("doc-endnotes")}, {"aria-labelledby", QStringLiteral("note")}});
    m_html.element("h2", {{"id", QStringLiteral("note")}}, m_context.words.notes);
    m_html.open("ol");
    const std::vector<Note> notes = std::exchange(m_notes, {});
    for (const Note &note : notes) {
        const QString number = QString::number(note.number);
        m_html.open("li", {{"id", QLatin1String("nota-") + number}, {"value", number}, {"dir", QStringLiteral("auto")}});
        for (const Span &span : *note.spans) {
            if (span.isNoteCall()) // a note within a note is printed as text
                write(span.note.front().isNoteCall() ? Spans() : span.note);
            else
                writeSpan(span);
        }
        m_html.text(QStringLiteral(" "));
        m_html.element("a",
                       {{"href", QLatin1String("#richiamo-") + number},
                        {"role", QStringLiteral("doc-backlink")},
                        {"aria-label", m_context.words.backToNote.arg(number)}},
                       QStringLiteral("↩"));
        m_html.close();
    }
    m_html.close();
    m_html.close();
    m_html.newLine();
}

} // namespace piao::report
