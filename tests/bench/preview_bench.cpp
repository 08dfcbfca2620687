// SPDX-License-Identifier: EUPL-1.2
// The preview on the sample of Lucca: from an edit to the page that is in view, drawn anew.
#include "figure.h"
#include "timing.h"

#include "piao/document/plan_document.h"
#include "piao/exchange/json_import.h"
#include "piao/widgets/main_window.h"

#include <QAction>
#include <QApplication>
#include <QDeadlineTimer>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>
#include <QVariant>

using namespace piao;
using namespace piao::domain;

namespace {

constexpr int runs = 9;
constexpr double boundMs = 1000;
/// Of the debounce, in which nothing is computed.
constexpr double pauseMs = 150;
constexpr int longestMs = 60000;

template<typename Condition>
void waitFor(Condition condition)
{
    for (QDeadlineTimer longest(longestMs); !condition(); QThread::msleep(1)) {
        QApplication::processEvents();
        if (longest.hasExpired())
            qFatal("the preview did not come");
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("piao-bench"));
    QSettings().clear();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("lucca.piao"));
    if (const auto imported = exchange::importIntoNewPlan(path, QStringLiteral(":/piao/samples/lucca-2024-2026.json")); !imported)
        qFatal("%s", qPrintable(imported.error().oneLine()));
    widgets::MainWindow window;
    window.resize(1440, 900);
    window.show();
    if (!window.openPlan(path))
        return 1;
    window.findChild<QAction *>(QStringLiteral("showPreview"))->setChecked(true);
    const auto *pages = window.findChild<QWidget *>(QStringLiteral("previewPages"));
    waitFor([&] { return pages->property("drawn").toBool(); });

    const RecordKey value = window.document()->reader().all(Kind::PublicValue).front().key();
    std::vector<double> times, computing;
    for (int i = 0; i < runs; ++i) {
        const int shown = pages->property("versionsShown").toInt();
        const auto edit = [&] {
            if (!window.document()->setField(value, "title", QStringLiteral("Titolo %1").arg(i)))
                qFatal("the plan refused an edit");
            waitFor([&] { return pages->property("versionsShown").toInt() > shown && pages->property("drawn").toBool(); });
        };
        computing.push_back(pauseMs + bench::computingMilliseconds([&] { times.push_back(bench::milliseconds(edit)); }));
    }
    const QString ms = QStringLiteral("ms");
    bench::printFigure(QStringLiteral("preview of Lucca: edit to repainted page, pause and computing / 1 s"), bench::median(computing), boundMs, ms, 1);
    bench::printFigure(QStringLiteral("the same by the clock on the wall / 1 s"), bench::median(times), boundMs, ms, 0);
    return 0;
}
