// SPDX-License-Identifier: EUPL-1.2
// What checking costs: an edit followed, on a real plan and on one of 50,000 objectives with 200,000 indicators and 600,000
// targets; and a look at all of the large one.
#include "figure.h"
#include "large_plan.h"
#include "timing.h"

#include "piao/checks/plan_checker.h"
#include "piao/document/plan_document.h"
#include "piao/domain/record_description.h"
#include "piao/exchange/json_import.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace piao;
using namespace piao::domain;

namespace {

constexpr double mostOfRealEdit = 20;
constexpr double mostOfLargeEdit = 100;
constexpr double mostOfLargeCheck = 2'000;
constexpr int runs = 15;

[[noreturn]] void fail(const Error &error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.oneLine()));
    std::exit(1);
}

template<typename T>
T require(Result<T> result)
{
    if (!result)
        fail(result.error());
    return std::move(*result);
}

/// Edits that people make all day, each with the kind and the field that it writes.
struct Edit {
    const char *name;
    Kind kind;
    const char *column;
    QVariant values[2];
};

const Edit edits[] = {
    {"a title", Kind::PerformanceObjective, "title", {QStringLiteral("Migliorare la viabilità"), QStringLiteral("Curare il patrimonio")}},
    {"a code", Kind::PerformanceObjective, "code", {QStringLiteral("2024-A1-OP-77"), QStringLiteral("2024-A1-OP-78")}},
    {"a target", Kind::Target, "value_text", {QStringLiteral("+ 12%"), QStringLiteral("80%")}},
    {"a baseline", Kind::Indicator, "baseline_text", {QStringLiteral("12 %"), QStringLiteral("13 %")}},
    {"an indicator's name", Kind::Indicator, "name", {QStringLiteral("Ore erogate"), QStringLiteral("Utenti serviti")}},
    {"a strategic objective's value", Kind::StrategicObjective, "title", {QStringLiteral("Innovare"), QStringLiteral("Rinnovare")}},
};

RecordKey someRecord(document::PlanDocument &plan, Kind kind)
{
    RecordKey key;
    plan.reader().visit(kind, [&](const Record &record) {
        key = record.key();
        return false;
    });
    return key;
}

/// The slowest kind of edit: the median of its runs, from the notice to the findings.
double slowestEdit(document::PlanDocument &plan, checks::PlanChecker &checker, const char *what)
{
    double slowest = 0;
    for (const Edit &edit : edits) {
        const RecordKey key = someRecord(plan, edit.kind);
        std::vector<double> times;
        const auto watch = QObject::connect(&plan, &document::PlanDocument::changed, [&](const document::ChangeNotice &notice) {
            times.push_back(bench::computingMilliseconds([&] { checker.apply(notice); }));
        });
        for (int run = 0; run < runs; ++run) {
            if (const auto done = plan.setField(key, edit.column, edit.values[run % 2]); !done)
                fail(done.error());
        }
        QObject::disconnect(watch);
        const double time = bench::median(times);
        std::fprintf(stderr, "%s, %s: %.2f ms\n", what, edit.name, time);
        slowest = std::max(slowest, time);
    }
    return slowest;
}

/// Where a whole check's time goes, for whoever looks for it: the slowest checks one after the other.
void listSlowest(store::Connection &connection)
{
    std::vector<const checks::Grouping *> groupings;
    for (const auto &check : checks::allChecks())
        groupings.insert(groupings.end(), check->info().groupings.begin(), check->info().groupings.end());
    std::sort(groupings.begin(), groupings.end());
    groupings.erase(std::unique(groupings.begin(), groupings.end()), groupings.end());
    std::optional<checks::PlanFacts> facts;
    const double load = bench::computingMilliseconds(
        [&] { facts.emplace(require(checks::PlanFacts::load(connection, QDate::currentDate(), groupings))); });
    std::fprintf(stderr, "reading and tying up: %.0f ms of computing\n", load);
    std::vector<std::pair<double, const char *>> times;
    for (const auto &check : checks::allChecks()) {
        std::vector<checks::Finding> found;
        checks::Report report(found);
        const double time = bench::computingMilliseconds([&] {
            for (const Kind kind : check->info().subjects) {
                facts->each(kind, [&](const checks::Fact &subject) {
                    report.setSubject(0, subject);
                    check->examine(subject, *facts, report);
                });
            }
        });
        times.emplace_back(time, check->info().id);
    }
    std::sort(times.rbegin(), times.rend());
    double sum = 0;
    for (const auto &[time, id] : times)
        sum += time;
    std::fprintf(stderr, "all checks: %.0f ms of computing; the slowest:", sum);
    for (size_t i = 0; i < 16; ++i)
        std::fprintf(stderr, " %s %.0f", times[i].second, times[i].first);
    std::fprintf(stderr, "\n");
}

void measureRealPlan(const QString &folder)
{
    const QString path = folder + QStringLiteral("/lucca.piao");
    if (const auto imported = exchange::importIntoNewPlan(path, QStringLiteral(":/piao/samples/lucca-2024-2026.json")); !imported)
        fail(imported.error());
    const auto plan = require(document::PlanDocument::open(path, store::PlanFile::Mode::ReadWrite));
    checks::PlanChecker checker = require(checks::PlanChecker::check(plan->connection()));
    const double edit = slowestEdit(*plan, checker, "Lucca");
    bench::printFigure(QStringLiteral("check after an edit, Lucca"), edit, mostOfRealEdit, QStringLiteral("ms"), 1);
    const double all = bench::computingMilliseconds([&] { require(checks::PlanChecker::check(plan->connection())); });
    std::fprintf(stderr, "Lucca, all of it: %.1f ms, %d findings\n", all, checker.counts().total());
}

void measureLargePlan(const QString &folder)
{
    const QString path = folder + QStringLiteral("/large.piao");
    bench::createPlanFile(path);
    const auto plan = require(document::PlanDocument::open(path, store::PlanFile::Mode::ReadWrite));
    const double before = bench::residentMemory();
    std::optional<checks::PlanChecker> checker;
    const double all = bench::milliseconds([&] { checker.emplace(require(checks::PlanChecker::check(plan->connection()))); });
    std::fprintf(stderr, "large plan: %d findings, %.0f MiB\n", checker->counts().total(), bench::residentMemory() - before);
    listSlowest(plan->connection());
    bench::printFigure(QStringLiteral("check of all, 50,000 objectives"), all, mostOfLargeCheck, QStringLiteral("ms"), 1);
    bench::printFigure(QStringLiteral("check after an edit, 50,000 objectives"), slowestEdit(*plan, *checker, "large plan"), mostOfLargeEdit,
        QStringLiteral("ms"), 1);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    measureRealPlan(folder.path());
    measureLargePlan(folder.path());
}
