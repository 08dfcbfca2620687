// SPDX-License-Identifier: EUPL-1.2
#include "piao/report/text_writer.h"

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

QString cellText(const Cell &cell)
{
    QStringList parts;
    for (const Paragraph &each : cell.paragraphs)
        parts.append(onOneLine(each.text()));
    return parts.join(QStringLiteral(" / "));
}

class TextPrinter
{
public:
    explicit TextPrinter(const Document &document) : m_document(document) {}

    QString print()
    {
        if (m_document.cover)
            printCover(*m_document.cover);
        for (const Block &block : m_document.blocks)
            std::visit([this](const auto &each) { this->print(each); }, block);
        return std::move(m_text);
    }

private:
    void line(const QString &text) { m_text += text + QLatin1Char('\n'); }
    void gap()
    {
        if (!m_text.isEmpty() && !m_text.endsWith(QLatin1String("\n\n")))
            m_text += QLatin1Char('\n');
    }

    void printCover(const Cover &cover)
    {
        for (const QString &text : {cover.body, cover.subtitle, cover.title, cover.period}) {
            if (!text.isEmpty())
                line(onOneLine(text));
        }
        for (const QString &text : cover.lines)
            line(onOneLine(text));
    }

    void print(const Heading &heading)
    {
        gap();
        const QString text = onOneLine(heading.number.isEmpty() ? heading.text
                                                                 : heading.number + QLatin1Char(' ') + heading.text);
        line(text);
        const QChar rule = heading.level <= 1 ? QLatin1Char('=') : QLatin1Char('-');
        line(QString(std::max<qsizetype>(1, text.size()), rule));
    }

    void print(const Paragraph &paragraph)
    {
        gap();
        line(onOneLine(paragraph.text()));
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
            QStringList parts;
            for (const Paragraph &paragraph : each.paragraphs)
                parts.append(onOneLine(paragraph.text()));
            line(QString(depth * 2, QLatin1Char(' ')) + label + parts.join(QStringLiteral(" / ")));
            for (const List &nested : each.lists)
                printItems(nested, depth + 1);
        }
    }

    void printRow(const Row &row)
    {
        QStringList cells;
        for (const Cell &each : row.cells)
            cells.append(cellText(each));
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
};

} // namespace

QString writeText(const Document &document)
{
    return TextPrinter(document).print();
}

} // namespace piao::report
