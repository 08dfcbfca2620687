// SPDX-License-Identifier: EUPL-1.2
// Import and export of a very large plan in the open format, beside bare INSERTs of the same rows.
#include "figure.h"
#include "large_plan.h"

#include "piao/document/plan_document.h"
#include "piao/exchange/json_export.h"
#include "piao/exchange/json_import.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

using namespace piao;
using document::PlanDocument;
using domain::Record;
using domain::Result;

namespace {

template<typename T>
T orFail(Result<T> result)
{
    if (result)
        return std::move(result).value();
    std::fprintf(stderr, "%s\n", qPrintable(result.error().oneLine()));
    std::exit(1);
}

void orFail(const Result<void> &result)
{
    if (result)
        return;
    std::fprintf(stderr, "%s\n", qPrintable(result.error().oneLine()));
    std::exit(1);
}

double secondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e9;
}

/// The large plan as a file in the open format, written through a plan file that is thrown away.
double writeSource(const QTemporaryDir &folder, const QString &json)
{
    auto plan = orFail(PlanDocument::create(folder.filePath(QStringLiteral("source.piao"))));
    orFail(plan->establish({}, [](document::UnitOfWork &unit) -> Result<void> {
        Result<void> done;
        bench::LargePlan{}.eachRecord([&](const Record &record) {
            if (const auto inserted = unit.insert(record); !inserted && done)
                done = inserted.error();
        });
        return done;
    }));
    return secondsOf([&] { orFail(exchange::exportPlan(plan->reader(), json)); });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString json = folder.filePath(QStringLiteral("large.json"));
    const double written = writeSource(folder, json);

    const double before = bench::peakMemory();
    const double imported =
        secondsOf([&] { orFail(exchange::importIntoNewPlan(folder.filePath(QStringLiteral("imported.piao")), json)); });
    const double memory = bench::peakMemory();

    const bench::BareRows rows{[](const auto &take) { bench::LargePlan().eachRecord(take); }};
    auto bare = orFail(store::PlanFile::create(folder.filePath(QStringLiteral("bare.piao"))));
    const double inserted = secondsOf([&] { rows.insertInto(bare->connection()); });

    bench::printFigure(QStringLiteral("import of the open format / bare INSERTs (%1 MB)").arg(QFileInfo(json).size() / 1'000'000),
                       imported, inserted, QStringLiteral("s"), 5);
    bench::printFigure(QStringLiteral("peak memory after / before the import"), memory, before, QStringLiteral("MiB"), 0);
    bench::printFigure(QStringLiteral("export to the open format / bare INSERTs"), written, inserted, QStringLiteral("s"), 0);
    return 0;
}
