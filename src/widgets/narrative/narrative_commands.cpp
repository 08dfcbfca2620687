// SPDX-License-Identifier: EUPL-1.2
#include "narrative/narrative_commands.h"

#include "narrative/narrative_document.h"
#include "narrative/narrative_formats.h"
#include "narrative/table_layout.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

#include <functional>

namespace piao::widgets::narrative_commands {

using namespace domain;

namespace {

/// The blocks that a selection touches, or that of the cursor.
std::vector<QTextBlock> blocksOf(const QTextCursor &cursor)
{
    std::vector<QTextBlock> blocks;
    QTextBlock block = cursor.document()->findBlock(cursor.selectionStart());
    while (block.isValid() && (blocks.empty() || block.position() < cursor.selectionEnd())) {
        blocks.push_back(block);
        block = block.next();
    }
    return blocks;
}

bool inTable(const QTextBlock &block)
{
    return QTextCursor(block).currentTable() != nullptr;
}

void takeFromList(const QTextBlock &block)
{
    if (QTextList *list = block.textList())
        list->remove(block);
    QTextCursor(block).setBlockFormat(textBlockFormat());
}

/// The list that a block joins: the one before or behind it of that kind and level, or a new one.
void putIntoList(const QTextBlock &block, int level, bool numbered)
{
    const QTextListFormat format = listFormat(level, numbered);
    for (const QTextBlock &beside : {block.previous(), block.next()}) {
        QTextList *list = beside.isValid() ? beside.textList() : nullptr;
        if (list && list != block.textList() && list->format().style() == format.style() && list->format().indent() == format.indent()) {
            list->add(block);
            return;
        }
    }
    QTextCursor(block).createList(format);
}

/// True when each fragment of text in the selection is so.
bool isAll(const QTextCursor &cursor, const std::function<bool(const QTextCharFormat &)> &so)
{
    for (const QTextBlock &block : blocksOf(cursor)) {
        for (auto each = block.begin(); each != block.end(); ++each) {
            const QTextFragment fragment = each.fragment();
            const bool touched = fragment.position() < cursor.selectionEnd() && fragment.position() + fragment.length() > cursor.selectionStart();
            if (touched && !so(fragment.charFormat()))
                return false;
        }
    }
    return true;
}

} // namespace

void setHeading(QTextCursor cursor, int level)
{
    cursor.beginEditBlock();
    for (const QTextBlock &block : blocksOf(cursor)) {
        if (inTable(block))
            continue;
        takeFromList(block);
        QTextCursor(block).setBlockFormat(textBlockFormat(level));
    }
    cursor.endEditBlock();
}

int headingAt(const QTextCursor &cursor)
{
    return cursor.blockFormat().headingLevel();
}

void toggleBold(QTextCursor &cursor)
{
    QTextCharFormat format;
    const bool all = cursor.hasSelection() ? isAll(cursor, isBold) : isBold(cursor.charFormat());
    format.setFontWeight(all ? QFont::Normal : QFont::Bold);
    cursor.mergeCharFormat(format);
}

void toggleItalic(QTextCursor &cursor)
{
    QTextCharFormat format;
    const auto italic = [](const QTextCharFormat &each) { return each.fontItalic(); };
    const bool all = cursor.hasSelection() ? isAll(cursor, italic) : italic(cursor.charFormat());
    format.setFontItalic(!all);
    cursor.mergeCharFormat(format);
}

void setList(QTextCursor cursor, ListKind kind)
{
    cursor.beginEditBlock();
    for (const QTextBlock &block : blocksOf(cursor)) {
        if (inTable(block))
            continue;
        const int level = block.textList() ? block.textList()->format().indent() : 1;
        takeFromList(block);
        if (kind != ListKind::None)
            putIntoList(block, level, kind == ListKind::Numbered);
    }
    cursor.endEditBlock();
}

ListKind listAt(const QTextCursor &cursor)
{
    const QTextList *list = cursor.currentList();
    return !list ? ListKind::None : isNumbered(*list) ? ListKind::Numbered : ListKind::Bulleted;
}

bool indent(QTextCursor cursor, int by)
{
    bool any = false;
    cursor.beginEditBlock();
    for (const QTextBlock &block : blocksOf(cursor)) {
        const QTextList *list = block.textList();
        if (!list)
            continue;
        any = true;
        const int level = list->format().indent() + by;
        const bool numbered = isNumbered(*list);
        if (level < 1)
            takeFromList(block);
        else if (level <= deepestList)
            putIntoList(block, level, numbered);
    }
    cursor.endEditBlock();
    return any;
}

void setLink(QTextCursor cursor, const QString &address)
{
    cursor.beginEditBlock();
    if (address.isEmpty()) {
        QTextCharFormat face = cursor.charFormat();
        TextRun run{{}, isBold(face), face.fontItalic(), {}};
        cursor.setCharFormat(runFormat(run));
    } else if (cursor.hasSelection()) {
        QTextCharFormat link = runFormat({{}, false, false, address});
        cursor.mergeCharFormat(link);
    } else {
        cursor.insertText(address, runFormat({{}, false, false, address}));
    }
    cursor.endEditBlock();
}

QString linkAt(const QTextCursor &cursor)
{
    return cursor.charFormat().anchorHref();
}

void insertTable(QTextCursor &cursor, int rows, int columns)
{
    if (cursor.currentTable())
        return;
    NarrativeTable table{std::vector<NarrativeRow>(size_t(rows), NarrativeRow(size_t(columns))), true, false};
    // An empty table is nothing in a narrative; on the screen it is what somebody is about to fill.
    cursor.beginEditBlock();
    takeFromList(cursor.block());
    if (cursor.block().length() > 1)
        cursor.insertBlock(textBlockFormat(), QTextCharFormat());
    QTextTable *made = cursor.insertTable(rows, columns, textTableFormat(true, false));
    showHeaders(*made);
    cursor.endEditBlock();
    cursor = made->cellAt(0, 0).firstCursorPosition();
}

void changeTable(QTextCursor &cursor, TableChange change)
{
    QTextTable *table = cursor.currentTable();
    if (!table)
        return;
    const int row = table->cellAt(cursor).row();
    const int column = table->cellAt(cursor).column();
    QTextTableFormat format = table->format();
    cursor.beginEditBlock();
    switch (change) {
    case TableChange::RowAbove: table->insertRows(row, 1); break;
    case TableChange::RowBelow: table->insertRows(row + 1, 1); break;
    case TableChange::ColumnBefore: table->insertColumns(column, 1); break;
    case TableChange::ColumnAfter: table->insertColumns(column + 1, 1); break;
    case TableChange::RemoveRow: table->removeRows(row, 1); break;
    case TableChange::RemoveColumn: table->removeColumns(column, 1); break;
    case TableChange::RemoveTable: table->removeRows(0, table->rows()); break;
    case TableChange::HeaderRow: format.setHeaderRowCount(format.headerRowCount() > 0 ? 0 : 1); break;
    case TableChange::HeaderColumn: format.setProperty(HeaderColumnProperty, !format.boolProperty(HeaderColumnProperty)); break;
    }
    // Removing its last row or column took the table with it.
    if (cursor.currentTable() == table) {
        if (change <= TableChange::ColumnAfter) {
            // What was inserted at the cursor has pushed it along.
            const int nowRow = row + (change == TableChange::RowAbove ? 1 : 0);
            const int nowColumn = column + (change == TableChange::ColumnBefore ? 1 : 0);
            cursor.setPosition(table->cellAt(nowRow, nowColumn).lastPosition());
        }
        if (format != table->format() && (change == TableChange::HeaderRow || change == TableChange::HeaderColumn))
            table->setFormat(format);
        showHeaders(*table);
    }
    cursor.endEditBlock();
}

void insertFigure(QTextCursor &cursor, const LiveFigure &figure)
{
    LiveFigure shown = figure;
    shown.bold = isBold(cursor.charFormat());
    shown.italic = cursor.charFormat().fontItalic();
    cursor.insertText(QString(QChar(QChar::ObjectReplacementCharacter)), figureFormat(shown));
}

void insertNote(QTextCursor &cursor, const Note &note)
{
    cursor.clearSelection();
    cursor.insertText(QString(QChar(QChar::ObjectReplacementCharacter)), noteFormat(note));
}

void insertBlock(QTextCursor &cursor, const NarrativeBlock &block)
{
    cursor.beginEditBlock();
    insertNarrative(cursor, {{block}});
    // What follows is typed below it.
    if (!cursor.currentTable() && cursor.atBlockEnd())
        cursor.insertBlock(textBlockFormat(), QTextCharFormat());
    cursor.endEditBlock();
}

bool newLine(QTextCursor &cursor)
{
    if (cursor.currentTable())
        return false;
    const QTextBlock block = cursor.block();
    if (block.textList() && block.length() <= 1) {
        if (!indent(cursor, -1))
            takeFromList(block);
        return true;
    }
    if (block.blockFormat().headingLevel() > 0 && cursor.atBlockEnd()) {
        cursor.insertBlock(textBlockFormat(), QTextCharFormat());
        return true;
    }
    return false;
}

} // namespace piao::widgets::narrative_commands
