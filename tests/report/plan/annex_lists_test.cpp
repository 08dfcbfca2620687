// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "plan/annex_lists.h"
#include "plan/impact_indicators.h"
#include "report/plan/figures/figure_checks.h"
#include "report/plan/plan_fixture.h"

using namespace piao;
using namespace piao::domain;
using document::UnitOfWork;
using test::put;
using test::rowText;
using test::tablesWith;

namespace {

QStringList rowsOf(const report::Table &table)
{
    QStringList rows;
    for (const report::Row &row : table.rows)
        rows.append(rowText(row));
    return rows;
}

void putNumbered(UnitOfWork &unit)
{
    put(unit, Kind::Theme, {{"id", "t"}, {"title", "Semplificazione"}, {"annex", "All. E.4"}});
    for (const int number : {10, 2, 1}) {
        const QString id = QStringLiteral("e%1").arg(number);
        put(unit, Kind::PerformanceObjective, {{"id", id}, {"code", QString::number(number)}, {"year", 2024}, {"title", QStringLiteral("Obiettivo %1").arg(number)},
                                               {"centre_id", number == 2 ? QVariant("b2") : QVariant("a1")}});
        put(unit, Kind::ObjectiveTheme, {{"objective_id", id}, {"theme_id", "t"}});
    }
    put(unit, Kind::Indicator, {{"id", "i1"}, {"performance_id", "e2"}, {"name", "Giorni"}});
    put(unit, Kind::Indicator, {{"id", "i2"}, {"performance_id", "e2"}, {"name", "Pratiche"}});
    put(unit, Kind::Target, {{"indicator_id", "i1"}, {"year", 2025}, {"value_text", "30"}});
    put(unit, Kind::Phase, {{"objective_id", "e10"}, {"title", "Avvio"}, {"start_date", "2024-01-15"}, {"end_date", "2024-06-30"}});
}

Record sectionFor(const char *theme)
{
    Record section(Kind::Section);
    section.set("theme_id", QString::fromLatin1(theme));
    return section;
}

} // namespace

TEST_CASE("A theme's list is in the order of its numbers, with a row for each indicator and the years that have a target")
{
    test::SmallPlan plan;
    plan.change([](UnitOfWork &unit) -> Result<void> {
        putNumbered(unit);
        return {};
    });
    const report::PlanFacts facts(plan.document->reader());
    report::Document document;
    const Record section = sectionFor("t");
    report::writeThemeList(document, facts, {section, 2});
    const report::Table &table = *tablesWith(document, QStringLiteral("All. E.4 – Semplificazione")).at(0);
    REQUIRE(table.columns.size() == 6);
    CHECK(table.columns.back().title == QStringLiteral("Atteso 2025"));
    CHECK(rowsOf(table) == QStringList{QStringLiteral("1 | Obiettivo 1 | A1 Ufficio Uno |  |  | "), QStringLiteral("2 | Obiettivo 2 | B2 Ufficio Due |  | Giorni | 30"),
                                       QStringLiteral("Pratiche | "), QStringLiteral("10 | Obiettivo 10 | A1 Ufficio Uno | Avvio (15/01/2024–30/06/2024) |  | ")});
    CHECK(table.rows[1].cells[0].rowSpan == 2);
}

TEST_CASE("A theme that no objective answers says so, a section that names none prints nothing")
{
    test::SmallPlan plan;
    plan.change([](UnitOfWork &unit) -> Result<void> {
        put(unit, Kind::Theme, {{"id", "t"}, {"title", "Semplificazione"}});
        return {};
    });
    const report::PlanFacts facts(plan.document->reader());
    report::Document document;
    const Record section = sectionFor("t");
    report::writeThemeList(document, facts, {section, 2});
    CHECK(document.blocks.size() == 1);
    report::Document nothing;
    const Record nameless(Kind::Section);
    report::writeThemeList(nothing, facts, {nameless, 2});
    CHECK(nothing.blocks.empty());
}

TEST_CASE("Every objective of the year stands in the list of one structure")
{
    test::SmallPlan plan;
    plan.change([](UnitOfWork &unit) -> Result<void> {
        putNumbered(unit);
        put(unit, Kind::OrgUnit, {{"id", "u"}, {"name", "Settore Uno"}});
        put(unit, Kind::ResponsibilityCentre, {{"id", "c3"}, {"code", "C3"}, {"name", "Ufficio Tre"}, {"unit_id", "u"}});
        put(unit, Kind::PerformanceObjective, {{"id", "x"}, {"code", "7"}, {"year", 2024}, {"title", "Del settore"}, {"centre_id", "c3"}});
        put(unit, Kind::PerformanceObjective, {{"id", "y"}, {"code", "8"}, {"year", 2024}, {"title", "Di nessuno"}});
        return {};
    });
    const report::PlanFacts facts(plan.document->reader());
    report::Document document;
    report::writeStructureLists(document, facts);
    QStringList captions;
    std::size_t rows = 0;
    for (const report::Table *table : tablesWith(document, {})) {
        captions.append(table->caption);
        rows += table->rows.size();
    }
    CHECK(captions == QStringList{QStringLiteral("Settore Uno"), QStringLiteral("A1 Ufficio Uno"), QStringLiteral("B2 Ufficio Due"), QStringLiteral("Struttura non indicata")});
    CHECK(rows == 8); // seven objectives, one with two indicators
}

TEST_CASE("The impact indicators of all values stand under their values")
{
    test::SmallPlan plan;
    plan.change([](UnitOfWork &unit) -> Result<void> {
        put(unit, Kind::Indicator, {{"id", "i1"}, {"public_value_id", "v2"}, {"name", "Visite"}, {"trend", "in aumento"}});
        put(unit, Kind::Target, {{"indicator_id", "i1"}, {"year", 2026}, {"value_text", "+ 5%"}});
        return {};
    });
    const report::PlanFacts facts(plan.document->reader());
    report::Document document;
    report::writeAllImpactIndicators(document, facts);
    const report::Table &table = *tablesWith(document, QStringLiteral("Indicatori di impatto dei valori pubblici")).at(0);
    CHECK(rowsOf(table) == QStringList{QStringLiteral("VP2 Benessere culturale"), QStringLiteral("Visite |  | in aumento | — | — | + 5%")});
    CHECK(table.rows[0].kind == report::RowKind::Group);
}

TEST_CASE("Stakeholders are listed for values, objectives and measures, rounds of monitoring with their dates")
{
    test::SmallPlan plan;
    plan.change([](UnitOfWork &unit) -> Result<void> {
        put(unit, Kind::Stakeholder, {{"id", "k1"}, {"name", "Studenti"}});
        put(unit, Kind::Stakeholder, {{"id", "k2"}, {"name", "Scuole"}});
        put(unit, Kind::Measure, {{"id", "m"}, {"title", "Doppia firma"}});
        put(unit, Kind::StakeholderLink, {{"stakeholder_id", "k1"}, {"public_value_id", "v1"}});
        put(unit, Kind::StakeholderLink, {{"stakeholder_id", "k2"}, {"public_value_id", "v1"}, {"role", "performer"}});
        put(unit, Kind::StakeholderLink, {{"stakeholder_id", "k1"}, {"measure_id", "m"}, {"role", "beneficiary"}});
        put(unit, Kind::MonitoringRound, {{"name", "Primo"}, {"year", 2024}, {"due_date", "2024-06-30"}, {"state", "done"}});
        return {};
    });
    const report::PlanFacts facts(plan.document->reader());
    report::Document document;
    report::writeStakeholders(document, facts);
    report::writeMonitoringRounds(document, facts);
    CHECK(rowsOf(*tablesWith(document, QStringLiteral("valori pubblici")).at(0)) == QStringList{QStringLiteral("VP1 Benessere scolastico | Studenti | Scuole")});
    CHECK(rowsOf(*tablesWith(document, QStringLiteral("misure di prevenzione")).at(0)) == QStringList{QStringLiteral("Doppia firma | Studenti")});
    CHECK(tablesWith(document, QStringLiteral("Portatori d’interesse")).size() == 2);
    CHECK(rowsOf(*tablesWith(document, QStringLiteral("Sessioni di monitoraggio")).at(0)) == QStringList{QStringLiteral("Primo | 2024 | 30/06/2024 | concluso")});
}
