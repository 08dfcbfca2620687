// SPDX-License-Identifier: EUPL-1.2
#include "risk/register_delegate.h"

#include "forms/field_input.h"
#include "forms/paragraph_input.h"
#include "forms/reference_input.h"
#include "piao/models/record_table_model.h"
#include "piao/models/risk_register_model.h"
#include "piao/widgets/theme.h"
#include "risk/level_chip.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace piao::widgets {

using namespace domain;
using models::RiskRegisterModel;

namespace {

constexpr int cellMargin = 6;
constexpr int markSize = 7;

bool isSelected(const QStyleOptionViewItem &cell)
{
    return cell.state.testFlag(QStyle::State_Selected);
}

QColor textColor(const QStyleOptionViewItem &cell, bool quiet)
{
    const QPalette::ColorGroup group = cell.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    return cell.palette.color(group, isSelected(cell) ? QPalette::HighlightedText : quiet ? QPalette::PlaceholderText : QPalette::Text);
}

/// The first line takes whole words as long as they fit; the second what is left, elided.
std::pair<QString, QString> onTwoLines(const QFontMetrics &metrics, const QString &text, int width)
{
    qsizetype end = 0;
    while (true) {
        const qsizetype next = text.indexOf(u' ', end + 1);
        if (next < 0 || metrics.horizontalAdvance(text.left(next)) > width)
            break;
        end = next;
    }
    if (end == 0)
        return {metrics.elidedText(text, Qt::ElideRight, width), {}};
    return {text.left(end), metrics.elidedText(text.mid(end + 1), Qt::ElideRight, width)};
}

} // namespace

RegisterDelegate::RegisterDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

void RegisterDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    cell.text.replace(u'\n', u' ');
    // The contents are painted here; the style paints the ground, the selection and the focus.
    const QString text = std::exchange(cell.text, QString());
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    cell.text = text;
    painter->save();
    painter->setClipRect(cell.rect);
    painter->setFont(cell.font);
    paintContent(*painter, cell, index);
    const MeaningColors colors = meaningColors(cell.palette);
    if (!index.data(models::ReasonRole).toString().isEmpty())
        paintMark(*painter, cell, colors.refusal);
    else if (!index.data(models::DoubtRole).toString().isEmpty())
        paintMark(*painter, cell, colors.doubtful);
    painter->restore();
}

void RegisterDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &cell, const QModelIndex &index) const
{
    const QVariant level = index.data(models::LevelRole);
    const QString profile = index.data(models::ProfileRole).toString();
    const bool isChip = level.isValid() && cell.text.size() == 1 && cell.text.front().isLetter();
    if (isChip && !index.data(models::RepeatsRole).toBool()) {
        const bool outlined = index.data(models::InheritedRole).toBool();
        paintLevelChip(painter, cell.rect, RiskLevel(level.toInt()), cell.palette, outlined ? ChipStyle::Outlined : ChipStyle::Filled,
            isSelected(cell));
    } else if (isChip) {
        // What the row above says already: the letter alone.
        painter.setPen(textColor(cell, true));
        painter.drawText(cell.rect, Qt::AlignCenter, cell.text);
    } else if (!profile.isEmpty()) {
        paintProfile(painter, cell, profile);
    } else {
        paintText(painter, cell, index);
    }
}

void RegisterDelegate::paintText(QPainter &painter, const QStyleOptionViewItem &cell, const QModelIndex &index) const
{
    const QVariant level = index.data(models::LevelRole);
    QRect area = cell.rect.adjusted(cellMargin, 2, -cellMargin, -2);
    painter.setPen(textColor(cell, index.data(models::RepeatsRole).toBool()));
    if (level.isValid()) {
        // A figure of the matrix: the colour of its level stands as a thin bar, the figure as text.
        QFont bold = cell.font;
        bold.setWeight(QFont::DemiBold);
        painter.setFont(bold);
        const int width = std::min(area.width(), cell.fontMetrics.averageCharWidth() * 6);
        painter.fillRect(QRect(area.center().x() - width / 2, area.bottom() - 2, width, 3), levelColors(cell.palette, RiskLevel(level.toInt())).outline);
        area.adjust(0, 0, 0, -3);
    }
    const int alignment = int((cell.displayAlignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter);
    const QFontMetrics metrics(painter.font());
    if (!m_twoLines || metrics.horizontalAdvance(cell.text) <= area.width()) {
        painter.drawText(area, alignment, metrics.elidedText(cell.text, Qt::ElideRight, area.width()));
        return;
    }
    const auto [first, second] = onTwoLines(metrics, cell.text, area.width());
    if (second.isEmpty()) {
        painter.drawText(area, alignment, first);
        return;
    }
    const int top = area.center().y() - metrics.height();
    painter.drawText(QRect(area.left(), top, area.width(), metrics.height()), alignment, first);
    painter.drawText(QRect(area.left(), top + metrics.height(), area.width(), metrics.height()), alignment, second);
}

void RegisterDelegate::paintProfile(QPainter &painter, const QStyleOptionViewItem &cell, const QString &letters) const
{
    const int step = cell.fontMetrics.height() + 2;
    QRect place(cell.rect.left() + cellMargin, cell.rect.top(), step, cell.rect.height());
    QFont bold = cell.font;
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    for (const QChar letter : letters) {
        const auto level = readRiskLevel(QString(letter));
        painter.setPen(level && !isSelected(cell) ? levelColors(cell.palette, *level).outline : textColor(cell, !level));
        painter.drawText(place, Qt::AlignCenter, level ? QString(letter) : QStringLiteral("·"));
        place.translate(step, 0);
    }
}

void RegisterDelegate::paintMark(QPainter &painter, const QStyleOptionViewItem &cell, const QColor &color) const
{
    // A corner, as spreadsheets mark a cell that has something to say; the words are in the tooltip.
    const QPoint corner = cell.rect.topRight() + QPoint(1, 0);
    const QPolygon triangle({corner, corner - QPoint(markSize, 0), corner + QPoint(0, markSize)});
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isSelected(cell) ? cell.palette.color(QPalette::HighlightedText) : color);
    painter.drawPolygon(triangle);
}

QWidget *RegisterDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const RiskRegisterModel *>(index.model());
    if (!model || !model->document())
        return nullptr;
    const models::RegisterField field = models::registerField(model->columnAt(index.column()));
    if (!field.field) {
        auto *line = new QLineEdit(parent);
        line->setObjectName(QStringLiteral("register.links"));
        line->setFrame(false);
        line->setAccessibleName(model->headerData(index.column(), Qt::Horizontal).toString());
        return line;
    }
    FieldInput *input = createFieldInput(*model->document(), field.kind, *field.field, parent);
    QWidget *widget = input->widget();
    widget->setAutoFillBackground(true);
    if (auto *line = qobject_cast<QLineEdit *>(widget))
        line->setFrame(false);
    auto *self = const_cast<RegisterDelegate *>(this);
    input->onChosen = [self, widget] {
        emit self->commitData(widget);
        emit self->closeEditor(widget, QAbstractItemDelegate::NoHint);
    };
    return widget;
}

void RegisterDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // A change from elsewhere must not wipe out what is being typed.
    if (editor->property("filled").toBool())
        return;
    editor->setProperty("filled", true);
    const QString reason = index.data(models::ReasonRole).toString();
    FieldInput *input = fieldInput(editor);
    auto *line = qobject_cast<QLineEdit *>(editor);
    if (!input)
        line->setText(index.data(Qt::EditRole).toString());
    else if (reason.isEmpty())
        input->show(index.data(models::ValueRole));
    else
        input->showText(index.data(Qt::EditRole).toString());
    if (input)
        input->mark(reason);
    if (line)
        line->selectAll();
}

void RegisterDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const FieldInput *input = fieldInput(editor);
    if (!input) {
        model->setData(index, qobject_cast<QLineEdit *>(editor)->text(), Qt::EditRole);
        return;
    }
    const bool typed = input->field().type != FieldType::Choice && input->field().type != FieldType::Reference;
    const Result<QVariant> value = input->read();
    if (typed || !value)
        model->setData(index, input->typedText(), Qt::EditRole);
    else if (*value != index.data(models::ValueRole))
        model->setData(index, *value, models::ValueRole);
}

void RegisterDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    auto *paragraph = qobject_cast<ParagraphInput *>(editor);
    QRect area = option.rect;
    if (paragraph) {
        // Room to write: as wide as a readable line, inside the table.
        paragraph->setLineLimits(5, 10);
        const QRect whole = paragraph->parentWidget()->rect();
        area.setWidth(std::min(whole.width() - 8, std::max(area.width(), option.fontMetrics.averageCharWidth() * 60)));
        area.setHeight(std::min(whole.height(), paragraph->sizeHint().height()));
        area.moveLeft(std::max(0, std::min(area.left(), whole.right() - area.width())));
        area.moveTop(std::max(0, std::min(area.top(), whole.bottom() - area.height())));
        editor->raise();
    }
    editor->setGeometry(area);
}

bool RegisterDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(watched);
    if (editor && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        auto *reference = qobject_cast<ReferenceInput *>(editor);
        if (reference && reference->isListOpen() && (enter || key->key() == Qt::Key_Tab))
            reference->acceptCurrent();
        const bool newLine = qobject_cast<ParagraphInput *>(editor) && !(key->modifiers() & Qt::ControlModifier);
        if (enter && newLine)
            return false;
        if (enter) {
            emit commitData(editor);
            emit closeEditor(editor, NoHint);
            emit enterPressed();
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace piao::widgets
