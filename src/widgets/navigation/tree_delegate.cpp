// SPDX-License-Identifier: EUPL-1.2
#include "navigation/tree_delegate.h"

#include "findings/severity_mark.h"
#include "piao/models/objective_tree_model.h"
#include "piao/widgets/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

namespace piao::widgets {

using models::ObjectiveTreeModel;

namespace {

constexpr int gap = 6;

/// A tooltip is glanced at; the pane of findings has them all.
constexpr qsizetype mostMessages = 4;

/// Where each thing of a row stands; an empty rectangle is not drawn.
struct RowLayout {
    QRect code;
    QRect title;
    QRect centres;
    QRect count;
    QRect mark; ///< what the checks found, or a doubt
    QRect dot;
};

QFont codeFont(const QStyleOptionViewItem &option)
{
    QFont font = option.font;
    font.setPointSizeF(font.pointSizeF() * 0.92);
    return font;
}

QFont titleFont(const QStyleOptionViewItem &option, int level)
{
    QFont font = option.font;
    if (level == 1)
        font.setWeight(QFont::DemiBold);
    else if (level == 0)
        font.setItalic(true);
    return font;
}

/// Centres as the chip shows them: an objective of many offices must not push its own title away.
QString chipText(const QModelIndex &index)
{
    const QStringList codes = index.data(ObjectiveTreeModel::CentresRole).toString().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (codes.size() <= 2)
        return codes.join(QLatin1Char(' '));
    return QStringLiteral("%1 +%2").arg(codes.first()).arg(codes.size() - 1);
}

RowLayout layoutOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    RowLayout layout;
    const QFontMetrics small(codeFont(option));
    QRect free = option.rect.adjusted(gap, 0, -gap, 0);
    const auto takeRight = [&free](int width) {
        const QRect taken(free.right() - width + 1, free.top(), width, free.height());
        free.setRight(taken.left() - gap - 1);
        return taken;
    };
    const int level = index.data(ObjectiveTreeModel::LevelRole).toInt();
    const int dot = small.ascent();
    if (level > 0)
        layout.dot = takeRight(dot);
    if (index.data(ObjectiveTreeModel::FindingRole).isValid() || !index.data(ObjectiveTreeModel::DoubtsRole).toStringList().isEmpty())
        layout.mark = takeRight(dot);
    if (level < 4)
        layout.count = takeRight(std::max(small.horizontalAdvance(QStringLiteral("000")),
                                          small.horizontalAdvance(index.data(ObjectiveTreeModel::CountRole).toString())));
    if (const QString chip = chipText(index); !chip.isEmpty())
        layout.centres = takeRight(small.horizontalAdvance(chip) + 2 * gap);
    if (const QString code = index.data(ObjectiveTreeModel::CodeRole).toString(); !code.isEmpty()) {
        layout.code = QRect(free.left(), free.top(), std::min(small.horizontalAdvance(code) + 2, free.width() / 2), free.height());
        free.setLeft(layout.code.right() + gap);
    }
    layout.title = free;
    return layout;
}

void paintDot(QPainter *painter, const QRect &place, double filled, const QColor &color)
{
    const double side = std::min(place.width(), place.height()) - 2;
    QRectF circle(0, 0, side, side);
    circle.moveCenter(QRectF(place).center());
    painter->setPen(QPen(color, 1.4));
    painter->setBrush(filled >= 1 ? QBrush(color) : QBrush(Qt::NoBrush));
    painter->drawEllipse(circle);
    if (filled >= 1) {
        // The tick says it without the colour.
        const QColor tick = color.lightness() > 128 ? Qt::black : Qt::white;
        QPainterPath path(circle.topLeft() + QPointF(0.25 * side, 0.52 * side));
        path.lineTo(circle.topLeft() + QPointF(0.43 * side, 0.70 * side));
        path.lineTo(circle.topLeft() + QPointF(0.75 * side, 0.32 * side));
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(tick, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPath(path);
    } else if (filled > 0) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(color);
        painter->drawPie(circle.adjusted(2, 2, -2, -2), 90 * 16, -int(filled * 360 * 16));
    }
}

/// What the checks found, by its severity; what is doubtful otherwise as a warning. `color` invalid: that of the severity.
void paintMark(QPainter *painter, const QRect &place, const QModelIndex &index, const QPalette &palette, const QColor &color)
{
    const QVariant found = index.data(ObjectiveTreeModel::FindingRole);
    const auto severity = found.isValid() ? checks::Severity(found.toInt()) : checks::Severity::Warning;
    paintSeverity(*painter, place, severity, color.isValid() ? color : severityColor(severity, palette));
}

void paintChip(QPainter *painter, const QRect &place, const QString &text, const QColor &color, int height)
{
    QRectF chip(place);
    chip.setHeight(height);
    chip.moveCenter(QRectF(place).center());
    QColor back = color;
    back.setAlphaF(0.10f);
    painter->setPen(Qt::NoPen);
    painter->setBrush(back);
    painter->drawRoundedRect(chip, 4, 4);
    painter->setPen(color);
    painter->drawText(place, Qt::AlignCenter, text);
}

} // namespace

void TreeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    option.text.clear();
    option.icon = {};
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

    const RowLayout layout = layoutOf(option, index);
    const int level = index.data(ObjectiveTreeModel::LevelRole).toInt();
    const bool selected = option.state & QStyle::State_Selected;
    const auto group = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const QColor text = option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = selected ? text : option.palette.color(QPalette::PlaceholderText);
    const QColor accent = selected ? text : option.palette.color(QPalette::Link);
    const MeaningColors colors = meaningColors(option.palette);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QFont small = codeFont(option);
    painter->setFont(small);
    painter->setPen(quiet);
    const QFontMetrics smallMetrics(small);
    painter->drawText(layout.code, Qt::AlignVCenter | Qt::AlignLeft,
                      smallMetrics.elidedText(index.data(ObjectiveTreeModel::CodeRole).toString(), Qt::ElideMiddle, layout.code.width()));
    if (!layout.count.isNull())
        painter->drawText(layout.count, Qt::AlignVCenter | Qt::AlignRight, index.data(ObjectiveTreeModel::CountRole).toString());
    if (!layout.centres.isNull())
        paintChip(painter, layout.centres, chipText(index), accent, smallMetrics.height() + 2);
    if (!layout.mark.isNull())
        paintMark(painter, layout.mark, index, option.palette, selected ? text : QColor());
    if (!layout.dot.isNull()) {
        const int needed = index.data(ObjectiveTreeModel::ExpectedRole).toInt();
        const double filled = needed == 0 ? 1 : double(index.data(ObjectiveTreeModel::FilledRole).toInt()) / needed;
        paintDot(painter, layout.dot, filled, selected ? text : (filled >= 1 ? colors.complete : colors.partial));
    }
    const QFont font = titleFont(option, level);
    const QString title = index.data(ObjectiveTreeModel::TitleRole).toString();
    painter->setFont(font);
    painter->setPen(title.isEmpty() ? quiet : text);
    painter->drawText(layout.title, Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetrics(font).elidedText(title.isEmpty() ? tr("(no title)") : title, Qt::ElideRight, layout.title.width()));
    painter->restore();
}

QSize TreeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 20, option.fontMetrics.height() * 7 / 4};
}

bool TreeDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid() || index.data(ObjectiveTreeModel::LevelRole).toInt() == 0)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString text = QStringLiteral("<p><b>%1</b></p>").arg(index.data().toString().toHtmlEscaped());
    const auto paragraph = [&text](const QString &line) { text += QStringLiteral("<p>%1</p>").arg(line.toHtmlEscaped()); };
    const QStringList centres = index.data(ObjectiveTreeModel::CentreNamesRole).toStringList();
    if (!centres.isEmpty())
        paragraph(centres.join(QStringLiteral(", ")));
    const QStringList found = index.data(ObjectiveTreeModel::FindingTextsRole).toStringList();
    for (const QString &message : found.mid(0, mostMessages))
        paragraph(message);
    if (found.size() > mostMessages)
        paragraph(tr("and %n more finding(s)", nullptr, int(found.size() - mostMessages)));
    for (const QString &doubt : index.data(ObjectiveTreeModel::DoubtsRole).toStringList())
        paragraph(doubt);
    const QStringList missing = index.data(ObjectiveTreeModel::MissingRole).toStringList();
    if (!missing.isEmpty())
        paragraph(tr("Still missing: %1.").arg(missing.join(QStringLiteral(", "))));
    QToolTip::showText(event->globalPos(), text, view->viewport(), option.rect);
    return true;
}

QWidget *TreeDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *editor = new QLineEdit(parent);
    editor->setAccessibleName(tr("Title"));
    editor->setFrame(true);
    return editor;
}

void TreeDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QRect place = layoutOf(option, index).title;
    place.setRight(option.rect.right());
    editor->setGeometry(place);
}

} // namespace piao::widgets
