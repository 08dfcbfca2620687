// SPDX-License-Identifier: EUPL-1.2
// The register of risks of a body with 2,000 processes, 6,000 events and 20,000 measures: opening it beside bare SELECTs of
// the same rows, a key in its filter beside a proxy model of Qt on the same rows, and a click into its matrix.
#include "figure.h"
#include "large_plan.h"
#include "timing.h"

#include "piao/models/coverage_model.h"
#include "piao/models/risk_matrix_model.h"
#include "piao/models/risk_register_model.h"
#include "piao/widgets/main_window.h"
#include "piao/widgets/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace piao;
using document::PlanDocument;

namespace {

/// The longest that a person feels as immediate.
constexpr double mostMs = 50;
const QString ms = QStringLiteral("ms");

/// What the register reads, walked through and touched, nothing kept.
const char *const bareSelects[] = {
    "SELECT id, number, title, rank FROM risk_area",
    "SELECT id, code, name, rank FROM centre",
    "SELECT id, letter, title, rank FROM enabling_factor",
    "SELECT id, number, title, rank FROM exposure_criterion",
    "SELECT id, code, title, rank FROM public_value",
    "SELECT id, code, title, rank FROM performance_objective"
    " WHERE id IN (SELECT objective_id FROM process_objective UNION SELECT objective_id FROM measure_objective)",
    "SELECT id, code, name, owner_text, rank, area_id, centre_id, level_before, rationale_before, level_after, rationale_after,"
    " level_monitored, rationale_monitored FROM process",
    "SELECT id, code, description, controls, monitored_on, rank, process_id, level_before, rationale_before, level_after,"
    " rationale_after, level_monitored, rationale_monitored FROM risk_event",
    "SELECT id, coalesce(code, number), title, scope, type, state, responsible, term, end_date, rank, centre_id,"
    " expected_text IS NOT NULL OR expected_value IS NOT NULL FROM measure",
    "SELECT event_id, factor_id FROM event_factor",
    "SELECT event_id, criterion_id, level FROM criterion_rating",
    "SELECT process_id, measure_id FROM process_measure",
    "SELECT event_id, measure_id FROM event_measure",
    "SELECT process_id, objective_id FROM process_objective",
    "SELECT process_id, value_id FROM process_value",
    "SELECT measure_id, objective_id FROM measure_objective",
    "SELECT measure_id, value_id FROM measure_value",
    "SELECT process_id, count(*) FROM process_step GROUP BY process_id",
    "SELECT measure_id, count(*) FROM measure_phase GROUP BY measure_id",
};

size_t touched = 0;

void walk(sqlite3 *database)
{
    for (const char *sql : bareSelects) {
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
}

void require(bool done)
{
    if (!done) {
        std::fprintf(stderr, "the register could not be read\n");
        std::exit(1);
    }
}

double slowest(const QStringList &texts, const std::function<void(const QString &)> &filter)
{
    double worst = 0;
    for (const QString &text : texts) {
        worst = std::max(worst, bench::milliseconds([&] {
            filter(text);
            QApplication::processEvents();
        }));
    }
    return worst;
}

double measureQt(PlanDocument &plan, const QStringList &texts)
{
    models::RiskRegisterModel model(plan);
    QSortFilterProxyModel proxy;
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy.setFilterKeyColumn(-1);
    proxy.setSourceModel(&model);
    QTableView view;
    view.resize(1000, 700);
    view.setModel(&proxy);
    view.show();
    QApplication::processEvents();
    return slowest(texts, [&proxy](const QString &text) { proxy.setFilterFixedString(text); });
}

void measureOpening(PlanDocument &plan)
{
    sqlite3 *database = plan.connection().handle();
    walk(database); // both find the pages in the same cache
    // Turn by turn and in computing time, so that whatever else the machine does changes neither.
    std::vector<double> bare, loaded;
    for (int run = 0; run < 9; ++run) {
        bare.push_back(bench::computingMilliseconds([&] { walk(database); }));
        loaded.push_back(bench::computingMilliseconds([&] { require(document::RiskRegister::load(plan.connection()).ok()); }));
    }
    const double reference = bench::median(bare);
    const double loading = bench::median(loaded);
    bench::printFigure(QStringLiteral("register of 2,000 processes and 20,000 measures, read / bare SELECTs"), loading, reference, ms, 3);
    const double shown = bench::computingMilliseconds([&] { require(models::RiskRegisterModel(plan).rowCount() == 6'000); });
    bench::printFigure(QStringLiteral("its table, opened for the first time / bare SELECTs"), shown, reference, ms, 3);
}

void measureWindow(const QString &path, const QStringList &texts, double qt)
{
    widgets::MainWindow window;
    window.resize(1280, 800);
    window.show();
    require(window.openPlan(path).ok());
    QApplication::processEvents();
    const double page = bench::milliseconds([&] {
        window.goTo({widgets::Place::Page::RiskRegister, {}, {}, 0});
        QApplication::processEvents();
    });
    bench::printFigure(QStringLiteral("its page, read, laid out and painted / 500 ms"), page, 500, ms, 1);
    auto *line = window.findChild<QLineEdit *>(QStringLiteral("registerFilter"));
    const double first = slowest({QStringLiteral("zzz")}, [line](const QString &text) { line->setText(text); });
    bench::printFigure(QStringLiteral("the first key in its filter, which folds all texts / 150 ms"), first, 150, ms, 1);
    const double key = slowest(texts, [line](const QString &text) { line->setText(text); });
    bench::printFigure(QStringLiteral("a key in its filter / 50 ms"), key, mostMs, ms, 1);
    bench::printFigure(QStringLiteral("a key in its filter / QSortFilterProxyModel on the same rows"), key, qt, ms, 0.2);
    auto *matrix = window.findChild<QTableView *>(QStringLiteral("riskMatrix"));
    double click = 0;
    for (int row = 0; row < matrix->model()->rowCount(); ++row) {
        click = std::max(click, bench::milliseconds([&] {
            emit matrix->clicked(matrix->model()->index(row, models::RiskMatrixModel::HighColumn));
            QApplication::processEvents();
        }));
    }
    bench::printFigure(QStringLiteral("a click into its matrix / 50 ms"), click, mostMs, ms, 1);
}

void measureEdit(PlanDocument &plan)
{
    models::RiskRegisterModel table(plan);
    models::RiskMatrixModel matrix(plan);
    models::CoverageModel coverage(plan);
    const int column = table.columnOf(models::RegisterContent::EventLevel);
    int row = 0;
    const double edit = bench::medianOf(21, [&] { require(table.setData(table.index(row += 37, column), QStringLiteral("A"))); });
    bench::printFigure(QStringLiteral("a level typed, with register, matrix and coverage following / 50 ms"), edit, mostMs, ms, 1);
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
    const QString path = folder.filePath(QStringLiteral("register.piao"));
    bench::createPlanFile(path, bench::LargeRegister());
    const QStringList texts{QStringLiteral("p"), QStringLiteral("pr"), QStringLiteral("proroga"), QStringLiteral("proroga 19"),
        QStringLiteral("misura 4711"), QStringLiteral("zzz"), QString()};
    double qt = 0;
    {
        auto plan = PlanDocument::open(path, store::PlanFile::Mode::ReadWrite).value();
        measureOpening(*plan);
        qt = measureQt(*plan, texts);
        measureEdit(*plan);
    }
    measureWindow(path, texts, qt);
    QSettings().clear();
    return touched == 0;
}
