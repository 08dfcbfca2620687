// SPDX-License-Identifier: EUPL-1.2
#include "narrative/narrative_edit.h"

#include "narrative/narrative_commands.h"
#include "narrative/narrative_document.h"
#include "narrative/narrative_formats.h"
#include "narrative/narrative_mime.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>
#include <QToolTip>

namespace piao::widgets {

using namespace domain;

NarrativeEdit::NarrativeEdit(document::PlanDocument &plan, QWidget *parent) : QTextEdit(parent)
{
    setObjectName(QStringLiteral("narrativeEdit"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAcceptRichText(true);
    document()->setDocumentMargin(8);
    document()->setIndentWidth(26);
    m_objects = new NarrativeObjects(plan, document());
    m_marks = new NarrativeMarks(document(), plan);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &NarrativeEdit::fitHeight);
    connect(this, &QTextEdit::cursorPositionChanged, this, &NarrativeEdit::leaveObjectFormat);
    fitHeight();
}

Narrative NarrativeEdit::narrative() const
{
    return narrativeOf(*document());
}

void NarrativeEdit::setNarrative(const Narrative &narrative)
{
    const int position = textCursor().position();
    const int scrolled = verticalScrollBar()->value();
    fillDocument(*document(), narrative);
    document()->clearUndoRedoStacks();
    QTextCursor cursor = textCursor();
    cursor.setPosition(hasFocus() ? std::min(position, document()->characterCount() - 1) : 0);
    setTextCursor(cursor);
    verticalScrollBar()->setValue(hasFocus() ? scrolled : 0);
    fitHeight();
}

void NarrativeEdit::replaceByFigure(const document::StatedCount &count)
{
    QTextCursor cursor(document());
    cursor.setPosition(int(count.from));
    cursor.setPosition(int(count.from + count.length), QTextCursor::KeepAnchor);
    narrative_commands::insertFigure(cursor, count.figure);
}

QString NarrativeEdit::wordsAtCursor()
{
    const QTextCursor cursor = textCursor();
    for (const int position : {cursor.position(), cursor.position() - 1}) {
        if (position < 0 || document()->characterAt(position) != QChar::ObjectReplacementCharacter)
            continue;
        QTextCursor at(document());
        at.setPosition(position + 1);
        return m_objects->description(at.charFormat());
    }
    if (const auto count = m_marks->countAt(cursor.position())) {
        return count->agrees ? tr("Written by hand; the plan says %1 too.").arg(count->actual)
                             : tr("Written by hand; the plan says %1.").arg(count->actual);
    }
    const QString link = narrative_commands::linkAt(cursor);
    return link.isEmpty() ? QString() : tr("Link to %1").arg(link);
}

/// What is typed behind an object or a link is plain text again.
void NarrativeEdit::leaveObjectFormat()
{
    const QTextCursor cursor = textCursor();
    const QTextCharFormat format = cursor.charFormat();
    if (cursor.hasSelection() || (format.objectType() == QTextFormat::NoObject && !format.isAnchor()))
        return;
    QTextCursor next = cursor;
    const bool withinLink = format.isAnchor() && next.movePosition(QTextCursor::NextCharacter) && next.charFormat().anchorHref() == format.anchorHref()
        && !cursor.atBlockEnd();
    if (!withinLink)
        setCurrentCharFormat(runFormat({{}, isBold(format), format.fontItalic(), {}}));
}

QMimeData *NarrativeEdit::createMimeDataFromSelection() const
{
    return narrative_mime::dataOf(narrativeOf(textCursor()), [this](const LiveFigure &figure) { return m_objects->value(figure); }).release();
}

bool NarrativeEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return narrative_mime::canRead(*source);
}

void NarrativeEdit::insertFromMimeData(const QMimeData *source)
{
    Result<PastedNarrative> pasted = narrative_mime::read(*source);
    if (!pasted) {
        emit told(pasted.error().oneLine());
        return;
    }
    take(pasted->narrative);
    if (!pasted->leftOut.isEmpty())
        emit told(tr("Not pasted: %1.").arg(pasted->leftOut.join(QStringLiteral("; "))));
}

void NarrativeEdit::take(const Narrative &narrative)
{
    if (isReadOnly() || narrative.isEmpty())
        return;
    QTextCursor cursor = textCursor();
    insertNarrative(cursor, narrative);
    setTextCursor(cursor);
    ensureCursorVisible();
}

void NarrativeEdit::pasteAsText()
{
    take(narrative_mime::plainTextOnClipboard());
}

bool NarrativeEdit::handleTableTab(bool back)
{
    QTextCursor cursor = textCursor();
    QTextTable *table = cursor.currentTable();
    if (!table)
        return false;
    const QTextTableCell cell = table->cellAt(cursor);
    int place = cell.row() * table->columns() + cell.column() + (back ? -1 : 1);
    if (place < 0)
        return false;
    if (place >= table->rows() * table->columns())
        table->appendRows(1);
    setTextCursor(table->cellAt(place / table->columns(), place % table->columns()).firstCursorPosition());
    return true;
}

/// Tab goes through the cells of a table and deeper in a list; elsewhere to the next field, as in every form.
bool NarrativeEdit::focusNextPrevChild(bool next)
{
    if (!isReadOnly() && (handleTableTab(!next) || narrative_commands::indent(textCursor(), next ? 1 : -1)))
        return true;
    return QAbstractScrollArea::focusNextPrevChild(next);
}

void NarrativeEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        // In a form Esc takes back what was typed into one line; a page of text is not to go so easily.
        event->accept();
        return;
    }
    if (event == QKeySequence::InsertParagraphSeparator && !isReadOnly()) {
        QTextCursor cursor = textCursor();
        if (narrative_commands::newLine(cursor)) {
            setTextCursor(cursor);
            ensureCursorVisible();
            return;
        }
    }
    QTextCursor cursor = textCursor();
    if (event->key() == Qt::Key_Backspace && !cursor.hasSelection() && cursor.atBlockStart() && !isReadOnly()) {
        if (narrative_commands::listAt(cursor) != narrative_commands::ListKind::None) {
            narrative_commands::setList(cursor, narrative_commands::ListKind::None);
            return;
        }
        if (narrative_commands::headingAt(cursor) > 0) {
            narrative_commands::setHeading(cursor, 0);
            return;
        }
    }
    QTextEdit::keyPressEvent(event);
}

void NarrativeEdit::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    emit leftByFocus(event->reason());
}

void NarrativeEdit::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int position = document()->documentLayout()->hitTest(event->pos() + QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value()), Qt::ExactHit);
    if (position >= 0 && document()->characterAt(position) == QChar::ObjectReplacementCharacter)
        emit objectActivated(position);
    else
        QTextEdit::mouseDoubleClickEvent(event);
}

bool NarrativeEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const QTextCursor cursor = cursorForPosition(viewport()->mapFromParent(help->pos()));
        QTextCursor at(document());
        at.setPosition(std::min(cursor.position() + 1, document()->characterCount() - 1));
        const QString said = m_objects->description(at.charFormat());
        if (!said.isEmpty()) {
            QToolTip::showText(help->globalPos(), said, this);
            return true;
        }
    }
    return QTextEdit::event(event);
}

/// Nothing is ever loaded: pictures of the plan are drawn from the plan.
QVariant NarrativeEdit::loadResource(int, const QUrl &)
{
    return {};
}

void NarrativeEdit::setLineLimits(int least, int most)
{
    m_least = least;
    m_most = most;
    fitHeight();
}

void NarrativeEdit::fitHeight()
{
    const int line = fontMetrics().lineSpacing();
    const int margins = 2 * frameWidth() + int(2 * document()->documentMargin());
    const int wanted = int(document()->size().height()) + 2 * frameWidth() + 2;
    const int height = std::clamp(wanted, m_least * line + margins, m_most * line + margins);
    if (height == m_height)
        return;
    m_height = height;
    updateGeometry();
}

QSize NarrativeEdit::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, m_height};
}

void NarrativeEdit::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fitHeight();
}

void NarrativeEdit::wheelEvent(QWheelEvent *event)
{
    // A page that is being scrolled must not stop at each text it meets.
    if (hasFocus() && verticalScrollBar()->maximum() > 0)
        QTextEdit::wheelEvent(event);
    else
        event->ignore();
}

} // namespace piao::widgets
