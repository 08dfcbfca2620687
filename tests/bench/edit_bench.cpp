// SPDX-License-Identifier: EUPL-1.2
// What recording costs: one committed edit with its history, and its undo, beside a bare committed UPDATE.
#include "figure.h"
#include "large_plan.h"
#include "timing.h"

#include "piao/document/plan_document.h"
#include "piao/document/tree_verbs.h"
#include "piao/domain/record_description.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

using namespace piao;
using namespace piao::domain;

namespace {

constexpr int runs = 41;

/// The records that the runs write to, spread over the plan.
std::vector<RecordKey> someOf(document::PlanDocument &plan, Kind kind, int count)
{
    std::vector<RecordKey> keys;
    SQLite::Statement &row = plan.connection().prepared(std::string("SELECT id FROM ") + describe(kind).table + " LIMIT 1 OFFSET ?");
    for (int i = 0; i < count; ++i) {
        row.reset();
        row.bind(1, i * 37);
        if (row.executeStep())
            keys.push_back({kind, store::textColumn(row, 0), {}});
    }
    row.tryReset();
    return keys;
}

void require(const Result<void> &result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(result.error().oneLine()));
        std::exit(1);
    }
}

void measureVerbs(document::PlanDocument &plan, double reference)
{
    const QString ms = QStringLiteral("ms");
    document::TreeVerbs verbs(plan);
    const std::vector<RecordKey> parents = someOf(plan, Kind::OperationalObjective, 11);
    size_t next = 0;
    const double added = bench::medianOf(11, [&] {
        if (!verbs.addChild({parents[next++], {}}, QStringLiteral("Nuovo")))
            std::exit(1);
    });
    bench::printFigure(QStringLiteral("new objective in its place / bare UPDATE"), added, reference, ms, 0);
    const RecordKey value = someOf(plan, Kind::PublicValue, 1).front();
    const double removed = bench::milliseconds([&] {
        const auto removal = verbs.planRemoval({{value, {}}}, document::RemovalScope::Everywhere);
        require(removal ? verbs.remove(*removal) : Result<void>(removal.error()));
    });
    bench::printFigure(QStringLiteral("value deleted with 2,500 objectives below it / bare UPDATE"), removed, reference, ms, 0);
    const double back = bench::milliseconds([&] { require(plan.undo()); });
    bench::printFigure(QStringLiteral("that taken back / bare UPDATE"), back, reference, ms, 0);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("grande.piao"));
    bench::createPlanFile(path);
    // A file of its own, because a plan refuses to go on when its file was written past it.
    const QString barePath = folder.filePath(QStringLiteral("bare.piao"));
    QFile::copy(path, barePath);
    const auto barePlan = store::PlanFile::open(barePath, store::PlanFile::Mode::ReadWrite).value();
    SQLite::Database &bareDatabase = barePlan->connection().database();
    const auto plan = document::PlanDocument::open(path, store::PlanFile::Mode::ReadWrite).value();
    const std::vector<RecordKey> keys = someOf(*plan, Kind::PerformanceObjective, runs);

    // Turn by turn, so that whatever else the machine does falls on all alike.
    std::vector<double> bare, edited, undone;
    SQLite::Statement update(bareDatabase, "UPDATE performance_objective SET title = ? WHERE id = ?");
    for (int i = 0; i < runs; ++i) {
        const RecordKey &key = keys[size_t(i)];
        bare.push_back(bench::milliseconds([&] {
            SQLite::Transaction transaction(bareDatabase, SQLite::TransactionBehavior::IMMEDIATE);
            update.reset();
            update.bind(1, "Titolo " + std::to_string(i));
            update.bind(2, key.id.toStdString());
            update.exec();
            transaction.commit();
        }));
        edited.push_back(bench::milliseconds([&] { require(plan->setField(key, "title", QStringLiteral("Nuovo titolo %1").arg(i))); }));
        undone.push_back(bench::milliseconds([&] { require(plan->undo()); }));
    }
    const double reference = bench::median(bare);
    const QString ms = QStringLiteral("ms");
    bench::printFigure(QStringLiteral("one edit, recorded and committed / bare UPDATE"), bench::median(edited), reference, ms, 3);
    bench::printFigure(QStringLiteral("its undo / bare UPDATE"), bench::median(undone), reference, ms, 3);

    measureVerbs(*plan, reference);
    return 0;
}
