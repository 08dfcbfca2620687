// SPDX-License-Identifier: EUPL-1.2
#include "piao/widgets/main_window.h"

#include "editors/page_catalogue.h"
#include "findings/findings_tree.h"
#include "navigation/command_palette.h"
#include "navigation/navigation_history.h"
#include "navigation/objective_tree_view.h"
#include "navigation/place_finder.h"
#include "preview/finding_list.h"
#include "preview/findings_dialog.h"
#include "preview/origin_place.h"
#include "ui_main_window.h"
#include "window/about_dialog.h"
#include "window/findings_reports.h"
#include "window/keys_dialog.h"
#include "window/plan_exports.h"
#include "window/plan_files.h"
#include "window/plan_findings.h"
#include "window/plan_printing.h"
#include "window/plan_session.h"
#include "window/progress_strip.h"
#include "window/recent_plans.h"
#include "window/record_commands.h"
#include "window/side_panes.h"
#include "window/status_line.h"
#include "window/tree_commands.h"
#include "window/tree_scope.h"
#include "window/welcome_page.h"
#include "window/window_actions.h"
#include "window/window_memory.h"

#include "piao/exchange/samples.h"

#include <QCloseEvent>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace piao::widgets {

using domain::RecordKey;
using domain::Result;

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent), m_ui(std::make_unique<Ui::MainWindow>())
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("mainWindow"));
    m_session = new PlanSession(this);
    m_recent = new RecentPlans(this);
    m_files = new PlanFiles(*m_session, *this);
    m_exports = new PlanExports(*m_session, *this);
    m_reports = new FindingsReports(*m_session, *this);
    m_printing = new PlanPrinting(*m_session, *this);
    m_actions = new WindowActions(*this, *m_ui->treePane->view());
    m_welcome = new WelcomePage(*m_recent, this);
    m_treeCommands = new TreeCommands(*m_ui->treePane->view(), this);
    m_recordCommands = new RecordCommands(*this, *m_ui->treePane->view());
    m_scope = new TreeScope(*m_ui->treePane, this);
    m_places = new NavigationHistory(this);
    m_status = new StatusLine(this);
    m_findings = new PlanFindings(*m_session, *m_actions, *m_ui->findingsPane, *m_status, this);
    m_side = new SidePanes(*m_ui->sidePanes, {m_actions->showFindings, m_actions->showHistory}, this);
    m_progress = new ProgressStrip(this);
    m_palette = new CommandPalette(this);

    auto *host = new QVBoxLayout(m_ui->welcomeHost);
    host->setContentsMargins({});
    host->addWidget(m_welcome);
    m_actions->fillMenuBar(*m_ui->menuBar);
    m_actions->fillToolBar(*m_ui->toolBar);
    m_scope->attach(*m_actions->centreMenu, *m_actions->centreButton, *m_actions->yearMenu, *m_actions->yearButton);
    m_ui->statusBar->addWidget(m_status, 1);
    m_ui->statusBar->addPermanentWidget(m_progress);
    m_ui->panes->setStretchFactor(1, 1);
    m_ui->sidePanes->setStretchFactor(0, 1);
    connectActions();
    connectRecordCommands();
    connectPanes();
    connectFiles();
    connectFindings();
    connectSession();
    WindowMemory::restoreGeometry(*this, *m_ui->panes, *m_ui->sidePanes, *m_ui->sections);
    WindowMemory::restorePanes({m_actions->showFindings, m_actions->showHistory, m_actions->showPreview});
    letPlanGo();
}

MainWindow::~MainWindow()
{
    m_session->close();
}

document::PlanDocument *MainWindow::document() const
{
    return m_session->document();
}

Result<void> MainWindow::openPlan(const QString &path)
{
    return m_files->open(path);
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, auto *receiver, auto method) { connect(action, &QAction::triggered, receiver, method); };
    on(m_actions->newPlan, m_files, &PlanFiles::newPlan);
    on(m_actions->openPlan, m_files, &PlanFiles::openPlan);
    for (qsizetype i = 0; i < m_actions->samples.size(); ++i)
        on(m_actions->samples[i], m_files, [this, i] { m_files->openSample(exchange::samples()[size_t(i)]); });
    on(m_actions->importPlan, m_files, &PlanFiles::importFile);
    const std::pair<QAction *, PlanExports::Form> exports[] = {{m_actions->exportPdf, PlanExports::Form::Pdf},
        {m_actions->exportPdfData, PlanExports::Form::PdfWithData}, {m_actions->exportOdt, PlanExports::Form::Odt},
        {m_actions->exportWeb, PlanExports::Form::Web}, {m_actions->exportJson, PlanExports::Form::Json}};
    for (const auto &[action, form] : exports)
        on(action, m_exports, [this, form = form] { m_exports->ask(form); });
    on(m_actions->findingsReport, m_reports, [this] { m_reports->ask(FindingsReportDialog::Purpose::Report); });
    on(m_actions->findingsSheet, m_reports, [this] { m_reports->ask(FindingsReportDialog::Purpose::Sheet, m_scope->centre()); });
    on(m_actions->print, m_printing, &PlanPrinting::print);
    on(m_actions->printPreview, m_printing, &PlanPrinting::preview);
    on(m_actions->rollOver, m_files, &PlanFiles::rollOver);
    on(m_actions->palette, this, &MainWindow::openPalette);
    on(m_actions->keys, this, [this] { KeysDialog(*m_actions, this).exec(); });
    on(m_actions->about, this, [this] { AboutDialog(this).exec(); });
    on(m_actions->closePlan, m_session, &PlanSession::close);
    on(m_actions->quit, this, &QWidget::close);
    on(m_actions->undo, this, [this] { replay(true); });
    on(m_actions->redo, this, [this] { replay(false); });
    on(m_actions->filter, m_ui->treePane, &TreePane::startFiltering);
    on(m_actions->addValue, m_treeCommands, &TreeCommands::addValue);
    on(m_actions->addChild, m_treeCommands, &TreeCommands::addChild);
    on(m_actions->addSibling, m_treeCommands, &TreeCommands::addSibling);
    on(m_actions->addEdition, m_treeCommands, &TreeCommands::addNextEdition);
    on(m_actions->rename, m_treeCommands, &TreeCommands::rename);
    on(m_actions->remove, m_treeCommands, &TreeCommands::remove);
    on(m_actions->moveUp, m_treeCommands, &TreeCommands::moveUp);
    on(m_actions->moveDown, m_treeCommands, &TreeCommands::moveDown);
    on(m_actions->indent, m_treeCommands, &TreeCommands::indent);
    on(m_actions->outdent, m_treeCommands, &TreeCommands::outdent);
    on(m_actions->copy, m_treeCommands, &TreeCommands::copyTexts);
    on(m_actions->back, this, [this] { visit(m_places->back(), false); });
    on(m_actions->forward, this, [this] { visit(m_places->forward(), false); });
    on(m_actions->nextPane, this, [this] { focusPane(1); });
    on(m_actions->previousPane, this, [this] { focusPane(-1); });
    on(m_actions->expandAll, m_ui->treePane->view(), &QTreeView::expandAll);
    on(m_actions->collapseAll, m_ui->treePane->view(), &QTreeView::collapseAll);
    connect(m_actions->showPreview, &QAction::toggled, this, &MainWindow::showPreview);
    connect(m_actions->recent, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
}

void MainWindow::connectRecordCommands()
{
    const auto on = [this](QAction *action, auto act) { connect(action, &QAction::triggered, this, act); };
    on(m_actions->findReplace, [this] { m_recordCommands->findAndReplace(); });
    on(m_actions->setField, [this] { m_recordCommands->setField(); });
    on(m_actions->duplicate, [this] { m_recordCommands->duplicate(); });
    on(m_actions->continueCentre, [this] { m_recordCommands->continueCentre(m_scope->centre(), m_scope->year()); });
    m_recordCommands->setTableActions({m_actions->setField, m_actions->duplicate});
    connect(m_recordCommands, &RecordCommands::aboutToRead, m_ui->editorArea, &EditorArea::commitPending);
    connect(m_recordCommands, &RecordCommands::refused, this, &MainWindow::showRefusal);
    connect(m_recordCommands, &RecordCommands::placeRequested, this, &MainWindow::goTo);
    connect(m_recordCommands, &RecordCommands::done, this, &MainWindow::showDone);
}

void MainWindow::connectPanes()
{
    ObjectiveTreeView *view = m_ui->treePane->view();
    connect(view, &ObjectiveTreeView::chosen, this, [this](const RecordKey &key) { visit(Place::of(key), false); });
    connect(view, &ObjectiveTreeView::activatedForEditing, this, [this](const RecordKey &key) { visit(Place::of(key), true); });
    connect(view, &QWidget::customContextMenuRequested, this, [this, view](const QPoint &at) {
        m_actions->treeMenu->popup(view->viewport()->mapToGlobal(at));
    });
    connect(m_ui->sections, &SectionsList::chosen, this, [this](const Place &place) { visit(place, false); });
    connect(m_ui->sections, &SectionsList::activatedForEditing, this, [this](const Place &place) { visit(place, true); });
    connect(m_ui->editorArea, &EditorArea::placeRequested, this, &MainWindow::goTo);
    connect(m_ui->previewPanel, &PreviewPanel::placeRequested, this, &MainWindow::goTo);
    connect(m_ui->editorArea, &EditorArea::moved, m_ui->previewPanel, &PreviewPanel::follow);
    connect(m_ui->historyPanel, &HistoryPanel::placeRequested, this, &MainWindow::goTo);
    connect(m_ui->historyPanel, &HistoryPanel::undoRequested, this, &MainWindow::undoSteps);
    connect(m_places, &NavigationHistory::changed, this, [this] {
        m_actions->back->setEnabled(m_places->canGoBack());
        m_actions->forward->setEnabled(m_places->canGoForward());
    });
    connect(m_scope, &TreeScope::changed, this, [this] { m_status->setYear(m_scope->year()); });
    connect(m_ui->editorArea, &EditorArea::refused, this, &MainWindow::showRefusal);
    connect(m_treeCommands, &TreeCommands::refused, this, &MainWindow::showRefusal);
    connect(m_palette, &CommandPalette::sectionChosen, this, [this](int number) {
        goTo({PageCatalogue::pages()[size_t(number)].page, {}, {}, 0});
    });
    connect(m_palette, &CommandPalette::recordChosen, this, [this](const RecordKey &key) {
        if (const std::optional<Place> place = editingPlace(key, document()->reader()))
            goTo(*place);
    });
    connect(m_ui->treePane->tree(), &models::ObjectiveTreeModel::refused, this, &MainWindow::showRefusal);
    connect(m_welcome, &WelcomePage::newRequested, m_files, &PlanFiles::newPlan);
    connect(m_welcome, &WelcomePage::openRequested, m_files, &PlanFiles::openPlan);
    m_welcome->setSamples(m_actions->samplesMenu);
    connect(m_welcome, &WelcomePage::importRequested, m_files, &PlanFiles::importFile);
    connect(m_welcome, &WelcomePage::rolloverRequested, m_files, &PlanFiles::rollOver);
    connect(m_welcome, &WelcomePage::recentRequested, m_files, &PlanFiles::open);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
}

/// What works in the background tells of itself in the same words, whatever it is.
void MainWindow::connectFiles()
{
    const auto follow = [this](auto *worker) {
        using Worker = std::remove_pointer_t<decltype(worker)>;
        connect(worker, &Worker::started, m_progress, &ProgressStrip::begin);
        connect(worker, &Worker::progressed, m_progress, &ProgressStrip::setFraction);
        connect(worker, &Worker::ended, m_progress, &ProgressStrip::end);
        connect(worker, &Worker::refused, this, &MainWindow::showRefusal);
        connect(worker, &Worker::aboutToRead, m_ui->editorArea, &EditorArea::commitPending);
    };
    follow(m_files);
    follow(m_exports);
    follow(m_reports);
    follow(m_printing);
    connect(m_exports, &PlanExports::exported, this, &MainWindow::showExported);
    connect(m_reports, &FindingsReports::exported, this, [this](const QString &path) { showExported(path, {}); });
    connect(m_reports, &FindingsReports::printRequested, m_printing, &PlanPrinting::printMade);
    connect(m_printing, &PlanPrinting::printed, this, [this](int pages) {
        m_ui->messageBar->showResult(tr("%n page(s) went to the printer.", nullptr, pages));
    });
}

void MainWindow::connectFindings()
{
    connect(m_findings, &PlanFindings::placeRequested, this, &MainWindow::goTo);
    connect(m_findings, &PlanFindings::refused, this, &MainWindow::showRefusal);
    connect(m_findings, &PlanFindings::aboutToRead, m_ui->editorArea, &EditorArea::commitPending);
    connect(m_findings, &PlanFindings::done, this, &MainWindow::showDone);
    connect(m_ui->editorArea, &EditorArea::findingsRequested, m_findings, &PlanFindings::showCheck);
}

void MainWindow::connectSession()
{
    connect(m_session, &PlanSession::opened, this, &MainWindow::showPlan);
    connect(m_session, &PlanSession::aboutToClose, this, [this] {
        m_ui->editorArea->commitPending();
        WindowMemory::savePlan(*m_session->document(), *m_ui->treePane->view(), m_ui->editorArea->current(), m_scope->centre(),
                               m_scope->year());
        letPlanGo();
    });
}

void MainWindow::showPlan(document::PlanDocument *document)
{
    m_findings->setShown(true);
    m_ui->editorArea->setDocument(document);
    m_ui->treePane->setDocument(document);
    m_ui->sections->setDocument(document);
    m_ui->historyPanel->setDocument(document);
    m_ui->previewPanel->setDocument(document);
    m_treeCommands->setDocument(document);
    m_recordCommands->setDocument(document);
    m_palette->setDocument(document);
    m_status->setDocument(document);
    m_places->clear();
    m_actions->setPlanState(true, !document->isReadOnly());
    connect(document, &document::PlanDocument::historyChanged, this, &MainWindow::showSteps);
    connect(document, &document::PlanDocument::changed, this, &MainWindow::showTitle);
    m_ui->messageBar->hide();
    m_ui->pages->setCurrentWidget(m_ui->panes);
    m_ui->toolBar->show();
    m_recent->add(*document);
    showSteps();
    showTitle();
    const WindowMemory::PlanState state = WindowMemory::planState(*document);
    m_scope->setCentre(state.centre);
    m_scope->setYear(state.year);
    m_ui->treePane->view()->expandPaths(state.expanded);
    goTo(state.place);
    m_ui->treePane->view()->setFocus();
}

/// After this nothing in the window knows the plan any more.
void MainWindow::letPlanGo()
{
    m_findings->setShown(false);
    m_ui->editorArea->setDocument(nullptr);
    m_ui->historyPanel->setDocument(nullptr);
    m_ui->previewPanel->setDocument(nullptr);
    m_ui->sections->setDocument(nullptr);
    m_ui->treePane->setDocument(nullptr);
    m_treeCommands->setDocument(nullptr);
    m_recordCommands->setDocument(nullptr);
    m_palette->setDocument(nullptr);
    m_status->setDocument(nullptr);
    m_places->clear();
    m_scope->clear();
    m_actions->setPlanState(false, false);
    m_actions->setSteps({}, {}, false, false);
    m_ui->pages->setCurrentWidget(m_ui->welcomeHost);
    m_ui->toolBar->hide(); // nothing in it can be used without a plan
    setWindowFilePath({});
    setWindowTitle(QStringLiteral("PIAO"));
}

void MainWindow::showTitle()
{
    document::PlanReader &reader = document()->reader();
    const std::vector<int> years = reader.years();
    QStringList parts;
    if (!years.empty())
        parts.append(tr("Plan %1-%2").arg(years.front()).arg(years.back()));
    const QString body = reader.body().text("name");
    if (!body.isEmpty())
        parts.append(body);
    if (parts.isEmpty())
        parts.append(QFileInfo(document()->path()).completeBaseName());
    setWindowTitle(parts.join(QStringLiteral(" — ")));
}

void MainWindow::showSteps()
{
    m_actions->setSteps(document()->undoText(), document()->redoText(), document()->canUndo() && !document()->isReadOnly(),
                        document()->canRedo() && !document()->isReadOnly());
}

void MainWindow::openPalette()
{
    QStringList sections;
    if (document()) {
        for (const PageCatalogue::Page &page : PageCatalogue::pages())
            sections.append(PageCatalogue::title(page));
    }
    m_palette->open(m_actions->commands(), sections);
}

void MainWindow::goTo(const Place &place)
{
    if (!document())
        return;
    visit(place, true);
}

void MainWindow::visit(const Place &place, bool focusEditor)
{
    if (!document())
        return;
    const QPointer<QWidget> before = focusWidget();
    m_places->visit(place);
    m_ui->editorArea->open(place);
    showInTree(place);
    m_ui->sections->showPlace(place);
    if (focusEditor)
        enterEditor();
    // Walking through the tree with the arrows must not end in a form.
    if (!focusEditor && before && before != focusWidget())
        before->setFocus(Qt::OtherFocusReason);
}

/// Puts the cursor into the first input of the open editor, unless the editor put it somewhere itself.
void MainWindow::enterEditor()
{
    if (m_ui->editorArea->isAncestorOf(focusWidget()))
        return;
    const auto isInput = [](QWidget *widget) {
        return qobject_cast<QLineEdit *>(widget) || qobject_cast<QTextEdit *>(widget) || qobject_cast<QPlainTextEdit *>(widget)
            || qobject_cast<QAbstractItemView *>(widget);
    };
    QWidget *widget = m_ui->editorArea->nextInFocusChain();
    for (; widget != m_ui->editorArea; widget = widget->nextInFocusChain()) {
        const bool takesFocus = widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
        if (takesFocus && isInput(widget) && m_ui->editorArea->isAncestorOf(widget)) {
            widget->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

/// Shows the open record in the tree as well, without opening it once more.
void MainWindow::showInTree(const Place &place)
{
    ObjectiveTreeView *view = m_ui->treePane->view();
    const QSignalBlocker quiet(view);
    if (place.page != Place::Page::Record)
        return;
    // Of an indicator or a phase the node that it belongs to.
    const RecordKey node = editedRecord(place.record, document()->reader());
    const bool shown = view->currentKey() == node && view->selectionModel()->isSelected(view->currentIndex());
    if (!shown)
        view->showRecord(node);
}

void MainWindow::showExported(const QString &path, const std::vector<report::ReportFinding> &findings)
{
    const auto open = [](const QString &what) { return [what] { QDesktopServices::openUrl(QUrl::fromLocalFile(what)); }; };
    // Of a folder the entrance is what one opens.
    const QString entrance = QFileInfo(path).isDir() ? QDir(path).filePath(QStringLiteral("index.html")) : path;
    std::vector<MessageBar::Offer> offers{{tr("Open"), open(entrance)}, {tr("Show the folder"), open(QFileInfo(entrance).absolutePath())}};
    if (!findings.empty()) {
        offers.push_back({FindingList::countText(qsizetype(findings.size())), [this, findings] {
            auto *dialog = new FindingsDialog(findings, this);
            connect(dialog, &FindingsDialog::originChosen, this, &MainWindow::goToOrigin);
            dialog->show();
        }});
    }
    m_ui->messageBar->showResult(tr("Written: %1").arg(path), std::move(offers));
}

void MainWindow::goToOrigin(const QString &origin)
{
    if (!document())
        return;
    if (const std::optional<Place> place = placeOfOrigin(origin, document()->reader()))
        goTo(*place);
}

/// Pages want room: on a small screen findings and history make it for them.
void MainWindow::showPreview(bool shown)
{
    constexpr int roomForBoth = 1700;
    if (!shown)
        m_side->comeBack();
    else if (width() < roomForBoth)
        m_side->giveWay();
    m_ui->previewPanel->setVisible(shown);
    if (shown)
        m_ui->previewPanel->follow(m_ui->editorArea->current());
}

void MainWindow::replay(bool backwards)
{
    m_ui->editorArea->commitPending();
    const Result<void> done = backwards ? document()->undo() : document()->redo();
    if (!done)
        showRefusal(done.error());
}

void MainWindow::undoSteps(int count)
{
    m_ui->editorArea->commitPending();
    for (int i = 0; i < count && document()->canUndo(); ++i) {
        if (const Result<void> undone = document()->undo(); !undone) {
            showRefusal(undone.error());
            return;
        }
    }
}

void MainWindow::fillRecent()
{
    m_actions->recent->clear();
    for (const RecentPlans::Entry &entry : m_recent->entries()) {
        const QString path = entry.path;
        QAction *action = m_actions->recent->addAction(entry.title());
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { static_cast<void>(openPlan(path)); });
    }
    if (m_actions->recent->isEmpty())
        m_actions->recent->addAction(tr("No plan was opened yet"))->setEnabled(false);
}

/// From pane to pane, for those who do not use the mouse: Tab belongs to the tree and to the tables.
void MainWindow::focusPane(int step)
{
    const QList<QWidget *> panes{m_ui->sections, m_ui->treePane->view(), m_ui->editorArea,
                                 m_ui->previewPanel->findChild<QWidget *>(QStringLiteral("previewPages")),
                                 &m_ui->findingsPane->list(),
                                 m_ui->historyPanel->findChild<QWidget *>(QStringLiteral("stepList"))};
    qsizetype at = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (panes[i] == focusWidget() || panes[i]->isAncestorOf(focusWidget()))
            at = i;
    }
    for (qsizetype i = 0; i < panes.size(); ++i) {
        at = (at + step + panes.size()) % panes.size();
        if (panes[at]->isVisible())
            break;
    }
    panes[at]->setFocus(Qt::TabFocusReason);
}

void MainWindow::showDone(const QString &what)
{
    m_ui->messageBar->showResult(what, tr("Undo"), [this] { replay(true); });
}

void MainWindow::showRefusal(const domain::Error &error)
{
    m_ui->messageBar->showRefusal(error);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    WindowMemory::saveGeometry(*this, *m_ui->panes, *m_ui->sidePanes, *m_ui->sections);
    m_side->comeBack();
    WindowMemory::savePanes({m_actions->showFindings, m_actions->showHistory, m_actions->showPreview});
    m_session->close();
    QMainWindow::closeEvent(event);
}

} // namespace piao::widgets
