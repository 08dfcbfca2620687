// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTextBlockFormat>
#include <QTextListFormat>
#include <QTextTableFormat>

class QTextList;
class QTextTable;

namespace piao::widgets {

/// How paragraphs, headings (0: none), lists and tables of a narrative look in the editor.
QTextBlockFormat textBlockFormat(int headingLevel = 0);
QTextListFormat listFormat(int level, bool numbered);
bool isNumbered(const QTextList &list);

QTextTableFormat textTableFormat(bool headerRow, bool headerColumn);
/// Tints the header cells as the table's format says which they are.
void showHeaders(QTextTable &table);

} // namespace piao::widgets
