// SPDX-License-Identifier: EUPL-1.2
#include "delegates/marked_text_delegate.h"

#include "piao/models/found_text_model.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace piao::widgets {

using models::FoundTextModel;

namespace {

void drawMarked(QPainter &painter, const QRect &area, const QString &text, const QFont &font, int start, int length)
{
    QTextLayout layout(text, font);
    QTextLayout::FormatRange mark{start, length, {}};
    mark.format.setFontWeight(QFont::Bold);
    mark.format.setFontUnderline(true);
    layout.setFormats({mark});
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e6);
    layout.endLayout();
    // The mark is what the cell is about: when the text is wider than the cell, its beginning gives way.
    const qreal end = line.cursorToX(start + length);
    const qreal shift = std::max<qreal>(0, end - area.width());
    painter.setClipRect(area);
    layout.draw(&painter, QPointF(area.left() - shift, area.top() + (area.height() - line.height()) / 2));
}

} // namespace

void MarkedTextDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant start = index.data(FoundTextModel::MarkStartRole);
    if (!start.isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    painter->save();
    painter->setPen(cell.palette.color(cell.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Text));
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, cell.widget) + 1;
    drawMarked(*painter, cell.rect.adjusted(margin, 0, -margin, 0), text, cell.font, start.toInt(), index.data(FoundTextModel::MarkLengthRole).toInt());
    painter->restore();
}

} // namespace piao::widgets
