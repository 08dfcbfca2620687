// SPDX-License-Identifier: EUPL-1.2
#include "delegates/field_delegate.h"

#include "findings/severity_mark.h"
#include "forms/field_input.h"
#include "forms/paragraph_input.h"
#include "forms/reference_input.h"
#include "piao/models/record_table_model.h"
#include "piao/widgets/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace piao::widgets {

using namespace domain;
using models::RecordTableModel;

namespace {

constexpr int cellMargin = 6;
constexpr int markSize = 7;
constexpr int checkWidth = 20;
constexpr int mostLines = 12;

const RecordTableModel *recordTable(const QModelIndex &index)
{
    return qobject_cast<const RecordTableModel *>(index.model());
}

/// Longer than the width, but with words that all fit into it.
bool needsTwoLines(const QFontMetrics &metrics, const QString &text, int width)
{
    if (metrics.horizontalAdvance(text) <= width)
        return false;
    const QStringList words = text.split(u' ');
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return metrics.horizontalAdvance(word) <= width; });
}

bool isDirection(const QModelIndex &index)
{
    const RecordTableModel *model = recordTable(index);
    const Field *field = model ? model->fieldAt(index.column()) : nullptr;
    return field && qstrcmp(field->column, "direction") == 0;
}

} // namespace

QString directionArrow(const QString &token)
{
    if (token == QLatin1String("rising"))
        return QStringLiteral("↗");
    if (token == QLatin1String("falling"))
        return QStringLiteral("↘");
    if (token == QLatin1String("hold"))
        return QStringLiteral("→");
    return token == QLatin1String("range") ? QStringLiteral("↔") : QString();
}

FieldDelegate::FieldDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

void FieldDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const QString arrow = isDirection(index) ? directionArrow(index.data(models::ValueRole).toString()) : QString();
    if (!arrow.isEmpty()) {
        cell.text = arrow;
        cell.displayAlignment = Qt::AlignCenter;
        cell.font.setPointSizeF(cell.font.pointSizeF() * 1.2);
    } else if (index.data(models::NewRowRole).toBool()) {
        cell.font.setItalic(true);
        cell.palette.setColor(QPalette::Text, cell.palette.color(QPalette::PlaceholderText));
    } else {
        cell.text.replace(u'\n', u' ');
    }
    // The texts are painted here, with room beside them; the style paints everything else.
    const QString text = std::exchange(cell.text, QString());
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    cell.text = text;
    QStyleOptionViewItem texts(cell);
    texts.rect.setRight(paintFinding(painter, cell, index));
    paintTexts(painter, texts, index);
    const MeaningColors colors = meaningColors(cell.palette);
    if (!index.data(models::ReasonRole).toString().isEmpty())
        paintMark(painter, cell, colors.refusal);
    else if (!index.data(models::DoubtRole).toString().isEmpty())
        paintMark(painter, cell, colors.doubtful);
}

/// What the checks found stands at the right; answers where the room for the texts ends.
int FieldDelegate::paintFinding(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant found = index.data(models::FindingRole);
    if (!found.isValid())
        return option.rect.right();
    const auto severity = checks::Severity(found.toInt());
    const int side = option.fontMetrics.ascent();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group = option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    // Below the corner that marks a text, so that both can be seen.
    const int top = option.rect.top() + std::min(markSize + 1, (option.rect.height() - side) / 2);
    const QRect place(option.rect.right() - side - 2, top, side, side);
    paintSeverity(*painter, place, severity,
        selected ? option.palette.color(group, QPalette::HighlightedText) : severityColor(severity, option.palette));
    return place.left() - 1;
}

void FieldDelegate::paintTexts(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString second = m_twoLines ? index.data(models::SecondLineRole).toString() : QString();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group = option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const int beside = option.features.testFlag(QStyleOptionViewItem::HasCheckIndicator) ? checkWidth : 0;
    const QRect area = option.rect.adjusted(cellMargin + beside, 3, -cellMargin, -3);
    const int half = area.height() / 2;
    const Qt::Alignment alignment = option.displayAlignment & Qt::AlignHorizontal_Mask;
    const QFontMetrics metrics(option.font);
    painter->save();
    painter->setClipRect(option.rect);
    painter->setFont(option.font);
    painter->setPen(option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text));
    if (second.isEmpty()) {
        if (m_wrapped)
            painter->drawText(area, int(alignment | Qt::AlignTop | Qt::TextWordWrap), option.text);
        else if (m_twoLines && needsTwoLines(metrics, option.text, area.width()))
            painter->drawText(area, int(alignment | Qt::AlignTop | Qt::TextWordWrap), option.text);
        else
            painter->drawText(area, int(alignment | Qt::AlignVCenter), metrics.elidedText(option.text, Qt::ElideRight, area.width()));
        painter->restore();
        return;
    }
    painter->drawText(QRect(area.topLeft(), QSize(area.width(), half)), int(alignment | Qt::AlignVCenter),
        metrics.elidedText(option.text, Qt::ElideRight, area.width()));
    QFont small = option.font;
    small.setPointSizeF(small.pointSizeF() * 0.88);
    painter->setFont(small);
    if (!selected)
        painter->setPen(option.palette.color(group, QPalette::PlaceholderText));
    painter->drawText(QRect(area.left(), area.top() + half, area.width(), area.height() - half), int(alignment | Qt::AlignVCenter),
        QFontMetrics(small).elidedText(second, Qt::ElideRight, area.width()));
    painter->restore();
}

void FieldDelegate::paintMark(QPainter *painter, const QStyleOptionViewItem &option, const QColor &color) const
{
    // A folded corner, as spreadsheets mark a cell that has something to say.
    const QRect cell = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    const QPointF corner(cell.right() + 1, cell.top());
    painter->drawPolygon(QPolygonF{corner, corner - QPointF(markSize, 0), corner + QPointF(0, markSize)});
    painter->restore();
}

QSize FieldDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    const int line = option.fontMetrics.height();
    size.setHeight(m_twoLines ? line * 2 + 12 : line * 7 / 4);
    if (m_wrapped && option.rect.width() > 2 * cellMargin) {
        const QRect room(0, 0, option.rect.width() - 2 * cellMargin, line * mostLines);
        const QString text = index.data(Qt::DisplayRole).toString().replace(u'\n', u' ');
        size.setHeight(std::clamp(option.fontMetrics.boundingRect(room, Qt::TextWordWrap, text).height() + 8, line * 7 / 4, line * mostLines + 8));
    }
    return size;
}

QWidget *FieldDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const RecordTableModel *model = recordTable(index);
    const Field *field = model ? model->fieldAt(index.column()) : nullptr;
    if (!field || !model->document())
        return nullptr;
    // A page of text is written in its form; a cell would show, and keep, only its words.
    if (field->type == FieldType::RichText)
        return nullptr;
    FieldInput *input = createFieldInput(*model->document(), model->scope().kind, *field, parent);
    QWidget *widget = input->widget();
    widget->setAutoFillBackground(true);
    if (auto *line = qobject_cast<QLineEdit *>(widget))
        line->setFrame(false);
    if (auto *reference = qobject_cast<ReferenceInput *>(widget); reference && prepareReference)
        prepareReference(*reference, index);
    auto *self = const_cast<FieldDelegate *>(this);
    input->onChosen = [self, widget] {
        emit self->commitData(widget);
        emit self->closeEditor(widget, QAbstractItemDelegate::NoHint);
    };
    return widget;
}

void FieldDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    FieldInput *input = fieldInput(editor);
    // A change from elsewhere must not wipe out what is being typed.
    if (!input || editor->property("filled").toBool())
        return;
    editor->setProperty("filled", true);
    const QString reason = index.data(models::ReasonRole).toString();
    if (reason.isEmpty())
        input->show(index.data(models::ValueRole));
    else
        input->showText(index.data(Qt::EditRole).toString());
    input->mark(reason);
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->selectAll();
}

void FieldDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const FieldInput *input = fieldInput(editor);
    if (!input)
        return;
    const bool typed = input->field().type != FieldType::Choice && input->field().type != FieldType::Boolean
        && input->field().type != FieldType::Reference;
    const Result<QVariant> value = input->read();
    if (typed || !value)
        model->setData(index, input->typedText(), Qt::EditRole);
    else if (*value != index.data(models::ValueRole))
        model->setData(index, *value, models::ValueRole);
}

void FieldDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    auto *paragraph = qobject_cast<ParagraphInput *>(editor);
    if (!paragraph) {
        editor->setGeometry(option.rect);
        return;
    }
    // Room to write: below the cell, as wide as a readable line, inside the table.
    paragraph->setLineLimits(5, 10);
    const QRect whole = paragraph->parentWidget()->rect();
    QRect area = option.rect;
    area.setWidth(std::min(whole.width() - 8, std::max(area.width(), option.fontMetrics.averageCharWidth() * 60)));
    area.setHeight(std::min(whole.height(), paragraph->sizeHint().height()));
    if (area.right() > whole.right())
        area.moveRight(whole.right());
    if (area.bottom() > whole.bottom())
        area.moveBottom(std::max(whole.bottom(), area.height()));
    area.moveLeft(std::max(0, area.left()));
    editor->setGeometry(area);
    editor->raise();
    Q_UNUSED(index)
}

bool FieldDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(watched);
    if (editor && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        auto *reference = qobject_cast<ReferenceInput *>(editor);
        if (reference && reference->isListOpen() && (enter || key->key() == Qt::Key_Tab))
            reference->acceptCurrent();
        const bool newLine = qobject_cast<ParagraphInput *>(editor) && !(key->modifiers() & Qt::ControlModifier);
        if (enter && !newLine && fieldInput(editor)) {
            emit commitData(editor);
            emit closeEditor(editor, NoHint);
            emit enterPressed();
            return true;
        }
        if (enter && newLine)
            return false;
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace piao::widgets
