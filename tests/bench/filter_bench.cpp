// SPDX-License-Identifier: EUPL-1.2
// One keystroke in the tree's filter line on a plan of 50,000 objectives, all nodes open, beside Qt's recursive filter.
#include "figure.h"
#include "large_plan.h"

#include "piao/document/plan_document.h"
#include "piao/models/objective_tree_model.h"
#include "piao/widgets/main_window.h"
#include "piao/widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QTemporaryDir>
#include <QTreeView>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace piao;
using document::PlanDocument;
using domain::Result;

namespace {

/// The longest that a person feels as immediate.
constexpr double mostMs = 50;
constexpr double timesFaster = 30;

[[noreturn]] void fail(const domain::Error &error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.oneLine()));
    std::exit(1);
}

/// Indicators and targets are not in the tree; without them the plan is made in seconds.
void makePlan(const QString &path)
{
    Result<std::unique_ptr<PlanDocument>> plan = PlanDocument::create(path);
    if (!plan)
        fail(plan.error());
    bench::LargePlan large;
    large.indicatorsEach = 0;
    const Result<void> done = (*plan)->establish({}, [&](document::UnitOfWork &unit) -> Result<void> {
        Result<void> all;
        large.eachRecord([&](const domain::Record &record) {
            if (const auto inserted = unit.insert(record); !inserted && all)
                all = inserted.error();
        });
        return all;
    });
    if (!done)
        fail(done.error());
}

/// The worst of several runs, in milliseconds, until the rows are laid out and painted.
double slowest(const QStringList &texts, const std::function<void(const QString &)> &filter)
{
    double worst = 0;
    for (const QString &text : texts) {
        QElapsedTimer timer;
        timer.start();
        filter(text);
        QApplication::processEvents();
        worst = std::max(worst, double(timer.nsecsElapsed()) / 1e6);
    }
    return worst;
}

double measureWindow(const QString &path, const QStringList &texts)
{
    widgets::MainWindow window;
    window.resize(1280, 800);
    window.show();
    if (const Result<void> opened = window.openPlan(path); !opened)
        fail(opened.error());
    window.findChild<QTreeView *>(QStringLiteral("objectiveTree"))->expandAll();
    QApplication::processEvents();
    auto *line = window.findChild<QLineEdit *>(QStringLiteral("filterEdit"));
    // The first letter also folds all texts, once in the life of the window.
    line->setText(QStringLiteral("zzz"));
    return slowest(texts, [line](const QString &text) { line->setText(text); });
}

double measureQt(const QString &path, const QStringList &texts)
{
    Result<std::unique_ptr<PlanDocument>> plan = PlanDocument::open(path, store::PlanFile::Mode::ReadOnly);
    if (!plan)
        fail(plan.error());
    models::ObjectiveTreeModel model;
    model.setDocument(plan->get());
    QSortFilterProxyModel proxy;
    proxy.setRecursiveFilteringEnabled(true);
    proxy.setAutoAcceptChildRows(true);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy.setSourceModel(&model);
    QTreeView view;
    view.setUniformRowHeights(true);
    view.resize(400, 800);
    view.setModel(&proxy);
    view.expandAll();
    view.show();
    QApplication::processEvents();
    return slowest(texts, [&proxy](const QString &text) { proxy.setFilterFixedString(text); });
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("piao-bench"));
    QSettings().clear();
    widgets::applyTheme(application, widgets::Appearance::Light);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("large.piao"));
    makePlan(path);
    // A centre's code, letter by letter, and everything again: hits all over the tree, as real words have them.
    const QStringList texts{QStringLiteral("a"), QStringLiteral("a1"), QStringLiteral("a17"), QString()};
    const double ours = measureWindow(path, texts);
    const double qt = measureQt(path, texts);
    bench::printFigure(QStringLiteral("filter keystroke beside Qt's recursive filter, 50,000 objectives open"), ours, qt,
                       QStringLiteral("ms"), 1 / timesFaster);
    bench::printFigure(QStringLiteral("filter keystroke beside 50 ms"), ours, mostMs, QStringLiteral("ms"), 1);
    QSettings().clear();
    return 0;
}
