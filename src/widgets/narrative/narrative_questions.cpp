// SPDX-License-Identifier: EUPL-1.2
#include "narrative/narrative_actions.h"

#include "narrative/figure_dialog.h"
#include "narrative/narrative_edit.h"
#include "narrative/narrative_formats.h"
#include "narrative/picture_dialog.h"
#include "narrative/text_dialog.h"

namespace piao::widgets {

using namespace domain;
namespace commands = narrative_commands;

namespace {

QString textOf(const Note &note)
{
    QString text;
    for (const TextRun &run : note.runs)
        text += run.text;
    return text;
}

/// A cursor on the one sign of an object, so that what is inserted takes its place.
QTextCursor onObject(QTextDocument *text, int position)
{
    QTextCursor cursor(text);
    cursor.setPosition(position);
    cursor.setPosition(position + 1, QTextCursor::KeepAnchor);
    return cursor;
}

} // namespace

void NarrativeActions::askLink()
{
    const QString before = commands::linkAt(m_edit.textCursor());
    TextDialog dialog(tr("Link"), tr("Address"), before.isEmpty() ? QStringLiteral("https://") : before, &m_edit);
    dialog.setHint(tr("An address of the web (https://…) or of mail (mailto:…). Left empty, the link is taken away."));
    dialog.setCheck([](const QString &address) {
        return address.isEmpty() || isNarrativeLink(address) ? QString() : tr("This is no address that can be linked to.");
    });
    if (dialog.exec() == QDialog::Accepted)
        change([&](QTextCursor &cursor) { commands::setLink(cursor, dialog.text()); });
}

void NarrativeActions::askNote(int position)
{
    QTextCursor cursor = position < 0 ? m_edit.textCursor() : onObject(m_edit.document(), position);
    const QString before = position < 0 ? QString() : textOf(noteOf(cursor.charFormat()));
    TextDialog dialog(tr("Note"), tr("Text of the note"), before, &m_edit);
    dialog.setHint(tr("It is printed at the end of the text, and called from where the cursor stands."));
    dialog.setCheck([](const QString &text) { return text.isEmpty() ? tr("Write the text of the note.") : QString(); });
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Note note{{TextRun{dialog.text()}}};
    if (position >= 0)
        cursor.insertText(QString(QChar(QChar::ObjectReplacementCharacter)), noteFormat(note));
    else
        change([&](QTextCursor &at) { commands::insertNote(at, note); });
}

void NarrativeActions::askFigure()
{
    FigureDialog dialog(m_plan.reader(), &m_edit);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const document::FigureOffer offer = dialog.chosen();
    if (!offer.table)
        change([&](QTextCursor &cursor) { commands::insertFigure(cursor, offer.figure); });
    else if (!m_edit.textCursor().currentTable())
        change([&](QTextCursor &cursor) { commands::insertBlock(cursor, LiveTable{offer.figure.name, offer.figure.parameters}); });
    else
        emit m_edit.told(tr("A live table cannot stand within a table."));
}

void NarrativeActions::askPicture(int position)
{
    PictureDialog dialog(m_plan, &m_edit);
    QTextCursor cursor = position < 0 ? m_edit.textCursor() : onObject(m_edit.document(), position);
    if (position >= 0)
        dialog.setPicture(pictureOf(cursor.charFormat()));
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto picture = dialog.take();
    if (!picture)
        emit m_edit.told(picture.error().oneLine());
    else if (position >= 0)
        cursor.insertText(QString(QChar(QChar::ObjectReplacementCharacter)), pictureFormat(*picture));
    else
        change([&](QTextCursor &at) { commands::insertBlock(at, *picture); });
}

void NarrativeActions::activate(int position)
{
    if (m_edit.isReadOnly())
        return;
    const int type = onObject(m_edit.document(), position).charFormat().objectType();
    if (type == NoteObject)
        askNote(position);
    else if (type == PictureObject)
        askPicture(position);
}

} // namespace piao::widgets
