// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/narrative.h"

#include <QTextCursor>

/// What the commands of the narrative editor do at a cursor or on its selection, each as one step of undo.
namespace piao::widgets::narrative_commands {

/// 0: a plain paragraph. Not in tables, whose header cells are their headings.
void setHeading(QTextCursor cursor, int level);
int headingAt(const QTextCursor &cursor);

/// Bold or italic on the selection; on all of it unless it is already all so.
void toggleBold(QTextCursor &cursor);
void toggleItalic(QTextCursor &cursor);

enum class ListKind { None, Bulleted, Numbered };
void setList(QTextCursor cursor, ListKind kind);
ListKind listAt(const QTextCursor &cursor);
/// One level deeper (or less deep) for the items touched; false when there are none.
bool indent(QTextCursor cursor, int by);

/// An empty address takes the link away. Without a selection the address is written as its own text.
void setLink(QTextCursor cursor, const QString &address);
QString linkAt(const QTextCursor &cursor);

void insertTable(QTextCursor &cursor, int rows, int columns);
enum class TableChange { RowAbove, RowBelow, ColumnBefore, ColumnAfter, RemoveRow, RemoveColumn, RemoveTable, HeaderRow, HeaderColumn };
void changeTable(QTextCursor &cursor, TableChange change);

void insertFigure(QTextCursor &cursor, const domain::LiveFigure &figure);
void insertNote(QTextCursor &cursor, const domain::Note &note);
/// Pictures and live tables stand in a block for themselves.
void insertBlock(QTextCursor &cursor, const domain::NarrativeBlock &block);

/// Enter: after a heading comes a paragraph; an empty item ends its list. False: the usual new block is right.
bool newLine(QTextCursor &cursor);

} // namespace piao::widgets::narrative_commands
