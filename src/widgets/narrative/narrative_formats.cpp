// SPDX-License-Identifier: EUPL-1.2
#include "narrative/narrative_formats.h"

#include <QApplication>
#include <QPalette>

namespace piao::widgets {

using namespace domain;

namespace {

QTextCharFormat object(int type, const QString &markup)
{
    QTextCharFormat format;
    format.setObjectType(type);
    format.setProperty(MarkupProperty, markup);
    return format;
}

template<typename Block>
Block blockOf(const QTextFormat &format)
{
    const Narrative narrative = parseNarrative(format.stringProperty(MarkupProperty));
    const auto *block = narrative.blocks.empty() ? nullptr : std::get_if<Block>(&narrative.blocks.front());
    return block ? *block : Block();
}

template<typename Piece>
Piece inlineOf(const QTextFormat &format)
{
    const auto paragraph = blockOf<NarrativeParagraph>(format);
    const auto *piece = paragraph.content.empty() ? nullptr : std::get_if<Piece>(&paragraph.content.front());
    return piece ? *piece : Piece();
}

QString markupOf(Inline piece)
{
    return serialise({{NarrativeParagraph{{std::move(piece)}}}});
}

} // namespace

QTextCharFormat noteFormat(const Note &note)
{
    return object(NoteObject, markupOf(note));
}

QTextCharFormat figureFormat(const LiveFigure &figure)
{
    // The face is the text's, so that bold on a selection reaches the figures in it.
    QTextCharFormat format = object(FigureObject, markupOf(LiveFigure{figure.name, figure.parameters}));
    if (figure.bold)
        format.setFontWeight(QFont::Bold);
    if (figure.italic)
        format.setFontItalic(true);
    return format;
}

QTextCharFormat pictureFormat(const NarrativePicture &picture)
{
    return object(PictureObject, serialise({{picture}}));
}

QTextCharFormat tableFormat(const LiveTable &table)
{
    return object(TableObject, serialise({{table}}));
}

QTextCharFormat runFormat(const TextRun &run)
{
    QTextCharFormat format;
    if (run.bold)
        format.setFontWeight(QFont::Bold);
    if (run.italic)
        format.setFontItalic(true);
    if (!run.link.isEmpty()) {
        format.setAnchor(true);
        format.setAnchorHref(run.link);
        format.setForeground(QApplication::palette().brush(QPalette::Link));
        format.setFontUnderline(true);
    }
    return format;
}

Note noteOf(const QTextFormat &format)
{
    return inlineOf<Note>(format);
}

LiveFigure figureOf(const QTextFormat &format)
{
    auto figure = inlineOf<LiveFigure>(format);
    const QTextCharFormat face = format.toCharFormat();
    figure.bold = isBold(face);
    figure.italic = face.fontItalic();
    return figure;
}

NarrativePicture pictureOf(const QTextFormat &format)
{
    return blockOf<NarrativePicture>(format);
}

LiveTable tableOf(const QTextFormat &format)
{
    return blockOf<LiveTable>(format);
}

bool isBlockObject(int objectType)
{
    return objectType == PictureObject || objectType == TableObject;
}

bool isBold(const QTextCharFormat &format)
{
    return format.fontWeight() >= QFont::Bold;
}

} // namespace piao::widgets
