// SPDX-License-Identifier: EUPL-1.2
// What showing findings costs on a plan of 50,000 objectives: an edit until list, tree, form and counts have followed, and how long
// the window stands still when a person looks for words in all of them.
#include "figure.h"
#include "large_plan.h"
#include "timing.h"

#include "piao/checks/live_checks.h"
#include "piao/document/plan_document.h"
#include "piao/models/finding_marks.h"
#include "piao/widgets/main_window.h"
#include "piao/widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

using namespace piao;
using namespace piao::domain;

namespace {

constexpr double mostOfEdit = 150;   // ours: the checks themselves may take 100 of it
constexpr double mostOfSearch = 150;
constexpr int runs = 9;

[[noreturn]] void fail(const Error &error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.oneLine()));
    std::exit(1);
}

RecordKey someRecord(document::PlanDocument &plan, Kind kind)
{
    RecordKey key;
    plan.reader().visit(kind, [&](const Record &record) {
        key = record.key();
        return false;
    });
    return key;
}

/// From the edit that is in the file to the window that has followed it.
double slowestEdit(document::PlanDocument &plan, checks::LiveChecks &checks)
{
    const std::tuple<const char *, Kind, const char *> edits[] = {{"a title", Kind::PerformanceObjective, "title"},
        {"a baseline", Kind::Indicator, "baseline_text"}, {"an indicator's name", Kind::Indicator, "name"}};
    double slowest = 0;
    for (const auto &[name, kind, column] : edits) {
        const RecordKey key = someRecord(plan, kind);
        std::vector<double> times;
        for (int run = 0; run < runs; ++run) {
            if (const auto done = plan.setField(key, column, QStringLiteral("%1 volte").arg(run + 1)); !done)
                fail(done.error());
            times.push_back(bench::computingMilliseconds([&] {
                checks.catchUp();
                QApplication::processEvents();
            }));
        }
        const double time = bench::median(times);
        std::fprintf(stderr, "window after %s: %.1f ms\n", name, time);
        slowest = std::max(slowest, time);
    }
    return slowest;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("piao-bench"));
    QSettings().clear();
    widgets::applyTheme(application, widgets::Appearance::Light);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("large.piao"));
    bench::createPlanFile(path);
    widgets::MainWindow window;
    window.resize(1440, 900);
    window.show();
    if (const Result<void> opened = window.openPlan(path); !opened)
        fail(opened.error());
    document::PlanDocument &plan = *window.document();
    checks::LiveChecks &checks = *models::FindingMarks::of(plan).checks();
    while (!checks.checker())
        QApplication::processEvents(QEventLoop::AllEvents, 50);
    QApplication::processEvents();
    std::fprintf(stderr, "findings: %d\n", checks.checker()->counts().total());
    bench::printFigure(QStringLiteral("window after an edit, 50,000 objectives"), slowestEdit(plan, checks), mostOfEdit, QStringLiteral("ms"), 1);
    auto *search = window.findChild<QLineEdit *>(QStringLiteral("findingSearch"));
    const double typed = bench::milliseconds([search] { search->setText(QStringLiteral("volte")); });
    bench::printFigure(QStringLiteral("a letter in the search of the findings, 50,000 objectives"), typed, mostOfSearch, QStringLiteral("ms"), 1);
    return 0;
}
