// SPDX-License-Identifier: EUPL-1.2
#include "navigation/history_delegate.h"

#include "piao/models/history_model.h"

#include <QApplication>
#include <QDateTime>
#include <QLocale>
#include <QPainter>

namespace piao::widgets {

using models::HistoryModel;

namespace {

/// Today's steps by the time alone, older ones with their day.
QString whenText(const QDateTime &time)
{
    const QString clock = time.time().toString(QStringLiteral("HH:mm"));
    return time.date() == QDate::currentDate() ? clock : QLocale().toString(time.date(), QLocale::ShortFormat) + QLatin1Char(' ') + clock;
}

} // namespace

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    option.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

    const bool selected = option.state & QStyle::State_Selected;
    const auto group = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const QColor text = option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = selected ? text : option.palette.color(QPalette::PlaceholderText);
    const int line = option.fontMetrics.height();
    const QRect area = option.rect.adjusted(10, 0, -8, 0);
    const QRect first(area.left(), option.rect.center().y() - line - 1, area.width(), line + 2);
    const QRect second(area.left(), option.rect.center().y() + 1, area.width(), line + 2);
    painter->save();
    QFont font = option.font;
    font.setStrikeOut(!index.data(HistoryModel::StandsRole).toBool());
    painter->setFont(font);
    painter->setPen(font.strikeOut() ? quiet : text);
    painter->drawText(first, Qt::AlignVCenter | Qt::AlignLeft,
                      option.fontMetrics.elidedText(index.data(HistoryModel::TextRole).toString(), Qt::ElideRight, first.width()));
    font.setStrikeOut(false);
    font.setPointSizeF(font.pointSizeF() * 0.9);
    painter->setFont(font);
    painter->setPen(quiet);
    QStringList parts{whenText(index.data(HistoryModel::TimeRole).toDateTime()), index.data(HistoryModel::AuthorRole).toString()};
    parts.removeAll(QString());
    painter->drawText(second, Qt::AlignVCenter | Qt::AlignLeft, parts.join(QStringLiteral(" · ")));
    painter->restore();
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 20, option.fontMetrics.height() * 5 / 2 + 4};
}

} // namespace piao::widgets
