// SPDX-License-Identifier: EUPL-1.2
// Pasting 5,000 rows of six columns into a record table that is shown, as one step of the history, beside bare INSERTs of
// the same rows; and taking the paste back.
#include "figure.h"
#include "large_plan.h"
#include "timing.h"

#include "piao/document/plan_document.h"
#include "piao/models/record_table_model.h"

#include <QApplication>
#include <QTableView>
#include <QTemporaryDir>

using namespace piao;
using domain::Kind;
using domain::Record;

namespace {

constexpr int rows = 5'000;
const QString ms = QStringLiteral("ms");
const QStringList columns{QStringLiteral("code"), QStringLiteral("title"), QStringLiteral("type"), QStringLiteral("responsible"),
    QStringLiteral("end_date"), QStringLiteral("expected_text")};

QString title(int i)
{
    return QStringLiteral("Misura %1: verifiche a campione sugli affidamenti e sulle proroghe dei contratti").arg(i);
}

/// As a spreadsheet gives them.
models::TextBlock block()
{
    models::TextBlock cells;
    for (int i = 0; i < rows; ++i) {
        cells.append({QStringLiteral("M%1").arg(i), title(i), QStringLiteral("control"), QStringLiteral("Ufficio %1").arg(i % 90),
            QStringLiteral("31/12/2024"), QStringLiteral("%1 %").arg(i % 100)});
    }
    return cells;
}

bench::BareRows bareRows()
{
    return bench::BareRows([](const auto &take) {
        for (int i = 0; i < rows; ++i) {
            take(Record(Kind::Measure).set("id", document::newId()).set("code", QStringLiteral("M%1").arg(i)).set("title", title(i))
                    .set("type", QStringLiteral("control")).set("responsible", QStringLiteral("Ufficio %1").arg(i % 90))
                    .set("end_date", QStringLiteral("2024-12-31")).set("expected_text", QStringLiteral("%1 %").arg(i % 100))
                    .set("rank", qlonglong(i + 1) << 20));
        }
    });
}

void require(bool done)
{
    if (!done) {
        std::fprintf(stderr, "the rows could not be pasted\n");
        std::exit(1);
    }
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    const bench::BareRows bare = bareRows();
    std::vector<double> inserted;
    for (int run = 0; run < 3; ++run) {
        auto file = store::PlanFile::create(folder.filePath(QStringLiteral("bare%1.piao").arg(run))).value();
        inserted.push_back(bench::milliseconds([&] { bare.insertInto(file->connection()); }));
    }
    const double reference = bench::median(inserted);
    auto plan = document::PlanDocument::create(folder.filePath(QStringLiteral("paste.piao"))).value();
    models::RecordTableModel model(*plan, {Kind::Measure, {}, {}});
    model.setColumns(columns);
    QTableView view;
    view.resize(900, 600);
    view.setModel(&model);
    view.show();
    QApplication::processEvents();
    const models::TextBlock cells = block();
    std::vector<double> pasted, undone;
    for (int run = 0; run < 3; ++run) {
        models::BlockReport report;
        pasted.push_back(bench::milliseconds([&] {
            report = model.writeBlock(0, 0, cells);
            QApplication::processEvents();
        }));
        require(report.isClean() && report.rowsAdded == rows);
        undone.push_back(bench::milliseconds([&] {
            require(plan->undo().ok());
            QApplication::processEvents();
        }));
        require(model.recordCount() == 0);
    }
    bench::printFigure(QStringLiteral("5,000 rows of 6 columns pasted as one step / bare INSERTs"), bench::median(pasted), reference, ms, 6);
    bench::printFigure(QStringLiteral("that paste taken back / bare INSERTs"), bench::median(undone), reference, ms, 6);
    bench::printFigure(QStringLiteral("that paste / 1,000 ms"), bench::median(pasted), 1000, ms, 1);
    return 0;
}
