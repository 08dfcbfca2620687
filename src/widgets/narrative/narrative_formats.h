// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/narrative.h"

#include <QTextFormat>

class QTextBlock;
class QTextDocument;
class QTextTable;

/// How an editor's document (QTextDocument) stands for a narrative. Headings are blocks with a heading level, lists are text
/// lists whose indent is the level, a header row is the table's header row count; what is no text stands as one sign
/// (QChar::ObjectReplacementCharacter) with an object type and what it is as its stored markup.
namespace piao::widgets {

enum NarrativeObject {
    NoteObject = QTextFormat::UserObject + 1,
    FigureObject,
    PictureObject,  ///< alone in its block
    TableObject,    ///< a live table, alone in its block
};

enum NarrativeProperty {
    MarkupProperty = QTextFormat::UserProperty + 1, ///< of an object: QString, its stored markup
    HeaderColumnProperty,                           ///< of a table: bool
};

QTextCharFormat noteFormat(const domain::Note &note);
QTextCharFormat figureFormat(const domain::LiveFigure &figure);
QTextCharFormat pictureFormat(const domain::NarrativePicture &picture);
QTextCharFormat tableFormat(const domain::LiveTable &table);
/// The face of plain text; links are blue and underlined.
QTextCharFormat runFormat(const domain::TextRun &run);

domain::Note noteOf(const QTextFormat &format);
domain::LiveFigure figureOf(const QTextFormat &format);
domain::NarrativePicture pictureOf(const QTextFormat &format);
domain::LiveTable tableOf(const QTextFormat &format);

bool isBlockObject(int objectType);
bool isBold(const QTextCharFormat &format);

} // namespace piao::widgets
