// SPDX-License-Identifier: EUPL-1.2
#include "findings/finding_delegate.h"

#include "findings/severity_mark.h"
#include "piao/domain/italian_format.h"
#include "piao/models/finding_model.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace piao::widgets {

using checks::Severity;
using models::FindingModel;

namespace {

constexpr int gap = 6;

enum class RowKind { Task, Check, Finding };

RowKind kindOf(const QModelIndex &index)
{
    if (!index.parent().isValid())
        return RowKind::Task;
    return index.parent().parent().isValid() ? RowKind::Finding : RowKind::Check;
}

QFont smallFont(const QStyleOptionViewItem &option)
{
    QFont font = option.font;
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

struct Colors {
    QColor text;
    QColor quiet;
    QColor accent;
    bool selected;
};

Colors colorsOf(const QStyleOptionViewItem &option)
{
    const bool selected = option.state & QStyle::State_Selected;
    const auto group = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const QColor text = option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    return {text, selected ? text : option.palette.color(QPalette::PlaceholderText),
        selected ? text : option.palette.color(QPalette::Link), selected};
}

/// The text on two lines. What does not fit is left out of the second one's middle: a finding begins with the thing and ends with
/// the figures.
void drawOnTwoLines(QPainter &painter, const QRect &area, const QString &text, const QFont &font)
{
    const QFontMetrics metrics(font);
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(area.width());
    const int end = first.isValid() ? first.textStart() + first.textLength() : 0;
    layout.endLayout();
    painter.setFont(font);
    const int line = metrics.height();
    painter.drawText(QRect(area.left(), area.top(), area.width(), line), Qt::AlignLeft | Qt::AlignVCenter, text.left(end).trimmed());
    painter.drawText(QRect(area.left(), area.top() + line, area.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(text.mid(end), Qt::ElideMiddle, area.width()));
}

/// Takes the count at the right off the free room.
void drawCount(QPainter &painter, QRect &free, const QModelIndex &index, const Colors &colors)
{
    const QString count = domain::formatNumber(index.data(FindingModel::CountRole).toInt());
    painter.setPen(colors.quiet);
    painter.drawText(free, Qt::AlignRight | Qt::AlignTop, count);
    free.setRight(free.right() - painter.fontMetrics().horizontalAdvance(count) - gap);
}

void paintTask(QPainter &painter, const QStyleOptionViewItem &option, QRect free, const QModelIndex &index)
{
    const Colors colors = colorsOf(option);
    free.setTop(free.top() + (free.height() - option.fontMetrics.height()) / 2);
    drawCount(painter, free, index, colors);
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(colors.text);
    painter.drawText(free, Qt::AlignLeft | Qt::AlignTop, QFontMetrics(bold).elidedText(index.data().toString(), Qt::ElideRight, free.width()));
}

void paintMark(QPainter &painter, const QStyleOptionViewItem &option, QRect &free, const QModelIndex &index)
{
    const auto severity = Severity(index.data(FindingModel::SeverityRole).toInt());
    const int side = option.fontMetrics.ascent();
    const Colors colors = colorsOf(option);
    const bool setAside = index.data(FindingModel::SetAsideRole).toBool();
    paintSeverity(painter, QRect(free.left(), free.top() + (option.fontMetrics.height() - side) / 2, side, side), severity,
        colors.selected ? colors.text : setAside ? colors.quiet : severityColor(severity, option.palette));
    free.setLeft(free.left() + side + gap);
}

void paintCheck(QPainter &painter, const QStyleOptionViewItem &option, QRect free, const QModelIndex &index)
{
    const Colors colors = colorsOf(option);
    const QString extent = index.data(FindingModel::ExtentRole).toString();
    const int line = option.fontMetrics.height();
    free.setTop(free.top() + (free.height() - (extent.isEmpty() ? line : 2 * line)) / 2);
    paintMark(painter, option, free, index);
    QRect second = free.adjusted(0, line, 0, 0);
    drawCount(painter, free, index, colors);
    painter.setPen(colors.text);
    painter.drawText(free, Qt::AlignLeft | Qt::AlignTop, option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, free.width()));
    painter.setFont(smallFont(option));
    painter.setPen(colors.quiet);
    painter.drawText(second, Qt::AlignLeft | Qt::AlignTop, painter.fontMetrics().elidedText(extent, Qt::ElideRight, second.width()));
}

void paintFinding(QPainter &painter, const QStyleOptionViewItem &option, QRect free, const QModelIndex &index)
{
    const Colors colors = colorsOf(option);
    const bool setAside = index.data(FindingModel::SetAsideRole).toBool();
    const int line = option.fontMetrics.height();
    free.setTop(free.top() + 3);
    paintMark(painter, option, free, index);
    painter.setPen(setAside ? colors.quiet : colors.text);
    drawOnTwoLines(painter, free, index.data().toString(), option.font);
    QStringList where{index.data(FindingModel::PartRole).toString(), index.data(FindingModel::CentresRole).toString()};
    if (setAside)
        where = {FindingDelegate::tr("Set aside: %1").arg(index.data(FindingModel::ReasonRole).toString())};
    where.removeAll(QString());
    const QString fix = setAside ? QString() : index.data(FindingModel::FixRole).toString();
    painter.setFont(smallFont(option));
    const QFontMetrics metrics = painter.fontMetrics();
    QRect third(free.left(), free.top() + 2 * line, free.width(), line);
    const QString place = metrics.elidedText(where.join(QStringLiteral(" · ")), Qt::ElideRight, third.width());
    painter.setPen(colors.quiet);
    painter.drawText(third, Qt::AlignLeft | Qt::AlignVCenter, place);
    if (fix.isEmpty())
        return;
    third.setLeft(third.left() + metrics.horizontalAdvance(place + QStringLiteral("   ")));
    painter.setPen(colors.accent);
    painter.drawText(third, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(fix, Qt::ElideRight, third.width()));
}

} // namespace

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    option.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
    painter->save();
    painter->setFont(option.font);
    const QRect free = option.rect.adjusted(2, 0, -gap, 0);
    switch (kindOf(index)) {
    case RowKind::Task:
        paintTask(*painter, option, free, index);
        break;
    case RowKind::Check:
        paintCheck(*painter, option, free, index);
        break;
    case RowKind::Finding:
        paintFinding(*painter, option, free, index);
        break;
    }
    painter->restore();
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.height();
    const int width = option.fontMetrics.averageCharWidth() * 20;
    switch (kindOf(index)) {
    case RowKind::Task:
        return {width, line * 2};
    case RowKind::Check:
        return {width, line * 2 + 8};
    case RowKind::Finding:
        break;
    }
    return {width, line * 3 + 8};
}

} // namespace piao::widgets
