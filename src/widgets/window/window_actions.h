// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAction>
#include <QObject>

class QMainWindow;
class QMenu;
class QMenuBar;
class QToolBar;
class QToolButton;

namespace piao::widgets {

/// Every action of the window, made once: menu bar, toolbar, context menu and command palette show the same objects.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    WindowActions(QMainWindow &window, QWidget &tree);

    QAction *newPlan, *openPlan, *importPlan, *exportPdf, *exportPdfData, *exportOdt, *exportWeb, *exportJson, *findingsReport, *findingsSheet, *print, *printPreview, *rollOver, *closePlan, *quit;
    QAction *undo, *redo, *palette, *filter, *findReplace, *setField, *duplicate, *continueCentre;
    QAction *addValue, *addChild, *addSibling, *addEdition, *rename, *remove, *moveUp, *moveDown, *indent, *outdent, *copy;
    QAction *back, *forward, *nextPane, *previousPane, *showPreview, *showFindings, *showHistory, *nextFinding, *previousFinding, *expandAll, *collapseAll;
    QAction *keys, *about;
    QList<QAction *> samples; ///< in the order of exchange::samples()
    QMenu *recent, *samplesMenu, *newMenu, *exportMenu, *centreMenu, *yearMenu, *treeMenu;
    QToolButton *centreButton, *yearButton;

    /// A button that opens a menu says so by an arrow, which is not read aloud.
    static void setMenuButtonText(QToolButton &button, const QString &text);
    void fillMenuBar(QMenuBar &bar);
    void fillToolBar(QToolBar &bar);
    /// Actions that need a plan, and those that need one that may be written.
    void setPlanState(bool open, bool writable);
    /// "Undo «Target 2025: 70% → 75%»"; an empty text means that there is nothing.
    void setSteps(const QString &undoText, const QString &redoText, bool canUndo, bool canRedo);
    /// What the palette offers, in the order of the menus.
    QList<QAction *> commands() const;

private:
    QAction *make(const char *name, const QString &text, const char *icon, const QList<QKeySequence> &keys = {});
    void makePlanActions();
    void makeExportActions();
    void makeEditActions();
    void makeTreeActions(QWidget &tree);
    void makeViewActions();
    void makeMenus();
    static void forTree(QAction *action, QWidget &tree);

    QMainWindow &m_window;
    QList<QAction *> m_all;
    QList<QAction *> m_needPlan;
    QList<QAction *> m_needWriting;
};

} // namespace piao::widgets
