// SPDX-License-Identifier: EUPL-1.2
#include "screens/plan_screens.h"

#include "piao/document/plan_document.h"
#include "piao/document/section_verbs.h"
#include "piao/exchange/json_import.h"
#include "piao/widgets/main_window.h"

#include <QAction>
#include <QApplication>
#include <QDeadlineTimer>
#include <QDialog>
#include <QEventLoop>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

#include <cstdio>

namespace piao::app {

using domain::Kind;
using widgets::Place;

namespace {

constexpr QSize windowSize(1440, 900);

/// One of everything that a text can hold, with a count that is wrong and a word that is none.
const char *const sampleNarrative = R"html(<h1>Il contesto</h1>
<p>La <b><figure name="body.name"/></b> individua <figure name="count.public_values"/> valori pubblici<note>Linee guida PIAO, DM 30 ottobre 2025.</note> e <b>quindici obiettivi strategici</b> per il triennio <figure name="plan.period"/>; gli obiettivi di performance sono <figure name="count.performance_objectives" year="2024"/> nel 2024 e 70 nel 2025. Si veda il <a href="https://www.provincia.lucca.it">sito istituzionale</a>.</p>
<ul>
<li>trasparenza e accessibilità
<ol>
<li>dati aperti</li>
<li>un liguaggio chiaro</li>
</ol>
</li>
<li><i>ascolto</i> dei cittadini</li>
</ul>
<table>
<tr><th scope="col">Area</th><th scope="col">Impegno</th></tr>
<tr><td>Ambiente</td><td>Meno consumi negli edifici</td></tr>
</table>
<figure name="table.value_counts"/>)html";

void wait(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

void settle()
{
    for (int round = 0; round < 20; ++round)
        QApplication::processEvents(QEventLoop::AllEvents, 20);
}

} // namespace

PlanScreens::PlanScreens(const QString &folder) : m_folder(folder)
{
    m_folder.mkpath(QStringLiteral("."));
    // A person's own settings and recent plans are not for pictures.
    QCoreApplication::setApplicationName(QStringLiteral("piao-screens"));
    QSettings().clear();
}

PlanScreens::~PlanScreens()
{
    m_window.reset();
    QSettings().clear();
}

int PlanScreens::takeAll()
{
    takeWelcome();
    if (!openSample())
        return 1;
    takePlan();
    takeRegistries();
    takeTemplates();
    takeRisk();
    takeRegister();
    takeFindings(QStringLiteral("70-findings"));
    takeCheckPages();
    takeQuality(QStringLiteral("65-quality"));
    openNode(QStringLiteral("2024-A1-OP-01"));
    takePreview(QStringLiteral("60-preview"));
    takePaletteAndDialogs();
    takeRecordDialogs();
    m_window.reset();
    for (const char *variant : {"dark", "scale2", "english"})
        m_failed = !runVariant(QString::fromLatin1(variant)) || m_failed;
    return m_failed ? 1 : 0;
}

int PlanScreens::takeVariant(const QString &variant)
{
    if (!openSample())
        return 1;
    openNode(QStringLiteral("2024-A1-OP-01"));
    take(*m_window, variant + QStringLiteral("-objective"));
    takeFindings(variant + QStringLiteral("-findings"));
    openNode(QStringLiteral("2024-A1-OP-01"));
    takePreview(variant + QStringLiteral("-preview"));
    takeNarrative(variant + QStringLiteral("-narrative"));
    m_window->goTo({Place::Page::Centres, {}, {}, 0});
    take(*m_window, variant + QStringLiteral("-centres"));
    m_window->goTo({Place::Page::RiskRegister, {}, {}, 0});
    take(*m_window, variant + QStringLiteral("-register"));
    m_window->goTo({Place::Page::OrganisationChart, {}, {}, 0});
    take(*m_window, variant + QStringLiteral("-organisation-chart"));
    m_window->goTo({Place::Page::Hires, {}, {}, 0});
    take(*m_window, variant + QStringLiteral("-hires"));
    m_window->goTo({Place::Page::Sections, {}, {}, 0});
    take(*m_window, variant + QStringLiteral("-document"));
    m_window->goTo({Place::Page::DocumentLook, {}, {}, 0});
    take(*m_window, variant + QStringLiteral("-document-look"));
    m_window->goTo({Place::Page::Checks, {}, {}, 0});
    take(*m_window, variant + QStringLiteral("-checks"));
    takeQuality(variant + QStringLiteral("-quality"));
    return m_failed ? 1 : 0;
}

bool PlanScreens::runVariant(const QString &variant) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (variant == QLatin1String("scale2"))
        environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QStringLiteral("2"));
    environment.insert(QStringLiteral("PIAO_LANG"), variant == QLatin1String("english") ? QStringLiteral("en") : QStringLiteral("it"));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--screens"), m_folder.path(), variant});
    return process.waitForFinished(-1) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

bool PlanScreens::openSample()
{
    static QTemporaryDir folder;
    m_planPath = folder.filePath(QStringLiteral("Lucca 2024-2026.piao"));
    if (!QFile::exists(m_planPath)) {
        const auto imported = exchange::importIntoNewPlan(m_planPath, QStringLiteral(":/piao/samples/lucca-2024-2026.json"));
        if (!imported) {
            std::fprintf(stderr, "piao: %s\n", qPrintable(imported.error().oneLine()));
            return false;
        }
    }
    m_window = std::make_unique<widgets::MainWindow>();
    m_window->resize(windowSize);
    m_window->show();
    return m_window->openPlan(m_planPath).ok();
}

void PlanScreens::take(QWidget &widget, const QString &name)
{
    settle();
    const QString path = m_folder.filePath(name + QStringLiteral(".png"));
    if (!widget.grab().save(path)) {
        std::fprintf(stderr, "piao: %s could not be written\n", qPrintable(path));
        m_failed = true;
    }
}

void PlanScreens::takeWelcome()
{
    widgets::MainWindow window;
    window.resize(windowSize);
    window.show();
    take(window, QStringLiteral("01-welcome"));
    QTimer::singleShot(0, &window, [this, &window] {
        if (auto *dialog = window.findChild<QDialog *>(QStringLiteral("newPlanDialog"))) {
            dialog->findChild<QLineEdit *>(QStringLiteral("bodyEdit"))->setText(QStringLiteral("Provincia di Lucca"));
            take(*dialog, QStringLiteral("02-new-plan"));
            dialog->reject();
        }
    });
    window.findChild<QAction *>(QStringLiteral("newPlan"))->trigger();
}

void PlanScreens::openNode(const QString &code)
{
    for (const Kind kind : {Kind::PublicValue, Kind::StrategicObjective, Kind::OperationalObjective, Kind::PerformanceObjective}) {
        const auto found = m_window->document()->reader().where(kind, "code", code);
        if (!found.empty()) {
            m_window->goTo(Place::of(found.front().key()));
            return;
        }
    }
}

void PlanScreens::expandBranch()
{
    auto *tree = m_window->findChild<QTreeView *>(QStringLiteral("objectiveTree"));
    tree->expand(tree->model()->index(0, 0));
    tree->expand(tree->model()->index(0, 0, tree->model()->index(0, 0)));
}

void PlanScreens::takePlan()
{
    expandBranch();
    openNode(QStringLiteral("2024-A1-OP-01"));
    auto &document = *m_window->document();
    const auto objective = document.reader().where(Kind::PerformanceObjective, "code", QStringLiteral("2024-A1-OP-01"));
    // A few steps, so that the history and the undo button have something to show.
    if (!objective.empty()) {
        static_cast<void>(document.setField(objective.front().key(), "weight", 20.0));
        static_cast<void>(document.setField(objective.front().key(), "description", QStringLiteral("Notizie, calendario e risposte ai cittadini da un unico luogo.")));
        static_cast<void>(document.undo());
    }
    take(*m_window, QStringLiteral("03-objective"));
    openNode(QStringLiteral("VP1"));
    take(*m_window, QStringLiteral("04-public-value"));
    openNode(QStringLiteral("OO13"));
    take(*m_window, QStringLiteral("05-operational-objective"));
    takeNarrative(QStringLiteral("07-narrative"));
    takeFigureDialog();
    auto *filter = m_window->findChild<QLineEdit *>(QStringLiteral("filterEdit"));
    filter->setText(QStringLiteral("formazione"));
    take(*m_window, QStringLiteral("06-filter"));
    filter->clear();
}

void PlanScreens::takeNarrative(const QString &name)
{
    auto &document = *m_window->document();
    const auto values = document.reader().all(Kind::PublicValue);
    if (values.empty() || !document.setField(values.front().key(), "narrative", QString::fromUtf8(sampleNarrative)))
        return;
    m_window->goTo(Place::of(values.front().key(), QStringLiteral("narrative")));
    // Spelling and counts are looked at in a pause of typing.
    wait(900);
    take(*m_window, name);
    static_cast<void>(document.undo());
}

/// The document beside the open editor, then with its findings in sight.
void PlanScreens::takePreview(const QString &name)
{
    auto *show = m_window->findChild<QAction *>(QStringLiteral("showPreview"));
    auto *history = m_window->findChild<QAction *>(QStringLiteral("showHistory"));
    show->setChecked(true);
    const auto *pages = m_window->findChild<QWidget *>(QStringLiteral("previewPages"));
    for (QDeadlineTimer longest(20000); !pages->property("drawn").toBool() && !longest.hasExpired();)
        wait(50);
    wait(300); // what is followed comes into view
    take(*m_window, name);
    auto *findings = m_window->findChild<QToolButton *>(QStringLiteral("previewShowFindings"));
    findings->setChecked(true);
    take(*m_window, name + QStringLiteral("-findings"));
    findings->setChecked(false);
    show->setChecked(false);
    history->setChecked(true);
}

void PlanScreens::takeFigureDialog()
{
    QTimer::singleShot(0, m_window.get(), [this] {
        if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
            dialog->findChild<QLineEdit *>(QStringLiteral("figureWords"))->setText(QStringLiteral("2024"));
            take(*dialog, QStringLiteral("08-live-figure"));
            dialog->reject();
        }
    });
    for (QAction *action : m_window->findChildren<QAction *>(QStringLiteral("insertFigure"))) {
        if (action->isEnabled()) {
            action->trigger();
            return;
        }
    }
}

void PlanScreens::takeRegistries()
{
    const std::pair<Place::Page, const char *> pages[] = {
        {Place::Page::Plan, "10-plan"}, {Place::Page::Body, "11-body"}, {Place::Page::Organisation, "12-organisation"},
        {Place::Page::Centres, "13-centres"}, {Place::Page::Directors, "14-directors"}, {Place::Page::Staff, "15-staff"},
        {Place::Page::Stakeholders, "16-stakeholders"}, {Place::Page::Themes, "17-themes"}, {Place::Page::RuleSets, "18-rules"},
        {Place::Page::Sections, "50-document"}, {Place::Page::DocumentLook, "55-document-look"}, {Place::Page::Attachments, "51-attachments"},
        {Place::Page::Monitoring, "52-monitoring"}, {Place::Page::MonitoringRounds, "53-rounds"}, {Place::Page::IndicatorGroups, "54-indicator-groups"},
        {Place::Page::OrganisationChart, "40-organisation-chart"}, {Place::Page::Establishment, "41-establishment"},
        {Place::Page::Hires, "42-hires"}, {Place::Page::Leavers, "43-leavers"}, {Place::Page::Training, "44-training"},
        {Place::Page::PositiveActions, "45-positive-actions"}, {Place::Page::AgileWork, "46-agile-work"},
        {Place::Page::PrintedTotals, "47-printed-totals"}};
    for (const auto &[page, name] : pages) {
        m_window->goTo({page, {}, {}, 0});
        take(*m_window, QString::fromLatin1(name));
    }
}

void PlanScreens::takeTemplates()
{
    m_window->goTo({Place::Page::Sections, {}, {}, 0});
    auto *tree = m_window->findChild<QTreeView *>(QStringLiteral("sectionTree"));
    // A section that is switched off and one with a chart of its own, to see their marks.
    auto &document = *m_window->document();
    document::SectionVerbs verbs(document);
    const auto sections = document.reader().where(Kind::Section, "content", QStringLiteral("strategy"));
    document::PlannedSection chart;
    chart.content = QStringLiteral("impact_indicators");
    chart.orientation = QStringLiteral("landscape");
    int steps = 0;
    if (!sections.empty() && verbs.addPart(sections.front().key(), chart) && verbs.setIncluded(sections.front().key(), false))
        steps = 2;
    tree->scrollToTop();
    take(*m_window, QStringLiteral("56-document-editing"));
    takeDialog("sectionAddPart", "partAdd", QStringLiteral("57-add-part"));
    takeDialog("sectionTakeTemplate", "", QStringLiteral("58-take-template"));
    takeDialog("sectionSaveTemplate", "", QStringLiteral("59-save-template"));
    for (; steps > 0; --steps)
        static_cast<void>(document.undo());
}

void PlanScreens::takeRisk()
{
    const std::pair<Place::Page, const char *> pages[] = {
        {Place::Page::Processes, "33-processes"}, {Place::Page::Measures, "34-measures"},
        {Place::Page::PublicationDuties, "35-publication-duties"}, {Place::Page::RiskAreas, "36-risk-areas"}};
    for (const auto &[page, name] : pages) {
        m_window->goTo({page, {}, {}, 0});
        take(*m_window, QString::fromLatin1(name));
    }
    document::PlanReader &reader = m_window->document()->reader();
    const std::pair<Kind, const char *> parts[] = {{Kind::ProcessStep, "37-process-steps"}, {Kind::RiskEvent, "38-risk-event"},
        {Kind::ProcessMeasure, "39-process-measures"}, {Kind::MeasurePhase, "3a-measure-phases"}};
    for (const auto &[kind, name] : parts) {
        if (const auto records = reader.all(kind); !records.empty())
            m_window->goTo(Place::of(records.front().key()));
        take(*m_window, QString::fromLatin1(name));
    }
    if (const auto processes = reader.all(Kind::Process); !processes.empty())
        m_window->goTo(Place::of(processes.front().key(), QStringLiteral("level_before")));
    take(*m_window, QStringLiteral("3b-own-judgement"));
}

void PlanScreens::takeRegister()
{
    m_window->goTo({Place::Page::RiskRegister, {}, {}, 0});
    take(*m_window, QStringLiteral("30-register"));
    auto *matrix = m_window->findChild<QTableView *>(QStringLiteral("riskMatrix"));
    // The matrix narrows the table, the matrix itself is put away, and the judgements and the exposure come into sight.
    emit matrix->clicked(matrix->model()->index(2, 0));
    m_window->findChild<QToolButton *>(QStringLiteral("showMatrix"))->setChecked(false);
    m_window->findChild<QToolButton *>(QStringLiteral("group2"))->click();
    auto *table = m_window->findChild<QTableView *>(QStringLiteral("riskRegister"));
    table->horizontalScrollBar()->setValue(table->horizontalScrollBar()->maximum() / 4);
    take(*m_window, QStringLiteral("31-register-unfolded"));
    m_window->findChild<QAbstractButton *>(QStringLiteral("registerClear"))->click();
    m_window->goTo({Place::Page::Coverage, {}, {}, 0});
    take(*m_window, QStringLiteral("32-coverage"));
}

void PlanScreens::takePaletteAndDialogs()
{
    openNode(QStringLiteral("VP1"));
    m_window->findChild<QAction *>(QStringLiteral("palette"))->trigger();
    m_window->findChild<QLineEdit *>(QStringLiteral("paletteEdit"))->setText(QStringLiteral("form"));
    take(*m_window, QStringLiteral("20-palette"));
    m_window->findChild<QWidget *>(QStringLiteral("commandPalette"))->hide();
    openNode(QStringLiteral("OO01"));
    const std::pair<const char *, const char *> dialogs[] = {{"remove", "21-removal"}, {"keys", "22-keyboard"}};
    for (const auto &[action, name] : dialogs) {
        const QString picture = QString::fromLatin1(name);
        QTimer::singleShot(0, m_window.get(), [this, picture] {
            if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
                take(*dialog, picture);
                dialog->reject();
            }
        });
        m_window->findChild<QAction *>(QString::fromLatin1(action))->trigger();
    }
}

/// Opens a dialog by its action and takes its picture once the button with that name can be pressed.
void PlanScreens::takeDialog(const char *action, const char *button, const QString &picture)
{
    QTimer wait;
    QDeadlineTimer longest(20000);
    QObject::connect(&wait, &QTimer::timeout, &wait, [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        const auto *ready = dialog ? dialog->findChild<QPushButton *>(QString::fromLatin1(button)) : nullptr;
        const auto *pages = dialog ? dialog->findChild<QWidget *>(QStringLiteral("printPreviewPages")) : nullptr;
        const bool drawing = pages && !pages->property("drawn").toBool();
        if (!dialog || (((ready && !ready->isEnabled()) || drawing) && !longest.hasExpired()))
            return;
        wait.stop();
        take(*dialog, picture);
        dialog->reject();
    });
    wait.start(50);
    m_window->findChild<QAction *>(QString::fromLatin1(action))->trigger();
    // Some dialogs open only when what they show is made.
    while (wait.isActive() && !longest.hasExpired())
        QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
}

void PlanScreens::takeRecordDialogs()
{
    openNode(QStringLiteral("2024-A1-OP-01"));
    takeDialog("setField", "setButton", QStringLiteral("23-set-field"));
    takeDialog("duplicate", "duplicateButton", QStringLiteral("24-duplicate"));
    takeDialog("continueCentre", "", QStringLiteral("25-next-year"));
    takeDialog("printPreview", "", QStringLiteral("62-print-preview"));
    takeDialog("rollOver", "makeButton", QStringLiteral("26-rollover"));
    m_window->findChild<QAction *>(QStringLiteral("findReplace"))->trigger();
    auto *dialog = m_window->findChild<QDialog *>(QStringLiteral("findReplaceDialog"));
    dialog->findChild<QLineEdit *>(QStringLiteral("findText"))->setText(QStringLiteral("comunicazione"));
    dialog->findChild<QLineEdit *>(QStringLiteral("replaceText"))->setText(QStringLiteral("informazione"));
    auto *find = dialog->findChild<QPushButton *>(QStringLiteral("findAllButton"));
    find->click();
    for (QDeadlineTimer longest(20000); !find->isEnabled() && !longest.hasExpired();)
        QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
    take(*dialog, QStringLiteral("27-find-and-replace"));
    dialog->hide();
}

} // namespace piao::app
