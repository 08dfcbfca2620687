// SPDX-License-Identifier: EUPL-1.2
#include "window/window_actions.h"

#include "style/icons.h"
#include "window/plan_exports.h"

#include "piao/exchange/samples.h"

#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QToolBar>
#include <QToolButton>

namespace piao::widgets {

WindowActions::WindowActions(QMainWindow &window, QWidget &tree) : QObject(&window), m_window(window)
{
    makePlanActions();
    makeEditActions();
    makeTreeActions(tree);
    makeViewActions();
    makeMenus();
    m_needPlan = {exportPdf, exportPdfData, exportOdt, exportWeb, exportJson, findingsReport, findingsSheet, print, printPreview, closePlan, filter, findReplace, back, forward, nextPane, previousPane, nextFinding, previousFinding, copy, expandAll, collapseAll};
    m_needWriting = {setField, duplicate, continueCentre, addValue, addChild, addSibling, addEdition, rename, remove, moveUp, moveDown, indent, outdent};
    setPlanState(false, false);
    setSteps({}, {}, false, false);
}

QAction *WindowActions::make(const char *name, const QString &text, const char *icon, const QList<QKeySequence> &shortcuts)
{
    auto *action = new QAction(icon ? themeIcon(icon) : QIcon(), text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcuts(shortcuts);
    m_window.addAction(action);
    m_all.append(action);
    return action;
}

void WindowActions::makePlanActions()
{
    newPlan = make("newPlan", tr("&New plan…"), "document-new", {QKeySequence::New});
    openPlan = make("openPlan", tr("&Open plan…"), "document-open", {QKeySequence::Open});
    for (const exchange::Sample &sample : exchange::samples()) {
        const QByteArray name = QByteArray("openSample-") + sample.name;
        samples.append(make(name.constData(), tr("Open the sample “%1”…").arg(sample.title()), "document-new-from-template"));
        samples.last()->setToolTip(sample.description());
    }
    importPlan = make("importPlan", tr("&Import from JSON or PDF…"), "document-import");
    makeExportActions();
    print = make("print", tr("&Print…"), "document-print", {QKeySequence::Print});
    printPreview = make("printPreview", tr("Print pre&view…"), "document-print-preview", {QKeySequence(tr("Ctrl+Shift+P"))});
    rollOver = make("rollOver", tr("&Roll over to the next three years…"), "view-calendar");
    closePlan = make("closePlan", tr("&Close plan"), "document-close", {QKeySequence(tr("Ctrl+W"))});
    quit = make("quit", tr("&Quit"), "application-exit", {QKeySequence(tr("Ctrl+Q"))});
    quit->setMenuRole(QAction::QuitRole);
}

void WindowActions::makeExportActions()
{
    exportPdf = make("exportPdf", tr("&PDF document…"), "application-pdf", {QKeySequence(tr("Ctrl+E"))});
    exportPdfData = make("exportPdfData", tr("PDF with the &data (PDF/A-3)…"), "application-pdf");
    exportOdt = make("exportOdt", tr("&ODT…"), "x-office-document");
    exportWeb = make("exportWeb", tr("&Web edition…"), "text-html");
    exportJson = make("exportJson", tr("&JSON…"), "document-export");
    findingsReport = make("findingsReport", tr("&Report of the checks…"), "checkmark");
    findingsSheet = make("findingsSheet", tr("&Sheet of findings for a director…"), "document-send");
    // In their menu, which is called Export, they need not say so; in the palette they must.
    for (QAction *action : {exportPdf, exportPdfData, exportOdt, exportWeb, exportJson})
        action->setIconText(tr("Export: %1").arg(action->text().remove(QLatin1Char('&'))));
    exportOdt->setVisible(PlanExports::isOffered(PlanExports::Form::Odt));
    exportWeb->setVisible(PlanExports::isOffered(PlanExports::Form::Web));
}

void WindowActions::makeEditActions()
{
    undo = make("undo", tr("Undo"), "edit-undo", {QKeySequence::Undo});
    redo = make("redo", tr("Redo"), "edit-redo", {QKeySequence(tr("Ctrl+Shift+Z")), QKeySequence(tr("Ctrl+Y"))});
    palette = make("palette", tr("&Find or command…"), "search", {QKeySequence(tr("Ctrl+K"))});
    filter = make("filter", tr("F&ilter the tree"), "view-filter", {QKeySequence::Find});
    findReplace = make("findReplace", tr("Find and &replace in the whole plan…"), "edit-find-replace", {QKeySequence(tr("Ctrl+H"))});
    setField = make("setField", tr("&Set a field in the selected records…"), "document-edit", {QKeySequence(tr("Ctrl+Shift+E"))});
    duplicate = make("duplicate", tr("&Duplicate the selected records…"), "edit-duplicate", {QKeySequence(tr("Ctrl+Shift+D"))});
    continueCentre = make("continueCentre", tr("A &centre's objectives into the next year…"), "edit-duplicate");
}

/// The tree's keys hold only while it has the focus: in a form the same keys belong to the text.
void WindowActions::forTree(QAction *action, QWidget &tree)
{
    action->setShortcutContext(Qt::WidgetShortcut);
    tree.addAction(action);
}

void WindowActions::makeTreeActions(QWidget &tree)
{
    addValue = make("addValue", tr("New public &value"), "list-add", {QKeySequence(tr("Ctrl+Shift+N"))});
    addChild = make("addChild", tr("New node &below"), "list-add", {QKeySequence(Qt::Key_Insert)});
    addSibling = make("addSibling", tr("New node be&side"), "list-add", {QKeySequence(Qt::CTRL | Qt::Key_Insert)});
    addEdition = make("addEdition", tr("Edition of the &next year"), "edit-copy");
    rename = make("rename", tr("&Rename"), "edit-rename", {QKeySequence(Qt::Key_F2)});
    remove = make("remove", tr("&Delete…"), "edit-delete", {QKeySequence::Delete});
    moveUp = make("moveUp", tr("Move &up"), "go-up", {QKeySequence(Qt::ALT | Qt::Key_Up)});
    moveDown = make("moveDown", tr("Move d&own"), "go-down", {QKeySequence(Qt::ALT | Qt::Key_Down)});
    indent = make("indent", tr("One level &lower"), "format-indent-more",
                  {QKeySequence(Qt::Key_Tab), QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Right)});
    outdent = make("outdent", tr("One level &higher"), "format-indent-less",
                   {QKeySequence(Qt::SHIFT | Qt::Key_Tab),
                    QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Left)});
    copy = make("copy", tr("&Copy code and title"), "edit-copy", {QKeySequence::Copy});
    for (QAction *action : {addChild, addSibling, addEdition, rename, remove, moveUp, moveDown, indent, outdent, copy})
        forTree(action, tree);
}

void WindowActions::makeViewActions()
{
    back = make("back", tr("&Back"), "go-previous", {QKeySequence(Qt::ALT | Qt::Key_Left)});
    forward = make("forward", tr("&Forward"), "go-next", {QKeySequence(Qt::ALT | Qt::Key_Right)});
    nextPane = make("nextPane", tr("Ne&xt pane"), nullptr, {QKeySequence(Qt::Key_F6)});
    previousPane = make("previousPane", tr("&Previous pane"), nullptr, {QKeySequence(Qt::SHIFT | Qt::Key_F6)});
    showPreview = make("showPreview", tr("Pre&view of the document"), "document-preview", {QKeySequence(Qt::Key_F8)});
    showPreview->setCheckable(true);
    showFindings = make("showFindings", tr("Findin&gs"), "flag", {QKeySequence(Qt::Key_F7)});
    showFindings->setCheckable(true);
    showFindings->setChecked(true);
    nextFinding = make("nextFinding", tr("Next fin&ding"), "go-down-search", {QKeySequence(Qt::Key_F3)});
    previousFinding = make("previousFinding", tr("Previous findin&g"), "go-up-search", {QKeySequence(Qt::SHIFT | Qt::Key_F3)});
    showHistory = make("showHistory", tr("&History"), "view-history", {QKeySequence(Qt::Key_F9)});
    showHistory->setCheckable(true);
    showHistory->setChecked(true);
    expandAll = make("expandAll", tr("Open &all nodes"), "expand-all", {QKeySequence(Qt::CTRL | Qt::Key_Plus)});
    collapseAll = make("collapseAll", tr("Close a&ll nodes"), "collapse-all", {QKeySequence(Qt::CTRL | Qt::Key_Minus)});
    keys = make("keys", tr("&Keyboard"), "input-keyboard", {QKeySequence(Qt::Key_F1)});
    about = make("about", tr("&About PIAO"), "help-about");
    about->setMenuRole(QAction::AboutRole);
}

void WindowActions::makeMenus()
{
    recent = new QMenu(tr("Open &recent"), &m_window);
    recent->setIcon(themeIcon("document-open-recent"));
    samplesMenu = new QMenu(tr("Open a &sample"), &m_window);
    samplesMenu->setObjectName(QStringLiteral("samplesMenu"));
    samplesMenu->setIcon(themeIcon("document-new-from-template"));
    samplesMenu->addActions(samples);
    newMenu = new QMenu(tr("New"), &m_window);
    newMenu->addActions({addValue, addChild, addSibling, addEdition});
    exportMenu = new QMenu(tr("&Export"), &m_window);
    exportMenu->setIcon(themeIcon("document-export"));
    exportMenu->addActions({exportPdf, exportPdfData, exportOdt, exportWeb, exportJson});
    exportMenu->addSeparator();
    exportMenu->addActions({findingsReport, findingsSheet});
    centreMenu = new QMenu(tr("&Centre"), &m_window);
    yearMenu = new QMenu(tr("&Year"), &m_window);
    treeMenu = new QMenu(tr("&Tree"), &m_window);
    treeMenu->addActions({addValue, addChild, addSibling, addEdition, continueCentre, duplicate});
    treeMenu->addSeparator();
    treeMenu->addActions({rename, setField, remove, copy});
    treeMenu->addSeparator();
    treeMenu->addActions({moveUp, moveDown, indent, outdent});
    treeMenu->addSeparator();
    treeMenu->addActions({expandAll, collapseAll});
}

void WindowActions::fillMenuBar(QMenuBar &bar)
{
    QMenu *file = bar.addMenu(tr("&Plan"));
    file->addActions({newPlan, openPlan});
    file->addMenu(recent);
    file->addMenu(samplesMenu);
    file->addAction(importPlan);
    file->addSeparator();
    file->addMenu(exportMenu);
    file->addActions({printPreview, print});
    file->addSeparator();
    file->addAction(rollOver);
    file->addSeparator();
    file->addActions({closePlan, quit});
    QMenu *edit = bar.addMenu(tr("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addActions({palette, filter, findReplace});
    edit->addSeparator();
    edit->addActions({setField, duplicate});
    bar.addMenu(treeMenu);
    QMenu *view = bar.addMenu(tr("&View"));
    view->addActions({back, forward});
    view->addSeparator();
    view->addActions({nextPane, previousPane});
    view->addSeparator();
    view->addMenu(centreMenu);
    view->addMenu(yearMenu);
    view->addSeparator();
    view->addActions({nextFinding, previousFinding});
    view->addSeparator();
    view->addActions({showPreview, showFindings, showHistory});
    QMenu *help = bar.addMenu(tr("&Help"));
    help->addActions({keys, about});
}

void WindowActions::fillToolBar(QToolBar &bar)
{
    bar.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar.setIconSize({18, 18});
    const auto iconOnly = [&bar](QAction *action) {
        bar.addAction(action);
        auto *button = qobject_cast<QToolButton *>(bar.widgetForAction(action));
        button->setToolButtonStyle(action->icon().isNull() ? Qt::ToolButtonTextOnly : Qt::ToolButtonIconOnly);
    };
    const auto menuButton = [&](const char *name, const QString &text, QMenu *menu, const char *icon) {
        auto *button = new QToolButton(&bar);
        button->setObjectName(QString::fromLatin1(name));
        setMenuButtonText(*button, text);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        if (icon)
            button->setIcon(themeIcon(icon));
        button->setMenu(menu);
        button->setPopupMode(QToolButton::InstantPopup);
        button->setFocusPolicy(Qt::TabFocus);
        bar.addWidget(button);
        return button;
    };
    iconOnly(back);
    iconOnly(forward);
    bar.addSeparator();
    bar.addActions({undo, redo});
    bar.addSeparator();
    menuButton("newButton", tr("New"), newMenu, "list-add");
    centreButton = menuButton("centreButton", tr("Centre: all"), centreMenu, "view-filter");
    yearButton = menuButton("yearButton", tr("Year: all"), yearMenu, "view-calendar");
    menuButton("exportButton", tr("Export"), exportMenu, "document-export");
    auto *space = new QWidget(&bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar.addWidget(space);
    auto *find = new QPushButton(&bar);
    find->setObjectName(QStringLiteral("findButton"));
    find->setIcon(themeIcon("search"));
    find->setText(tr("Find or command  %1").arg(palette->shortcut().toString(QKeySequence::NativeText)));
    find->setAccessibleName(tr("Find or command"));
    find->setMinimumWidth(find->fontMetrics().averageCharWidth() * 36);
    find->setFocusPolicy(Qt::TabFocus);
    connect(find, &QPushButton::clicked, palette, &QAction::trigger);
    bar.addWidget(find);
    for (QAction *action : {back, forward, undo, redo})
        bar.widgetForAction(action)->setFocusPolicy(Qt::TabFocus);
}

void WindowActions::setMenuButtonText(QToolButton &button, const QString &text)
{
    button.setText(text + QStringLiteral(" ▾"));
    button.setAccessibleName(text);
}

void WindowActions::setPlanState(bool open, bool writable)
{
    for (QAction *action : std::as_const(m_needPlan))
        action->setEnabled(open);
    for (QAction *action : std::as_const(m_needWriting))
        action->setEnabled(open && writable);
    for (QMenu *menu : {newMenu, exportMenu, centreMenu, yearMenu, treeMenu})
        menu->setEnabled(open);
}

void WindowActions::setSteps(const QString &undoText, const QString &redoText, bool canUndo, bool canRedo)
{
    constexpr qsizetype longest = 36;
    const auto shortened = [](const QString &text) {
        return text.size() <= longest ? text : text.left(longest - 1).trimmed() + QChar(0x2026);
    };
    const auto name = [&](QAction *action, const QString &plain, const QString &pattern, const QString &text, bool enabled) {
        action->setEnabled(enabled);
        const QString shown = enabled && !text.isEmpty() ? pattern.arg(shortened(text)) : plain;
        // An ampersand in the plan's text is no mnemonic.
        action->setText(QString(shown).replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setToolTip(enabled && !text.isEmpty() ? pattern.arg(text) : plain);
    };
    name(undo, tr("Undo"), tr("Undo «%1»"), undoText, canUndo);
    name(redo, tr("Redo"), tr("Redo «%1»"), redoText, canRedo);
}

QList<QAction *> WindowActions::commands() const
{
    QList<QAction *> offered = m_all;
    offered.removeAll(palette);
    return offered;
}

} // namespace piao::widgets
