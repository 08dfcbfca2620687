// SPDX-License-Identifier: EUPL-1.2
#include "navigation/palette_delegate.h"

#include "piao/models/palette_model.h"
#include "style/icons.h"

#include <QApplication>
#include <QPainter>

namespace piao::widgets {

using models::PaletteModel;

namespace {

const char *iconOf(const QModelIndex &index)
{
    using domain::Kind;
    switch (PaletteModel::Group(index.data(PaletteModel::GroupRole).toInt())) {
    case PaletteModel::Group::Command: return "system-run";
    case PaletteModel::Group::Section: return "view-list-text";
    case PaletteModel::Group::Record: break;
    }
    switch (index.data(PaletteModel::KeyRole).value<domain::RecordKey>().kind) {
    case Kind::Indicator: return "office-chart-line";
    case Kind::ResponsibilityCentre: return "folder-open";
    case Kind::Director: return "user";
    case Kind::Stakeholder: return "group";
    case Kind::Theme: return "tag";
    default: return "view-list-tree";
    }
}

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    option.text.clear();
    option.state |= QStyle::State_Active; // the line above has the focus, the choice is here all the same
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

    const bool selected = option.state & QStyle::State_Selected;
    const QColor text = option.palette.color(QPalette::Active, selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = selected ? text : option.palette.color(QPalette::PlaceholderText);
    const int side = option.fontMetrics.height();
    QRect free = option.rect.adjusted(8, 0, -8, 0);
    const QIcon icon = themeIcon(iconOf(index));
    icon.paint(painter, QRect(free.left(), free.center().y() - side / 2, side, side), Qt::AlignCenter);
    free.setLeft(free.left() + side + 10);
    painter->save();
    const QString detail = index.data(PaletteModel::DetailRole).toString();
    const QString shown = option.fontMetrics.elidedText(detail, Qt::ElideRight, free.width() / 3);
    const int detailWidth = shown.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(shown) + 4;
    painter->setPen(quiet);
    painter->drawText(QRect(free.right() - detailWidth, free.top(), detailWidth, free.height()), Qt::AlignRight | Qt::AlignVCenter, shown);
    free.setRight(free.right() - detailWidth - 12);
    painter->setPen(text);
    painter->drawText(free, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(index.data(PaletteModel::TitleRole).toString(), Qt::ElideRight, free.width()));
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 30, option.fontMetrics.height() * 7 / 4};
}

} // namespace piao::widgets
