// SPDX-License-Identifier: EUPL-1.2
// The document of Lucca in each format, from the command to the file: the program starts, opens the plan, builds the document,
// writes it and ends.
#include "figure.h"
#include "timing.h"

#include "piao/exchange/json_import.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

using namespace piao;

namespace {

constexpr int runs = 9;
constexpr double boundMs = 500;

struct Format {
    const char *name;
    const char *target;
    double bound; ///< of the ratio; 0 for none
};
constexpr Format formats[] = {{"PDF", "lucca.pdf", 1}, {"ODT", "lucca.odt", 0}, {"web edition", "lucca-web/", 0}};

void run(const QStringList &arguments)
{
    QProcess piao;
    piao.setStandardErrorFile(QProcess::nullDevice()); // the document's findings
    piao.setStandardOutputFile(QProcess::nullDevice());
    piao.start(QCoreApplication::applicationDirPath() + QStringLiteral("/piao"), arguments);
    if (!piao.waitForFinished(60000) || piao.exitStatus() != QProcess::NormalExit || piao.exitCode() != 0)
        qFatal("piao %s failed", qPrintable(arguments.join(QLatin1Char(' '))));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    const QString plan = folder.filePath(QStringLiteral("lucca.piao"));
    if (const auto imported = exchange::importIntoNewPlan(plan, QStringLiteral(":/piao/samples/lucca-2024-2026.json")); !imported)
        qFatal("%s", qPrintable(imported.error().oneLine()));
    const double start = bench::medianOf(runs, [] { run({QStringLiteral("--version")}); });
    bench::printFigure(QStringLiteral("the program's own start, of which each export has one"), start, boundMs, QStringLiteral("ms"), 0);
    for (const Format &format : formats) {
        const QString target = folder.path() + QLatin1Char('/') + QLatin1String(format.target);
        const double time = bench::medianOf(runs, [&] { run({QStringLiteral("export"), plan, target}); });
        bench::printFigure(QStringLiteral("Lucca as %1, from command to file / 0.5 s").arg(QLatin1String(format.name)), time, boundMs,
                           QStringLiteral("ms"), format.bound);
    }
    return 0;
}
