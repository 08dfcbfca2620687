// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "piao/document/plan_counts.h"
#include "piao/report/plan_report.h"
#include "piao/report/text_writer.h"
#include "report/plan/plan_fixture.h"

using namespace piao;
using namespace piao::domain;
using document::UnitOfWork;
using test::put;

namespace {

report::Document built(test::SmallPlan &plan)
{
    auto report = report::buildPlanReport(plan.document->reader());
    REQUIRE(report.ok());
    return std::move(report->document);
}

std::vector<const report::Table *> tablesOf(const report::Document &document, const QString &captionPart)
{
    std::vector<const report::Table *> found;
    for (const report::Block &block : document.blocks) {
        const auto *table = std::get_if<report::Table>(&block);
        if (table && table->caption.contains(captionPart))
            found.push_back(table);
    }
    return found;
}

QStringList headings(const report::Document &document)
{
    QStringList texts;
    for (const report::Block &block : document.blocks) {
        if (const auto *heading = std::get_if<report::Heading>(&block))
            texts.append((heading->number + QLatin1Char(' ') + heading->text).trimmed());
    }
    return texts;
}

QString rowText(const report::Row &row)
{
    QStringList cells;
    for (const report::Cell &cell : row.cells)
        cells.append(cell.text());
    return cells.join(QStringLiteral(" | "));
}

} // namespace

TEST_CASE("A code printed twice is one objective, one without a parent is not in the tree")
{
    test::SmallPlan plan;
    const document::PlanCounts counts = document::countPlan(plan.document->reader());
    CHECK(counts.publicValues == 2);
    CHECK(counts.ofYear(2024) == 1);
    CHECK(counts.ofYear(2025) == 1);
    CHECK(counts.ofYear(2026) == 1);
    CHECK(counts.ofYear(2023) == 1);
    CHECK(counts.performanceObjectives == 4);
    CHECK(counts.repeatedCodes == 1);
    CHECK(counts.withoutParent == 1);
}

TEST_CASE("Objectives without a code are counted one by one")
{
    test::SmallPlan plan;
    plan.change([](UnitOfWork &unit) -> Result<void> {
        for (int i = 0; i < 3; ++i)
            put(unit, Kind::PerformanceObjective, {{"year", 2024}, {"operational_id", "o1"}});
        return {};
    });
    CHECK(document::countPlan(plan.document->reader()).ofYear(2024) == 4);
}

TEST_CASE("A plan without sections gets those of its template, as far as it has data for them")
{
    test::SmallPlan plan;
    const QStringList expected{
        QStringLiteral("SEZIONE 1 Scheda anagrafica dell’ente"),
        QStringLiteral("SEZIONE 2 Valore pubblico, performance e anticorruzione"),
        QStringLiteral("2.1 Il valore pubblico"),
        QStringLiteral("2.1.1 I valori pubblici per il triennio"),
        QStringLiteral("2.1.2 La strategia per generare il valore pubblico"),
        QStringLiteral("2.1.3 Valore pubblico 1: Benessere scolastico"),
        QStringLiteral("2.1.4 Valore pubblico 2: Benessere culturale"),
        QStringLiteral("2.2 Performance dell’ente per generare valore pubblico: dalla strategia alla tattica"),
        QStringLiteral("2.2.1 L’albero degli obiettivi"),
        QStringLiteral("2.2.2 Gli uffici coinvolti nel perseguimento degli obiettivi"),
        QStringLiteral("SEZIONE 3 Organizzazione e capitale umano"),
        QStringLiteral("3.1 Le persone e l’organizzazione"),
        QStringLiteral("3.1.1 Il modello organizzativo e la macrostruttura"),
    };
    QStringList all = headings(built(plan));
    all.erase(std::remove_if(all.begin(), all.end(), [&](const QString &heading) { return !expected.contains(heading); }), all.end());
    CHECK(all.join(QLatin1Char('\n')) == expected.join(QLatin1Char('\n')));
    CHECK(headings(built(plan)).filter(QStringLiteral("antiriciclaggio")).isEmpty());
}

TEST_CASE("The tree shows an operational objective only under the values it serves")
{
    test::SmallPlan plan;
    const report::Document document = built(plan);
    const auto first = tablesOf(document, QStringLiteral("Valore pubblico 1 "));
    const auto second = tablesOf(document, QStringLiteral("Valore pubblico 2 "));
    REQUIRE(first.size() == 1);
    REQUIRE(second.size() == 1);
    const auto holds = [](const report::Table &table, const QString &text) {
        return std::any_of(table.rows.begin(), table.rows.end(), [&](const report::Row &row) { return rowText(row).contains(text); });
    };
    CHECK(holds(*first[0], QStringLiteral("Aprire i palazzi")));
    CHECK_FALSE(holds(*first[0], QStringLiteral("Curare gli archivi")));
    CHECK(holds(*second[0], QStringLiteral("Aprire i palazzi")));
    CHECK(holds(*second[0], QStringLiteral("Curare gli archivi")));
}

TEST_CASE("Editions with one title share a row, a repeated code keeps a row of its own, other years are printed")
{
    test::SmallPlan plan;
    const report::Document document = built(plan);
    const report::Table &table = *tablesOf(document, QStringLiteral("Valore pubblico 2 ")).at(0);
    REQUIRE(table.columns.size() == 6);
    CHECK(table.columns[2].title == QStringLiteral("Altri anni"));
    REQUIRE(table.rows.size() == 5);
    CHECK(rowText(table.rows[1]).endsWith(QStringLiteral("Visite guidate |  | 2024-A1-OP-01 | 2025-A1-OP-01 | ")));
    CHECK(rowText(table.rows[2]) == QStringLiteral("Visite guidate |  |  | 2025-A1-OP-01 | "));
    CHECK(rowText(table.rows[3]) == QStringLiteral("Visite guidate e serali |  |  |  | 2026-A1-OP-01"));
    CHECK(rowText(table.rows[4]).endsWith(QStringLiteral("Riordino | 2023-A1-OP-02 |  |  | ")));
    CHECK(table.rows[1].cells.front().rowSpan == 3);
}

TEST_CASE("The strategy counts each value's objectives, and the plan's total counts each objective once")
{
    test::SmallPlan plan;
    const report::Document document = built(plan);
    const report::Table &table = *tablesOf(document, QStringLiteral("per valore pubblico")).at(0);
    REQUIRE(table.rows.size() == 3);
    CHECK(rowText(table.rows[0]) == QStringLiteral("VP1 Benessere scolastico | 1 | 1 | 1 | 1 | 1"));
    CHECK(rowText(table.rows[1]) == QStringLiteral("VP2 Benessere culturale | 1 | 2 | 1 | 1 | 1"));
    CHECK(rowText(table.rows[2]) == QStringLiteral("Piano | 1 | 2 | 1 | 1 | 1"));
}

TEST_CASE("Office by office lists the first year's objectives, those without parent too")
{
    test::SmallPlan plan;
    const report::Document document = built(plan);
    const report::Table &table = *tablesOf(document, QStringLiteral("ufficio per ufficio")).at(0);
    REQUIRE(table.rows.size() == 3);
    CHECK(rowText(table.rows[0]) == QStringLiteral("A1 Ufficio Uno"));
    CHECK(table.rows[0].kind == report::RowKind::Group);
    CHECK(rowText(table.rows[1]) == QStringLiteral("2024-A1-OP-01 | Visite guidate | Benessere scolastico\nBenessere culturale"));
    CHECK(rowText(table.rows[2]) == QStringLiteral("2024-A1-OP-09 | Senza padre | —"));
}

TEST_CASE("Impact indicators print each target as given")
{
    test::SmallPlan plan;
    plan.change([](UnitOfWork &unit) -> Result<void> {
        put(unit, Kind::Indicator, {{"id", "i1"}, {"public_value_id", "v1"}, {"name", "Visite"}, {"baseline_text", "160.510"},
                                    {"baseline_year", 2022}});
        put(unit, Kind::Target, {{"indicator_id", "i1"}, {"year", 2024}, {"value_text", "+ 5%"}, {"value", 5.0}});
        put(unit, Kind::Target, {{"indicator_id", "i1"}, {"year", 2025}, {"value_text", "buono/ottimo"}});
        put(unit, Kind::Stakeholder, {{"id", "k1"}, {"name", "Studenti"}});
        put(unit, Kind::StakeholderLink, {{"stakeholder_id", "k1"}, {"indicator_id", "i1"}});
        return {};
    });
    const report::Document document = built(plan);
    const report::Table &table = *tablesOf(document, QStringLiteral("Indicatori di impatto")).at(0);
    REQUIRE(table.rows.size() == 1);
    CHECK(rowText(table.rows[0]) == QStringLiteral("Visite | 160.510 (2022) | + 5% | buono/ottimo | — | Studenti"));
}

TEST_CASE("A theme prints its provisions and the objectives that answer it, or says that none does")
{
    test::SmallPlan plan;
    plan.change([](UnitOfWork &unit) -> Result<void> {
        put(unit, Kind::Theme, {{"id", "t1"}, {"title", "PNRR"}, {"heading", "I progetti PNRR"}});
        put(unit, Kind::Theme, {{"id", "t2"}, {"title", "Energia"}});
        put(unit, Kind::Provision, {{"theme_id", "t1"}, {"kind", "figure"}, {"text", "Edilizia scolastica"},
                                         {"value", 44611660.81}, {"unit", "EUR"}});
        put(unit, Kind::ObjectiveTheme, {{"objective_id", "p24"}, {"theme_id", "t1"}, {"sentence", "Apre il palazzo"}});
        return {};
    });
    const QString text = report::writeText(built(plan));
    CHECK(text.contains(QStringLiteral("2.2.3 I progetti PNRR")));
    CHECK(text.contains(QStringLiteral("Edilizia scolastica: €\u00A044.611.660,81")));
    CHECK(text.contains(QStringLiteral("Apre il palazzo")));
    CHECK(text.contains(QStringLiteral("2.2.4 Energia")));
    CHECK(text.contains(QStringLiteral("Nessun obiettivo del piano risponde a questo tema.")));
}

TEST_CASE("An empty plan still gives a document, and findings that say what it lacks")
{
    QTemporaryDir folder;
    auto plan = document::PlanDocument::create(folder.filePath(QStringLiteral("vuoto.piao")));
    REQUIRE(plan.ok());
    const auto report = report::buildPlanReport((*plan)->reader());
    REQUIRE(report.ok());
    CHECK(report->document.cover.has_value());
    CHECK_FALSE(report->findings.empty());
}
