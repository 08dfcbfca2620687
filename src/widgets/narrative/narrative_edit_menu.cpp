// SPDX-License-Identifier: EUPL-1.2
#include "narrative/narrative_edit.h"

#include "narrative/spelling.h"

#include <QContextMenuEvent>
#include <QMenu>

namespace piao::widgets {

using document::StatedCount;

void NarrativeEdit::addSpelling(QMenu &menu, int position)
{
    const auto wrong = m_marks->wrongWordAt(position);
    if (!wrong || isReadOnly())
        return;
    QTextCursor cursor(document());
    cursor.setPosition(wrong->first);
    cursor.setPosition(wrong->first + wrong->second, QTextCursor::KeepAnchor);
    const QString word = cursor.selectedText();
    for (const QString &suggestion : Spelling::italian().suggestions(word)) {
        QAction *action = menu.addAction(suggestion, this, [cursor, suggestion]() mutable { cursor.insertText(suggestion); });
        QFont font = action->font();
        font.setBold(true);
        action->setFont(font);
    }
    QAction *learn = menu.addAction(tr("Add «%1» to the known words").arg(word), this, [this, word] {
        Spelling::italian().learn(word);
        m_marks->lookAgain();
    });
    learn->setObjectName(QStringLiteral("learnWord"));
    menu.addSeparator();
}

void NarrativeEdit::addCount(QMenu &menu, int position)
{
    const auto count = m_marks->countAt(position);
    if (!count || isReadOnly())
        return;
    QAction *follow = menu.addAction(tr("Make it follow the data (now %1)").arg(count->actual), this, [this, stated = *count] { replaceByFigure(stated); });
    follow->setObjectName(QStringLiteral("followData"));
    menu.addSeparator();
}

void NarrativeEdit::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QTextCursor cursor = byKey ? textCursor() : cursorForPosition(event->pos());
    if (!byKey && !textCursor().hasSelection())
        setTextCursor(cursor);
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("narrativeMenu"));
    addSpelling(menu, cursor.position());
    addCount(menu, cursor.position());
    std::unique_ptr<QMenu> standard(createStandardContextMenu());
    menu.addActions(standard->actions());
    if (!isReadOnly()) {
        menu.addSeparator();
        menu.addActions(m_commands);
    }
    if (Spelling::italian().isAvailable()) {
        menu.addSeparator();
        QAction *check = menu.addAction(tr("Check the spelling"), this, [this](bool on) {
            Spelling::italian().setOn(on);
            m_marks->lookAgain();
        });
        check->setCheckable(true);
        check->setChecked(Spelling::italian().isOn());
    }
    menu.exec(byKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
}

} // namespace piao::widgets
