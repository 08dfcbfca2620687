// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "piao/report/plan_report.h"
#include "plan/sheets/objective_sheets.h"
#include "plan/sheets/sheet_book.h"
#include "plan/sheets/work_tables.h"
#include "report/plan/figures/figure_checks.h"
#include "report/plan/plan_fixture.h"

using namespace piao;
using namespace piao::domain;
using document::UnitOfWork;
using test::put;
using test::rowText;
using test::tablesWith;

namespace {

report::Document sheetsOf(test::SmallPlan &plan)
{
    const report::PlanFacts facts(plan.document->reader());
    const Record section(Kind::Section);
    report::Document document;
    report::writeObjectiveSheets(document, facts, {section, 2});
    return document;
}

std::vector<const report::Heading *> headingsOf(const report::Document &document)
{
    std::vector<const report::Heading *> found;
    for (const report::Block &block : document.blocks) {
        if (const auto *heading = std::get_if<report::Heading>(&block))
            found.push_back(heading);
    }
    return found;
}

QStringList rowsOf(const report::Table &table)
{
    QStringList rows;
    for (const report::Row &row : table.rows)
        rows.append(rowText(row));
    return rows;
}

void putAnnexSection(UnitOfWork &unit)
{
    put(unit, Kind::Section, {{"id", "valore"}, {"title", "Valore"}, {"content", "value"}, {"value_id", "v1"}});
    put(unit, Kind::Section, {{"id", "uffici"}, {"title", "Uffici"}, {"content", "offices"}});
    put(unit, Kind::Section, {{"id", "albero"}, {"title", "Albero"}, {"content", "tree"}});
    put(unit, Kind::Section, {{"id", "schede"}, {"title", "Schede"}, {"content", "objective_sheets"}});
}

} // namespace

TEST_CASE("Each objective has a sheet on a page and at an address of its own", "[sheets]")
{
    test::SmallPlan plan;
    const report::Document document = sheetsOf(plan);
    const auto headings = headingsOf(document);
    REQUIRE(headings.size() == 6);
    CHECK(headings[0]->number == QStringLiteral("2023-A1-OP-02"));
    QSet<QString> pages;
    QSet<QString> anchors;
    for (const report::Heading *heading : headings) {
        CHECK(heading->opensPage);
        CHECK_FALSE(heading->inContents);
        CHECK(heading->level == 3);
        CHECK(heading->page.startsWith(QStringLiteral("obiettivi/")));
        CHECK(heading->origin.startsWith(QStringLiteral("performance_objective/")));
        pages.insert(heading->page);
        anchors.insert(heading->anchor);
    }
    CHECK(pages.contains(QStringLiteral("obiettivi/2024-a1-op-01")));
    CHECK(pages.contains(QStringLiteral("obiettivi/2025-a1-op-01-2"))); // the code that is printed twice
    CHECK(pages.size() == 6);
    CHECK(anchors.size() == 6);
    const auto lists = tablesWith(document, QStringLiteral("ufficio per ufficio"));
    REQUIRE(lists.size() == 1);
    CHECK(rowsOf(*lists[0]) == QStringList{QStringLiteral("A1 Ufficio Uno | 2023-A1-OP-02 Riordino\n2024-A1-OP-01 Visite guidate\n2024-A1-OP-09 Senza padre\n"
                                                          "2025-A1-OP-01 Visite guidate\n2025-A1-OP-01 Visite guidate\n2026-A1-OP-01 Visite guidate e serali")});
}

TEST_CASE("A sheet says what is known of its objective and has no label without a text", "[sheets]")
{
    test::SmallPlan plan;
    plan.change([](UnitOfWork &unit) -> Result<void> {
        putAnnexSection(unit);
        put(unit, Kind::Theme, {{"id", "t"}, {"title", "PNRR"}});
        put(unit, Kind::ObjectiveTheme, {{"objective_id", "p24"}, {"theme_id", "t"}, {"sentence", "Apre il palazzo"}});
        put(unit, Kind::Stakeholder, {{"id", "k1"}, {"name", "Studenti"}});
        put(unit, Kind::Stakeholder, {{"id", "k2"}, {"name", "Musei"}});
        put(unit, Kind::StakeholderLink, {{"stakeholder_id", "k1"}, {"performance_id", "p24"}, {"role", "beneficiary"}});
        put(unit, Kind::StakeholderLink, {{"stakeholder_id", "k2"}, {"performance_id", "p24"}, {"role", "performer"}});
        put(unit, Kind::Process, {{"id", "q"}, {"code", "P1"}, {"name", "Biglietteria"}});
        put(unit, Kind::ProcessObjective, {{"process_id", "q"}, {"objective_id", "p24"}});
        put(unit, Kind::Measure, {{"id", "m"}, {"title", "Doppia firma"}, {"scope", "specific"}});
        put(unit, Kind::MeasureObjective, {{"measure_id", "m"}, {"objective_id", "p24"}});
        return {};
    });
    const report::Document document = sheetsOf(plan);
    const report::Table &table = *tablesWith(document, QStringLiteral("Quadro dell’obiettivo 2024-A1-OP-01")).at(0);
    CHECK(rowsOf(table) == QStringList{
        QStringLiteral("Anno | 2024"), QStringLiteral("Centro di responsabilità | A1 Ufficio Uno"),
        QStringLiteral("Valori pubblici | VP1 Benessere scolastico\nVP2 Benessere culturale"),
        QStringLiteral("Obiettivo strategico | OS01 Valorizzare i beni"), QStringLiteral("Obiettivo operativo | OO01 Aprire i palazzi"),
        QStringLiteral("Tema | PNRR – Apre il palazzo"), QStringLiteral("Beneficiari | Studenti"), QStringLiteral("Attuatori | Musei"),
        QStringLiteral("Processi a rischio | P1 Biglietteria"), QStringLiteral("Misure di prevenzione | Doppia firma"),
        QStringLiteral("Edizioni di altri anni | 2025-A1-OP-01\n2025-A1-OP-01"), QStringLiteral("Nel piano | Obiettivi ufficio per ufficio")});
    for (const report::Row &row : table.rows)
        CHECK(row.origin.startsWith(QStringLiteral("performance_objective/p24")));
    const report::Table &lost = *tablesWith(document, QStringLiteral("Quadro dell’obiettivo 2024-A1-OP-09")).at(0);
    CHECK(rowsOf(lost) == QStringList{QStringLiteral("Anno | 2024"), QStringLiteral("Centro di responsabilità | A1 Ufficio Uno"),
                                      QStringLiteral("Nel piano | Obiettivi ufficio per ufficio")});
}

TEST_CASE("Phases and indicators show the columns that say something, and a target beyond the plan's years too", "[sheets]")
{
    test::SmallPlan plan;
    plan.change([](UnitOfWork &unit) -> Result<void> {
        put(unit, Kind::Phase, {{"id", "f1"}, {"objective_id", "p24"}, {"title", "Bando"}, {"end_date", "2024-06-30"}});
        put(unit, Kind::Phase, {{"id", "f2"}, {"objective_id", "p24"}, {"title", "Apertura"}, {"weight", 62.5}});
        put(unit, Kind::Indicator, {{"id", "i"}, {"performance_id", "p24"}, {"name", "Visite"}, {"baseline_text", "10"}, {"baseline_year", 2022}});
        put(unit, Kind::Target, {{"indicator_id", "i"}, {"year", 2024}, {"value_text", "12"}});
        put(unit, Kind::Target, {{"indicator_id", "i"}, {"year", 2030}, {"value_text", "20"}});
        return {};
    });
    const report::Document document = sheetsOf(plan);
    const report::Table &phases = *tablesWith(document, QStringLiteral("Fasi")).at(0);
    REQUIRE(phases.columns.size() == 3);
    CHECK(rowsOf(phases) == QStringList{QStringLiteral("Bando | 30/06/2024 | "), QStringLiteral("Apertura |  | 62,5%")});
    const report::Table &indicators = *tablesWith(document, QStringLiteral("Indicatori")).at(0);
    REQUIRE(indicators.columns.size() == 4);
    CHECK(indicators.columns[3].title == QStringLiteral("Atteso 2030"));
    CHECK(rowsOf(indicators) == QStringList{QStringLiteral("Visite | 10 (2022) | 12 | 20")});
}

TEST_CASE("Of a large plan the current year has sheets, and no code leads to a sheet that is not there", "[sheets]")
{
    test::SmallPlan plan;
    plan.change([](UnitOfWork &unit) -> Result<void> {
        putAnnexSection(unit);
        for (int i = 0; i < 40; ++i) {
            for (const int year : {2024, 2025})
                put(unit, Kind::PerformanceObjective, {{"id", QStringLiteral("n%1-%2").arg(i).arg(year)}, {"code", QStringLiteral("%1-N-%2").arg(year).arg(i)},
                                                       {"year", year}, {"title", QStringLiteral("Numero %1").arg(i)}, {"operational_id", "o1"}});
        }
        return {};
    });
    CHECK(headingsOf(sheetsOf(plan)).size() == 42);
    const auto report = report::buildPlanReport(plan.document->reader());
    REQUIRE(report.ok());
    for (const report::ReportFinding &finding : report->findings)
        CHECK_FALSE(finding.text.contains(QStringLiteral("OP-0")));
    const auto sheet = tablesWith(report->document, QStringLiteral("Quadro dell’obiettivo 2024-N-7"));
    REQUIRE(sheet.size() == 1);
    CHECK(rowsOf(*sheet[0]).contains(QStringLiteral("Edizioni di altri anni | 2025-N-7")));
}

TEST_CASE("Editions are found along their links, both ways", "[sheets]")
{
    test::SmallPlan plan;
    plan.change([](UnitOfWork &unit) -> Result<void> {
        put(unit, Kind::PerformanceObjective, {{"id", "a"}, {"code", "a"}, {"year", 2024}, {"title", "Primo"}});
        put(unit, Kind::PerformanceObjective, {{"id", "b"}, {"code", "b"}, {"year", 2025}, {"title", "Secondo"}, {"previous_id", "a"}});
        put(unit, Kind::PerformanceObjective, {{"id", "c"}, {"code", "c"}, {"year", 2026}, {"title", "Terzo"}, {"previous_id", "b"}});
        return {};
    });
    const report::PlanFacts facts(plan.document->reader());
    const report::SheetBook book(facts);
    QStringList codes;
    for (const Record *edition : book.otherEditions(*facts.find(Kind::PerformanceObjective, QStringLiteral("b"))))
        codes.append(edition->text("code"));
    CHECK(codes == QStringList{QStringLiteral("a"), QStringLiteral("c")});
}
