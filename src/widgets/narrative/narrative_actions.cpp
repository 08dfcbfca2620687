// SPDX-License-Identifier: EUPL-1.2
#include "narrative/narrative_actions.h"

#include "narrative/narrative_edit.h"
#include "narrative/narrative_formats.h"
#include "style/icons.h"

#include <QAction>
#include <QMenu>
#include <QTextTable>
#include <QToolBar>
#include <QToolButton>

namespace piao::widgets {

using namespace domain;
namespace commands = narrative_commands;
using commands::ListKind;
using commands::TableChange;

NarrativeActions::NarrativeActions(document::PlanDocument &plan, NarrativeEdit &edit, QWidget *parent)
    : QObject(parent), m_plan(plan), m_edit(edit), m_bar(new QToolBar(parent))
{
    m_bar->setObjectName(QStringLiteral("narrativeBar"));
    m_bar->setAccessibleName(tr("Text commands"));
    m_bar->setIconSize(QSize(16, 16));
    addHeadings();
    addFaces();
    addLists();
    addInsertions();
    addTableMenu();
    // The text keeps the focus; who uses the keyboard has the shortcuts and the context menu.
    for (QToolButton *button : m_bar->findChildren<QToolButton *>())
        button->setFocusPolicy(Qt::NoFocus);
    m_edit.setCommands(m_actions);
    connect(&m_edit, &QTextEdit::cursorPositionChanged, this, &NarrativeActions::showState);
    connect(&m_edit, &QTextEdit::currentCharFormatChanged, this, &NarrativeActions::showState);
    connect(&m_edit, &NarrativeEdit::objectActivated, this, &NarrativeActions::activate);
    showState();
}

QAction *NarrativeActions::add(const char *name, const char *icon, const QString &text, const QKeySequence &keys, const Do &work)
{
    auto *action = new QAction(themeIcon(icon), text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    if (!keys.isEmpty())
        action->setToolTip(QStringLiteral("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, work);
    m_edit.addAction(action);
    return action;
}

void NarrativeActions::change(const std::function<void(QTextCursor &)> &work)
{
    QTextCursor cursor = m_edit.textCursor();
    work(cursor);
    m_edit.setTextCursor(cursor);
    m_edit.ensureCursorVisible();
    showState();
}

void NarrativeActions::addHeadings()
{
    auto *menu = new QMenu(tr("Paragraph"), m_bar);
    const QStringList names{tr("Paragraph"), tr("Heading 1"), tr("Heading 2"), tr("Heading 3"), tr("Heading 4")};
    for (int level = 0; level < names.size(); ++level) {
        const QKeySequence keys(QStringLiteral("Ctrl+Alt+%1").arg(level));
        QAction *action = add("", "", names.at(level), keys, [this, level] { change([level](QTextCursor &cursor) { commands::setHeading(cursor, level); }); });
        action->setObjectName(QStringLiteral("heading%1").arg(level));
        action->setCheckable(true);
        m_headings.append(action);
        menu->addAction(action);
    }
    auto *button = new QToolButton(m_bar);
    button->setObjectName(QStringLiteral("headingButton"));
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setText(names.first());
    button->setAccessibleName(tr("Kind of paragraph"));
    // As wide as the longest name, so that the row does not move.
    button->setMinimumWidth(button->fontMetrics().horizontalAdvance(names.at(0) + QStringLiteral("0000")) + 24);
    m_bar->addWidget(button);
    m_actions.append(menu->menuAction());
    m_outsideTable += m_headings;
}

void NarrativeActions::addFaces()
{
    m_bold = add("bold", "format-text-bold", tr("Bold"), QKeySequence::Bold, [this] { change([](QTextCursor &cursor) { commands::toggleBold(cursor); }); });
    m_italic = add("italic", "format-text-italic", tr("Italic"), QKeySequence::Italic, [this] { change([](QTextCursor &cursor) { commands::toggleItalic(cursor); }); });
    for (QAction *action : {m_bold, m_italic}) {
        action->setCheckable(true);
        m_bar->addAction(action);
        m_actions.append(action);
    }
    m_bar->addSeparator();
}

void NarrativeActions::addLists()
{
    const auto toggle = [this](ListKind kind) {
        change([kind](QTextCursor &cursor) { commands::setList(cursor, commands::listAt(cursor) == kind ? ListKind::None : kind); });
    };
    m_bullets = add("bullets", "format-list-unordered", tr("Bulleted list"), QKeySequence(tr("Ctrl+Shift+8")), [toggle] { toggle(ListKind::Bulleted); });
    m_numbers = add("numbers", "format-list-ordered", tr("Numbered list"), QKeySequence(tr("Ctrl+Shift+7")), [toggle] { toggle(ListKind::Numbered); });
    m_bullets->setCheckable(true);
    m_numbers->setCheckable(true);
    QAction *deeper = add("indent", "format-indent-more", tr("Deeper in the list"), {}, [this] { change([](QTextCursor &cursor) { commands::indent(cursor, 1); }); });
    QAction *higher = add("outdent", "format-indent-less", tr("Higher in the list"), {}, [this] { change([](QTextCursor &cursor) { commands::indent(cursor, -1); }); });
    for (QAction *action : {m_bullets, m_numbers, deeper, higher}) {
        m_bar->addAction(action);
        m_actions.append(action);
    }
    m_outsideTable << m_bullets << m_numbers;
    m_bar->addSeparator();
}

void NarrativeActions::addInsertions()
{
    const auto keys = [](const char *text) { return QKeySequence(QString::fromLatin1(text)); };
    QAction *figure = add("insertFigure", "view-statistics", tr("Insert live figure…"), keys("Ctrl+Shift+I"), [this] { askFigure(); });
    QAction *link = add("insertLink", "insert-link", tr("Link…"), keys("Ctrl+Shift+K"), [this] { askLink(); });
    QAction *note = add("insertNote", "note-sticky", tr("Note…"), keys("Ctrl+Alt+F"), [this] { askNote(); });
    note->setIcon(themeIcon("insert-footnote").isNull() ? themeIcon("edit-comment") : themeIcon("insert-footnote"));
    QAction *picture = add("insertPicture", "insert-image", tr("Picture…"), {}, [this] { askPicture(); });
    QAction *plain = add("pasteAsText", "edit-paste", tr("Paste as plain text"), keys("Ctrl+Shift+V"), [this] { m_edit.pasteAsText(); });
    for (QAction *action : {figure, link, note, picture})
        m_bar->addAction(action);
    m_actions << figure << link << note << picture << plain;
    m_outsideTable << picture;
}

void NarrativeActions::addTableMenu()
{
    auto *menu = new QMenu(tr("Table"), m_bar);
    menu->setIcon(themeIcon("table"));
    m_table = add("insertTable", "insert-table", tr("Insert a table"), QKeySequence(QStringLiteral("Ctrl+Shift+T")),
        [this] { change([](QTextCursor &cursor) { commands::insertTable(cursor, 3, 3); }); });
    menu->addAction(m_table);
    menu->addSeparator();
    m_outsideTable << m_table;
    const std::tuple<const char *, QString, TableChange> changes[] = {
        {"rowAbove", tr("Row above"), TableChange::RowAbove}, {"rowBelow", tr("Row below"), TableChange::RowBelow},
        {"columnBefore", tr("Column before"), TableChange::ColumnBefore}, {"columnAfter", tr("Column after"), TableChange::ColumnAfter},
        {"removeRow", tr("Remove the row"), TableChange::RemoveRow}, {"removeColumn", tr("Remove the column"), TableChange::RemoveColumn},
        {"removeTable", tr("Remove the table"), TableChange::RemoveTable}, {"headerRow", tr("The first row heads the columns"), TableChange::HeaderRow},
        {"headerColumn", tr("The first column heads the rows"), TableChange::HeaderColumn}};
    for (const auto &[name, text, what] : changes) {
        QAction *action = add(name, "", text, {}, [this, wanted = what] { change([wanted](QTextCursor &cursor) { commands::changeTable(cursor, wanted); }); });
        menu->addAction(action);
        m_inTable.append(action);
    }
    m_headerRow = m_inTable.at(7);
    m_headerColumn = m_inTable.at(8);
    m_headerRow->setCheckable(true);
    m_headerColumn->setCheckable(true);
    auto *button = new QToolButton(m_bar);
    button->setMenu(menu);
    button->setIcon(themeIcon("table"));
    button->setText(tr("Table"));
    button->setToolTip(tr("Table"));
    button->setAccessibleName(tr("Table"));
    button->setPopupMode(QToolButton::InstantPopup);
    m_bar->addWidget(button);
    m_actions.append(menu->menuAction());
}

void NarrativeActions::setEditable(bool editable)
{
    m_bar->setEnabled(editable);
    showState();
}

void NarrativeActions::showState()
{
    const QTextCursor cursor = m_edit.textCursor();
    const bool editable = !m_edit.isReadOnly();
    for (QAction *action : m_edit.actions())
        action->setEnabled(editable);
    m_bold->setChecked(isBold(m_edit.currentCharFormat()));
    m_italic->setChecked(m_edit.currentCharFormat().fontItalic());
    m_bullets->setChecked(commands::listAt(cursor) == ListKind::Bulleted);
    m_numbers->setChecked(commands::listAt(cursor) == ListKind::Numbered);
    const int level = std::clamp(commands::headingAt(cursor), 0, deepestHeading);
    for (int i = 0; i < m_headings.size(); ++i)
        m_headings[i]->setChecked(i == level);
    if (auto *button = m_bar->findChild<QToolButton *>(QStringLiteral("headingButton")))
        button->setText(m_headings.at(level)->text());
    const QTextTable *table = cursor.currentTable();
    for (QAction *action : m_inTable)
        action->setEnabled(editable && table);
    for (QAction *action : m_outsideTable)
        action->setEnabled(editable && !table);
    m_headerRow->setChecked(table && table->format().headerRowCount() > 0);
    m_headerColumn->setChecked(table && table->format().boolProperty(HeaderColumnProperty));
}

} // namespace piao::widgets
