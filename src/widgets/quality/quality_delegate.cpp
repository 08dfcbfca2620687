// SPDX-License-Identifier: EUPL-1.2
#include "quality/quality_delegate.h"

#include "piao/models/quality_model.h"
#include "piao/widgets/theme.h"

#include <QApplication>
#include <QPainter>

namespace piao::widgets {

using models::QualityModel;

namespace {

constexpr int margin = 6;

} // namespace

void QualityDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool criterion = !index.data(QualityModel::TokenRole).toString().contains(u'.');
    if (criterion)
        option->font.setWeight(QFont::DemiBold);
}

QSize QualityDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(option.fontMetrics.height() * 7 / 4);
    return size;
}

void QualityDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant share = index.data(QualityModel::ShareRole);
    if (index.column() != QualityModel::ScoreColumn || !share.isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = std::exchange(cell.text, QString());
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    const QColor ink = cell.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor ground = selected ? cell.palette.color(QPalette::Highlight) : cell.palette.color(QPalette::Base);
    const int numberWidth = cell.fontMetrics.horizontalAdvance(QStringLiteral("100")) + margin;
    const QRect inner = cell.rect.adjusted(margin, 0, -margin, 0);
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(ink);
    painter->drawText(QRect(inner.left(), inner.top(), numberWidth - margin, inner.height()), Qt::AlignRight | Qt::AlignVCenter, text);
    const int height = cell.fontMetrics.height() / 2;
    const QRectF bar(inner.left() + numberWidth + margin, inner.center().y() - height / 2.0 + 0.5, inner.width() - numberWidth - margin - 1, height);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(mixed(ground, ink, 0.45));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(bar, 2, 2);
    QRectF filled = bar;
    filled.setWidth(bar.width() * share.toDouble());
    painter->setPen(Qt::NoPen);
    painter->setBrush(selected ? ink : cell.palette.color(QPalette::Highlight));
    painter->drawRoundedRect(filled, 2, 2);
    painter->restore();
}

} // namespace piao::widgets
