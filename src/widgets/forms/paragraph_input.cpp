// SPDX-License-Identifier: EUPL-1.2
#include "forms/paragraph_input.h"

#include <QScrollBar>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QWheelEvent>

namespace piao::widgets {

using namespace domain;

ParagraphInput::ParagraphInput(const Field &field, QWidget *parent) : QPlainTextEdit(parent), FieldInput(field)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fitHeight();
        edited();
    });
    fitHeight();
}

void ParagraphInput::setLineLimits(int least, int most)
{
    m_least = least;
    m_most = most;
    fitHeight();
}

void ParagraphInput::show(const QVariant &value)
{
    showText(value.toString());
}

void ParagraphInput::showText(const QString &text)
{
    if (text == toPlainText())
        return;
    const QSignalBlocker quiet(this);
    setPlainText(text);
    fitHeight();
}

Result<QVariant> ParagraphInput::read() const
{
    const QString text = toPlainText();
    return text.trimmed().isEmpty() ? QVariant() : QVariant(text);
}

void ParagraphInput::fitHeight()
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines <= m_most; block = block.next())
        lines += block.layout() ? std::max(1, block.layout()->lineCount()) : 1;
    lines = std::clamp(lines, m_least, m_most);
    const int frame = 2 * frameWidth() + int(2 * document()->documentMargin());
    const int height = lines * fontMetrics().lineSpacing() + frame + contentsMargins().top() + contentsMargins().bottom() + 2;
    if (height == m_height)
        return;
    m_height = height;
    updateGeometry();
}

QSize ParagraphInput::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, m_height};
}

void ParagraphInput::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

void ParagraphInput::wheelEvent(QWheelEvent *event)
{
    // A page that is being scrolled must not stop at each text it meets.
    if (hasFocus() && verticalScrollBar()->maximum() > 0)
        QPlainTextEdit::wheelEvent(event);
    else
        event->ignore();
}

} // namespace piao::widgets
