// SPDX-License-Identifier: EUPL-1.2
// How long a large plan takes to become a usable tree, beside bare SELECTs of the same columns.
#include "figure.h"
#include "large_plan.h"
#include "timing.h"

#include "piao/document/objective_tree.h"
#include "piao/document/plan_document.h"
#include "piao/document/plan_search.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace piao;

namespace {

/// The columns that the tree shows, walked through and touched, nothing kept.
const char *const bareSelects[] = {
    "SELECT id, code, title, rank, narrative IS NOT NULL, dimension IS NOT NULL, beneficiaries IS NOT NULL, number FROM public_value",
    "SELECT id, code, title, rank, political_owner IS NOT NULL, technical_owner IS NOT NULL, number FROM strategic_objective",
    "SELECT id, code, title, rank, number FROM operational_objective",
    "SELECT id, code, title, rank, description IS NOT NULL, director_id IS NOT NULL, year, operational_id, centre_id"
    " FROM performance_objective",
    "SELECT strategic_id, value_id, rank FROM strategic_value",
    "SELECT operational_id, strategic_id, rank FROM operational_strategic",
    "SELECT operational_id, value_id FROM operational_value",
    "SELECT operational_id, centre_id, rank FROM operational_centre",
    "SELECT id, code, name FROM centre",
    "SELECT performance_id, count(*) FROM indicator WHERE performance_id IS NOT NULL GROUP BY performance_id",
    "SELECT objective_id, count(*) FROM phase GROUP BY objective_id",
};

size_t touched = 0;

void walk(sqlite3 *database, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(database, sql, -1, &statement, nullptr);
    const int columns = sqlite3_column_count(statement);
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int i = 0; i < columns; ++i) {
            const auto *text = sqlite3_column_text(statement, i);
            touched += text ? *text : 0;
        }
    }
    sqlite3_finalize(statement);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("grande.piao"));
    bench::createPlanFile(path);

    std::unique_ptr<document::PlanDocument> plan;
    const double opening = bench::milliseconds([&] {
        plan = document::PlanDocument::open(path, store::PlanFile::Mode::ReadWrite).value();
    });
    sqlite3 *database = plan->connection().handle();
    const auto bare = [&] {
        for (const char *sql : bareSelects)
            walk(database, sql);
    };
    bare(); // both find the pages in the same cache
    const double reference = bench::medianOf(7, bare);
    std::optional<document::ObjectiveTree> tree;
    const double loading = bench::medianOf(7, [&] { tree.emplace(document::ObjectiveTree::load(plan->connection()).value()); });
    bench::printFigure(QStringLiteral("tree of 50,000 objectives, read"), loading, reference, QStringLiteral("ms"), 3);
    bench::printFigure(QStringLiteral("plan opened with its checks, and tree"), opening + loading, reference, QStringLiteral("ms"), 0);

    document::PlanSearch search(*plan);
    const double indexing = bench::milliseconds([&] { (void)search.prepare().ok(); });
    bench::printFigure(QStringLiteral("search index of 255,000 records, made"), indexing, reference, QStringLiteral("ms"), 0);
    double slowest = 0;
    const QString typed = QStringLiteral("formazione personale");
    for (int length = 1; length <= typed.size(); ++length)
        slowest = std::max(slowest, bench::computingMilliseconds([&] { (void)search.find(typed.left(length)).ok(); }));
    for (const char *word : {"a", "ti", "manut", "zzz", "49999"})
        slowest = std::max(slowest, bench::computingMilliseconds([&] { (void)search.find(QString::fromLatin1(word)).ok(); }));
    bench::printFigure(QStringLiteral("search of 250,000 records, the slowest key / 20 ms"), slowest, 20, QStringLiteral("ms"), 1);
    bench::printFigure(QStringLiteral("memory with plan, tree and search / 400 MiB"), bench::residentMemory(), 400, QStringLiteral("MiB"), 1);
    return touched == 0;
}
