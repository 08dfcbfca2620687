// SPDX-License-Identifier: EUPL-1.2
#include "piao/report/text_writer.h"

#include "superscript.h"

#include <algorithm>

namespace piao::report {
namespace {

QString withoutSoftHyphens(QString text)
{
    return text.remove(QChar(0x00AD));
}

/// One paragraph's text on one line.
QString onOneLine(const QString &text)
{
    return withoutSoftHyphens(text).replace(QLatin1Char('\n'), QLatin1Char(' ')).trimmed();
}

class TextPrinter
{
public:
    explicit TextPrinter(const Document &document) : m_document(document) {}

    QString print()
    {
        if (m_document.cover)
            printCover(*m_document.cover);
        for (const Block &block : m_document.blocks) {
            std::visit([this](const auto &each) { this->print(each); }, block);
            printNotes();
        }
        return std::move(m_text);
    }

private:
    void line(const QString &text) { m_text += text + QLatin1Char('\n'); }
    void gap()
    {
        if (!m_text.isEmpty() && !m_text.endsWith(QLatin1String("\n\n")))
            m_text += QLatin1Char('\n');
    }

    /// The text of spans on one line; notes that they call are kept for printNotes().
    QString text(const Spans &spans)
    {
        QString all;
        for (const Span &span : spans) {
            if (span.isNoteCall()) {
                all += superscript(++m_notes);
                m_waiting.emplace_back(m_notes, &span.note);
            } else {
                all += span.text;
            }
        }
        return onOneLine(all);
    }

    QString text(const Paragraphs &paragraphs)
    {
        QStringList parts;
        for (const Paragraph &each : paragraphs)
            parts.append(text(each.spans));
        return parts.join(QStringLiteral(" / "));
    }

    /// Notes of the block that was printed last.
    void printNotes()
    {
        if (!m_waiting.empty())
            gap();
        for (const auto &[number, note] : std::exchange(m_waiting, {}))
            line(superscript(number) + QLatin1Char(' ') + flat(*note));
    }

    /// A note within a note is plain text.
    static QString flat(const Spans &spans)
    {
        QString all;
        for (const Span &span : spans)
            all += span.isNoteCall() ? QStringLiteral(" (%1)").arg(flat(span.note)) : span.text;
        return onOneLine(all);
    }

    void printCover(const Cover &cover)
    {
        for (const QString &each : {cover.body, cover.subtitle, cover.title, cover.period}) {
            if (!each.isEmpty())
                line(onOneLine(each));
        }
        for (const Paragraph &each : cover.approval)
            line(flat(each.spans));
        for (const QString &each : cover.lines)
            line(onOneLine(each));
    }

    void print(const Heading &heading)
    {
        gap();
        const QString title = onOneLine(heading.number.isEmpty() ? heading.text
                                                                 : heading.number + QLatin1Char(' ') + heading.text);
        line(title);
        const QChar rule = heading.level <= 1 ? QLatin1Char('=') : QLatin1Char('-');
        line(QString(std::max<qsizetype>(1, title.size()), rule));
    }

    void print(const Paragraph &paragraph)
    {
        gap();
        line(text(paragraph.spans));
    }

    void print(const List &list)
    {
        gap();
        printItems(list, 0);
    }

    void printItems(const List &list, int depth)
    {
        int number = 0;
        for (const ListItem &each : list.items) {
            const QString label = list.ordered ? QString::number(++number) + QLatin1String(". ") : QStringLiteral("- ");
            line(QString(depth * 2, QLatin1Char(' ')) + label + text(each.paragraphs));
            for (const List &nested : each.lists)
                printItems(nested, depth + 1);
        }
    }

    void printRow(const Row &row)
    {
        QStringList cells;
        for (const Cell &each : row.cells)
            cells.append(text(each.paragraphs));
        line(cells.join(QStringLiteral(" | ")));
    }

    void print(const Table &table)
    {
        gap();
        if (!table.caption.isEmpty())
            line(onOneLine(table.caption));
        for (const Row &row : table.head)
            printRow(row);
        if (table.head.empty()) {
            QStringList titles;
            for (const Column &column : table.columns)
                titles.append(onOneLine(column.title));
            line(titles.join(QStringLiteral(" | ")));
        }
        for (const Row &row : table.rows)
            printRow(row);
        if (table.rows.empty())
            line(table.emptyText.isEmpty() ? m_document.wording.emptyTable : table.emptyText);
    }

    void print(const Figure &figure) { printIllustration(figure.alternative, figure.caption); }
    void print(const Picture &picture) { printIllustration(picture.alternative, picture.caption); }

    void printIllustration(const QString &alternative, const QString &caption)
    {
        gap();
        line(QLatin1Char('[') + onOneLine(alternative) + QLatin1Char(']'));
        if (!caption.isEmpty())
            line(onOneLine(caption));
    }

    void print(const Contents &contents)
    {
        gap();
        line(contents.title.isEmpty() ? m_document.wording.contents : contents.title);
        for (const Block &block : m_document.blocks) {
            const auto *heading = std::get_if<Heading>(&block);
            if (heading == nullptr || !heading->inContents || heading->level > contents.depth)
                continue;
            const QString indent(std::max(0, heading->level - 1) * 2, QLatin1Char(' '));
            line(indent + onOneLine(heading->number + QLatin1Char(' ') + heading->text));
        }
    }

    void print(PageBreak) {}
    void print(Orientation) {}

    const Document &m_document;
    QString m_text;
    int m_notes = 0;
    std::vector<std::pair<int, const Spans *>> m_waiting; ///< notes called in the block that is being printed
};

} // namespace

QString writeText(const Document &document)
{
    return TextPrinter(document).print();
}

} // namespace piao::report
