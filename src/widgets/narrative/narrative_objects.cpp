// SPDX-License-Identifier: EUPL-1.2
#include "narrative/narrative_objects.h"

#include "look/safe_picture.h"

#include "narrative/narrative_formats.h"
#include "piao/document/attached_file.h"
#include "piao/widgets/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QBuffer>
#include <QFontMetricsF>
#include <QImageReader>
#include <QPainter>
#include <QPalette>
#include <QTextBlock>
#include <QTextDocument>

namespace piao::widgets {

using namespace domain;
using document::FigureTable;

namespace {

constexpr qreal side = 4;
constexpr QSize largestPicture(520, 280);
constexpr size_t mostRows = 5;
constexpr qreal pictureFrame = 22; ///< below a picture, for its alternative text

QFont fontAt(const QTextDocument &text, int position, const QTextFormat &format)
{
    QFont font = format.toCharFormat().font().resolve(text.defaultFont());
    constexpr double scales[] = {1, 1.5, 1.3, 1.15, 1.05};
    const int level = text.findBlock(position).blockFormat().headingLevel();
    font.setPointSizeF(text.defaultFont().pointSizeF() * scales[std::clamp(level, 0, 4)]);
    return font;
}

QFont noteFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.75);
    return font;
}

qreal roomIn(const QTextDocument &text)
{
    const qreal width = text.textWidth() > 0 ? text.textWidth() : largestPicture.width();
    return std::max<qreal>(120, width - 2 * text.documentMargin() - 4);
}

} // namespace

NarrativeObjects::NarrativeObjects(document::PlanDocument &plan, QTextDocument *text) : QObject(text), m_plan(&plan), m_text(text)
{
    for (const int type : {NoteObject, FigureObject, PictureObject, TableObject})
        text->documentLayout()->registerHandler(type, this);
}

QString NarrativeObjects::value(const LiveFigure &figure)
{
    return m_plan ? document::LiveFigures(m_plan->reader()).text(figure) : QString();
}

QString NarrativeObjects::figureText(const QTextFormat &format)
{
    const QString markup = format.stringProperty(MarkupProperty);
    auto known = m_figures.find(markup);
    if (known == m_figures.end())
        known = m_figures.insert(markup, value(figureOf(format)));
    return *known;
}

const FigureTable &NarrativeObjects::table(const QTextFormat &format)
{
    const QString markup = format.stringProperty(MarkupProperty);
    auto known = m_tables.find(markup);
    if (known == m_tables.end())
        known = m_tables.insert(markup, m_plan ? document::LiveFigures(m_plan->reader()).table(tableOf(format)) : FigureTable());
    return *known;
}

QImage NarrativeObjects::picture(const QTextFormat &format)
{
    const QString id = pictureOf(format).attachment;
    const auto known = m_pictures.constFind(id);
    if (known != m_pictures.constEnd() || !m_plan)
        return known != m_pictures.constEnd() ? *known : QImage();
    const QByteArray content = document::attachedContent(m_plan->reader(), id);
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    // Only what the document can print, and never more pixels than are safe to unpack.
    const QByteArray kind = QImageReader(&buffer).format();
    const QImage image = kind == "png" || kind == "jpeg" ? readPicture(content, largestPicture).image : QImage();
    return *m_pictures.insert(id, image);
}

QSizeF NarrativeObjects::tableSize(const QTextDocument &text, const QTextFormat &format)
{
    const size_t rows = table(format).rows.size();
    const qreal line = QFontMetricsF(text.defaultFont()).height() + 4;
    return {roomIn(text), line * qreal(2 + std::min(rows, mostRows) + (rows > mostRows ? 1 : 0)) + 2 * side};
}

QSizeF NarrativeObjects::intrinsicSize(QTextDocument *text, int position, const QTextFormat &format)
{
    const QFont font = fontAt(*text, position, format);
    const QFontMetricsF metrics(font);
    switch (format.objectType()) {
    case FigureObject:
        // An object stands on the baseline: what its text has below that is drawn into the room that the line has there.
        return {std::min(metrics.horizontalAdvance(figureText(format)) + 2 * side, roomIn(*text)), metrics.ascent()};
    case NoteObject:
        return {QFontMetricsF(noteFont(font)).horizontalAdvance(tr("note")) + 2 * side + 4, metrics.ascent()};
    case PictureObject: {
        const QImage image = picture(format);
        const QSizeF size = image.isNull() ? QSizeF(220, 60) : QSizeF(image.size());
        const qreal shrunk = std::min(1.0, roomIn(*text) / size.width());
        return {size.width() * shrunk, size.height() * shrunk + pictureFrame};
    }
    default:
        return tableSize(*text, format);
    }
}

void NarrativeObjects::drawFigure(QPainter &painter, const QRectF &place, const QFont &font, const QString &shown, bool known) const
{
    const QPalette palette = QApplication::palette();
    const QColor accent = known ? palette.color(QPalette::Highlight) : meaningColors(palette).refusal;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(mixed(accent, palette.color(QPalette::Base), 0.4), 1));
    painter.setBrush(mixed(palette.color(QPalette::Base), accent, 0.12));
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(palette.color(QPalette::Text));
    painter.setFont(font);
    const QRectF inner = place.adjusted(side, 0, -side, 0);
    painter.drawText(inner, Qt::AlignCenter, QFontMetricsF(font).elidedText(shown, Qt::ElideRight, inner.width() + 1));
}

void NarrativeObjects::drawPicture(QPainter &painter, const QRectF &place, const QTextFormat &format)
{
    const QPalette palette = QApplication::palette();
    const QImage image = picture(format);
    const QRectF frame = place.adjusted(0, 0, 0, -pictureFrame);
    if (image.isNull()) {
        painter.setPen(palette.color(QPalette::Mid));
        painter.drawRect(frame.adjusted(0.5, 0.5, -0.5, -0.5));
        painter.setPen(palette.color(QPalette::PlaceholderText));
        painter.drawText(frame, Qt::AlignCenter, tr("The picture is missing"));
    } else {
        painter.drawImage(frame, image);
    }
    painter.setPen(palette.color(QPalette::PlaceholderText));
    painter.setFont(noteFont(QApplication::font()));
    const QString said = tr("Picture: %1").arg(pictureOf(format).alternative);
    const QRectF below(place.left(), frame.bottom(), place.width(), pictureFrame);
    painter.drawText(below, Qt::AlignVCenter, painter.fontMetrics().elidedText(said, Qt::ElideRight, int(below.width())));
}

void NarrativeObjects::drawTable(QPainter &painter, const QRectF &place, const QFont &font, const QTextFormat &format)
{
    const FigureTable &shown = table(format);
    drawFigure(painter, place, font, {}, shown.ok());
    const qreal line = QFontMetricsF(font).height() + 4;
    qreal y = place.top() + side;
    QFont bold = font;
    bold.setBold(true);
    const auto write = [&](const QStringList &cells, const QFont &face) {
        painter.setFont(face);
        const qreal width = (place.width() - 2 * side) / std::max<qreal>(1, qreal(cells.size()));
        for (int i = 0; i < cells.size(); ++i) {
            const QRectF cell(place.left() + side + i * width, y, width - 6, line);
            const bool number = size_t(i) < shown.numbers.size() && shown.numbers[size_t(i)];
            painter.drawText(cell, (number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, QFontMetricsF(face).elidedText(cells.at(i), Qt::ElideRight, cell.width()));
        }
        y += line;
    };
    write({shown.ok() ? tr("Live table: %1").arg(shown.title) : shown.problem}, bold);
    write(shown.columns, bold);
    for (size_t i = 0; i < std::min(shown.rows.size(), mostRows); ++i)
        write(shown.rows[i], font);
    if (shown.rows.size() > mostRows)
        write({tr("and %n more row(s)", nullptr, int(shown.rows.size() - mostRows))}, font);
}

void NarrativeObjects::drawObject(QPainter *painter, const QRectF &rectangle, QTextDocument *text, int position, const QTextFormat &format)
{
    painter->save();
    const QFont font = fontAt(*text, position, format);
    switch (format.objectType()) {
    case FigureObject: {
        const QString shown = figureText(format);
        drawFigure(*painter, rectangle.adjusted(0, 0, 0, QFontMetricsF(font).descent()), font, shown, !shown.startsWith(QLatin1Char('[')));
        break;
    }
    case NoteObject: {
        const QRectF raised(rectangle.left() + 1, rectangle.top(), rectangle.width() - 2, rectangle.height() * 0.85);
        drawFigure(*painter, raised, noteFont(font), tr("note"), true);
        break;
    }
    case PictureObject:
        drawPicture(*painter, rectangle, format);
        break;
    default:
        drawTable(*painter, rectangle, text->defaultFont(), format);
    }
    painter->restore();
}

QString NarrativeObjects::description(const QTextFormat &format)
{
    if (!m_plan)
        return {};
    document::LiveFigures figures(m_plan->reader());
    switch (format.objectType()) {
    case FigureObject:
        return tr("Live figure «%1»: %2").arg(figures.label(figureOf(format)), figureText(format));
    case NoteObject: {
        QString said;
        for (const TextRun &run : noteOf(format).runs)
            said += run.text;
        return tr("Note: %1").arg(said);
    }
    case PictureObject:
        return tr("Picture: %1").arg(pictureOf(format).alternative);
    case TableObject:
        return tr("Live table «%1», %n row(s)", nullptr, int(table(format).rows.size())).arg(figures.label(tableOf(format)));
    default:
        return {};
    }
}

void NarrativeObjects::refresh()
{
    m_figures.clear();
    m_tables.clear();
    m_pictures.clear();
    for (QTextBlock block = m_text->begin(); block.isValid(); block = block.next()) {
        if (block.text().contains(QChar::ObjectReplacementCharacter))
            m_text->markContentsDirty(block.position(), block.length());
    }
}

} // namespace piao::widgets
