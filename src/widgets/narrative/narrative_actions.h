// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "narrative/narrative_commands.h"
#include "piao/document/plan_document.h"

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <functional>

class QAction;
class QToolBar;

namespace piao::widgets {

class NarrativeEdit;

/// The commands of a narrative editor, as a row of buttons and, for the keyboard, by shortcut and in the context menu.
class NarrativeActions : public QObject
{
    Q_OBJECT

public:
    NarrativeActions(document::PlanDocument &plan, NarrativeEdit &edit, QWidget *parent);

    QToolBar *toolBar() const { return m_bar; }
    void setEditable(bool editable);

private:
    using Do = std::function<void()>;

    QAction *add(const char *name, const char *icon, const QString &text, const QKeySequence &keys, const Do &work);
    void addHeadings();
    void addFaces();
    void addLists();
    void addInsertions();
    void addTableMenu();
    void showState();
    void change(const std::function<void(QTextCursor &)> &work);

    void askLink();
    void askNote(int position = -1);
    void askFigure();
    void askPicture(int position = -1);
    void activate(int position);

    document::PlanDocument &m_plan;
    NarrativeEdit &m_edit;
    QToolBar *m_bar;
    QList<QAction *> m_actions;
    QList<QAction *> m_headings; ///< paragraph, then levels 1 to 4
    QAction *m_bold = nullptr;
    QAction *m_italic = nullptr;
    QAction *m_bullets = nullptr;
    QAction *m_numbers = nullptr;
    QAction *m_table = nullptr;
    QList<QAction *> m_inTable;
    QList<QAction *> m_outsideTable;
    QAction *m_headerRow = nullptr;
    QAction *m_headerColumn = nullptr;
};

} // namespace piao::widgets
