// SPDX-License-Identifier: EUPL-1.2
#include "narrative/narrative_document.h"

#include "narrative/narrative_formats.h"
#include "narrative/table_layout.h"
#include "piao/domain/narrative_lines.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QTextList>
#include <QTextTable>

#include <array>

namespace piao::widgets {

using namespace domain;

namespace {

const QString objectSign(QChar(QChar::ObjectReplacementCharacter));

/// Writes lines at a cursor. Lists that go on over several items are kept open by their level.
class Writer
{
public:
    explicit Writer(QTextCursor &cursor) : m_cursor(cursor) {}

    void write(const NarrativeLines &lines)
    {
        m_cursor.beginEditBlock();
        if (!lines.empty() && m_cursor.hasSelection())
            m_cursor.removeSelectedText();
        m_fresh = m_cursor.block().length() <= 1;
        const bool inCell = m_cursor.currentTable();
        bool first = true;
        for (const NarrativeLine &line : lines) {
            std::visit([&](const auto &each) { inCell ? writeInCell(each, first) : writeLine(each, first); }, line);
            first = false;
        }
        m_cursor.endEditBlock();
    }

private:
    /// A block for a line: the one at the cursor when it is empty, or when its text goes on with a first paragraph.
    void startBlock(const QTextBlockFormat &format, bool joins)
    {
        const bool fresh = std::exchange(m_fresh, false);
        if (joins)
            return;
        if (!fresh)
            m_cursor.insertBlock(textBlockFormat(), QTextCharFormat());
        if (m_cursor.currentList())
            m_cursor.currentList()->remove(m_cursor.block());
        m_cursor.setBlockFormat(format);
        m_cursor.setBlockCharFormat(QTextCharFormat());
    }
    void writeLine(const NarrativeHeading &heading, bool)
    {
        startBlock(textBlockFormat(heading.level), false);
        m_lists = {};
        writeContent(heading.content);
    }
    void writeLine(const NarrativeParagraph &paragraph, bool first)
    {
        startBlock(textBlockFormat(), first);
        m_lists = {};
        writeContent(paragraph.content);
    }
    void writeLine(const FlatItem &item, bool)
    {
        startBlock(textBlockFormat(), false);
        const size_t level = size_t(item.level);
        for (size_t deeper = level + 1; deeper < m_lists.size(); ++deeper)
            m_lists[deeper] = nullptr;
        const QTextListFormat format = listFormat(item.level, item.numbered);
        if (m_lists[level] && m_lists[level]->format().style() == format.style())
            m_lists[level]->add(m_cursor.block());
        else
            m_lists[level] = m_cursor.createList(format);
        writeContent(item.content);
    }
    void writeLine(const NarrativeTable &table, bool)
    {
        if (table.rows.empty())
            return;
        startBlock(textBlockFormat(), false);
        m_lists = {};
        QTextTable *made = m_cursor.insertTable(int(table.rows.size()), int(table.rows.front().size()), textTableFormat(table.headerRow, table.headerColumn));
        for (int row = 0; row < made->rows(); ++row) {
            for (int column = 0; column < made->columns(); ++column) {
                QTextCursor cell = made->cellAt(row, column).firstCursorPosition();
                Writer(cell).writeContent(table.rows[size_t(row)][size_t(column)]);
            }
        }
        showHeaders(*made);
        m_cursor = made->lastCursorPosition();
        m_cursor.movePosition(QTextCursor::NextCharacter);
        // Behind the table stands a block already.
        m_fresh = m_cursor.block().length() <= 1;
    }
    void writeLine(const NarrativePicture &picture, bool) { writeBlockObject(pictureFormat(picture)); }
    void writeLine(const LiveTable &table, bool) { writeBlockObject(tableFormat(table)); }

    /// A cell holds text only: lines, with a mark before items; a table within a table would lose whoever hears it read.
    template<typename Line>
    void writeInCell(const Line &line, bool first)
    {
        if constexpr (std::is_same_v<Line, NarrativeTable>) {
            for (const NarrativeRow &row : line.rows) {
                for (const Inlines &cell : row)
                    writeInCell(NarrativeParagraph{cell}, std::exchange(first, false));
            }
        } else if constexpr (std::is_same_v<Line, NarrativePicture>) {
            m_cursor.insertText(line.alternative, QTextCharFormat());
        } else if constexpr (!std::is_same_v<Line, LiveTable>) {
            if (!first)
                m_cursor.insertText(QString(QChar(QChar::LineSeparator)), QTextCharFormat());
            if constexpr (std::is_same_v<Line, FlatItem>)
                m_cursor.insertText(QStringLiteral("– "), QTextCharFormat());
            writeContent(line.content);
        }
    }

    void writeBlockObject(const QTextCharFormat &format)
    {
        startBlock(textBlockFormat(), false);
        m_lists = {};
        m_cursor.insertText(objectSign, format);
    }

    void writeContent(const Inlines &content)
    {
        for (const Inline &each : content) {
            if (const auto *run = std::get_if<TextRun>(&each))
                m_cursor.insertText(run->text, runFormat(*run));
            else if (const auto *note = std::get_if<Note>(&each))
                m_cursor.insertText(objectSign, noteFormat(*note));
            else if (const auto *figure = std::get_if<LiveFigure>(&each))
                m_cursor.insertText(objectSign, figureFormat(*figure));
            else
                m_cursor.insertText(QString(QChar(QChar::LineSeparator)), QTextCharFormat());
        }
    }

    QTextCursor &m_cursor;
    std::array<QTextList *, deepestList + 1> m_lists{};
    bool m_fresh = true; ///< the block of the cursor is still to be used
};

/// Reads the blocks of a document, or those that a selection touches.
class Reader
{
public:
    Reader(int from, int to) : m_from(from), m_to(to) {}

    Narrative read(const QTextFrame &frame)
    {
        for (auto each = frame.begin(); each != frame.end(); ++each) {
            if (const auto *table = qobject_cast<const QTextTable *>(each.currentFrame()))
                readTable(*table);
            else if (each.currentBlock().isValid())
                readBlock(each.currentBlock());
        }
        return assembled(std::move(m_lines));
    }

private:
    bool touches(int first, int last) const { return last >= m_from && first <= m_to; }

    Inlines content(const QTextBlock &block, int from, int to) const
    {
        Inlines content;
        for (auto each = block.begin(); each != block.end(); ++each) {
            const QTextFragment fragment = each.fragment();
            const int begin = std::max(fragment.position(), from);
            const int end = std::min(fragment.position() + fragment.length(), to);
            if (begin < end)
                readFragment(fragment.text().mid(begin - fragment.position(), end - begin), fragment.charFormat(), content);
        }
        return content;
    }

    static void readFragment(const QString &text, const QTextCharFormat &format, Inlines &content)
    {
        const int type = format.objectType();
        TextRun run{{}, isBold(format), format.fontItalic(), format.isAnchor() ? format.anchorHref() : QString()};
        const auto endRun = [&] {
            if (!run.text.isEmpty())
                content.emplace_back(run);
            run.text.clear();
        };
        for (const QChar sign : text) {
            if (sign == QChar::LineSeparator) {
                endRun();
                content.emplace_back(LineBreak{});
            } else if (sign == QChar::ObjectReplacementCharacter) {
                endRun();
                if (type == NoteObject)
                    content.emplace_back(noteOf(format));
                else if (type == FigureObject)
                    content.emplace_back(figureOf(format));
            } else {
                run.text += sign;
            }
        }
        endRun();
    }

    void readBlock(const QTextBlock &block)
    {
        if (!touches(block.position(), block.position() + block.length() - 1))
            return;
        readBlockObjects(block);
        Inlines text = content(block, m_from, m_to);
        const QTextList *list = block.textList();
        if (list)
            m_lines.emplace_back(FlatItem{list->format().indent(), isNumbered(*list), std::move(text)});
        else if (const int level = block.blockFormat().headingLevel())
            m_lines.emplace_back(NarrativeHeading{level, std::move(text)});
        else
            m_lines.emplace_back(NarrativeParagraph{std::move(text)});
    }

    /// Pictures and live tables have their block for themselves; what somebody typed beside one follows it.
    void readBlockObjects(const QTextBlock &block)
    {
        for (auto each = block.begin(); each != block.end(); ++each) {
            const QTextFragment fragment = each.fragment();
            const QTextCharFormat format = fragment.charFormat();
            if (!isBlockObject(format.objectType()))
                continue;
            for (int i = 0; i < fragment.length(); ++i) {
                const int place = fragment.position() + i;
                if (place < m_from || place >= m_to)
                    continue;
                if (format.objectType() == PictureObject)
                    m_lines.emplace_back(pictureOf(format));
                else
                    m_lines.emplace_back(tableOf(format));
            }
        }
    }

    void readTable(const QTextTable &table)
    {
        if (!touches(table.firstPosition(), table.lastPosition()))
            return;
        NarrativeTable made{{}, table.format().headerRowCount() > 0, table.format().boolProperty(HeaderColumnProperty)};
        for (int row = 0; row < table.rows(); ++row) {
            NarrativeRow cells;
            for (int column = 0; column < table.columns(); ++column)
                cells.push_back(cellContent(table.cellAt(row, column)));
            made.rows.push_back(std::move(cells));
        }
        m_lines.emplace_back(std::move(made));
    }

    Inlines cellContent(const QTextTableCell &cell) const
    {
        Inlines all;
        for (auto each = cell.begin(); each != cell.end(); ++each) {
            const QTextBlock block = each.currentBlock();
            if (!block.isValid())
                continue;
            Inlines line = content(block, block.position(), block.position() + block.length());
            if (!all.empty())
                all.emplace_back(LineBreak{});
            std::move(line.begin(), line.end(), std::back_inserter(all));
        }
        return all;
    }

    int m_from;
    int m_to;
    NarrativeLines m_lines;
};

} // namespace

void insertNarrative(QTextCursor &cursor, const Narrative &narrative)
{
    Writer(cursor).write(flattened(narrative));
}

void fillDocument(QTextDocument &document, const Narrative &narrative)
{
    const bool undo = document.isUndoRedoEnabled();
    document.setUndoRedoEnabled(false);
    document.clear();
    QTextCursor cursor(&document);
    cursor.setBlockFormat(textBlockFormat());
    Writer(cursor).write(flattened(narrative));
    document.setUndoRedoEnabled(undo);
    document.setModified(false);
}

Narrative narrativeOf(const QTextDocument &document)
{
    return Reader(0, document.characterCount()).read(*document.rootFrame());
}

Narrative narrativeOf(const QTextCursor &selection)
{
    if (!selection.hasSelection())
        return {};
    // Within one cell only its text is meant, not the table.
    const QTextTable *table = selection.currentTable();
    if (table && table->cellAt(selection.anchor()) == table->cellAt(selection.position())) {
        const QTextDocumentFragment fragment(selection);
        QTextDocument part;
        QTextCursor(&part).insertFragment(fragment);
        return narrativeOf(part);
    }
    return Reader(selection.selectionStart(), selection.selectionEnd()).read(*selection.document()->rootFrame());
}

} // namespace piao::widgets
