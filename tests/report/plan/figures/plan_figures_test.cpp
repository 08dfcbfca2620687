// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "piao/report/plan_report.h"
#include "plan/figures/objectives_chart.h"
#include "plan/figures/organisation_figure.h"
#include "plan/figures/plan_map.h"
#include "plan/figures/risk_matrix_counts.h"
#include "plan/figures/risk_matrix_figure.h"
#include "plan/value_counts.h"
#include "report/plan/figures/figure_checks.h"
#include "report/plan/plan_fixture.h"

#include <random>

using namespace piao;
using namespace piao::domain;
using document::UnitOfWork;
using test::put;

namespace {

QString words(std::mt19937 &random, int most)
{
    static const QStringList known{"valore", "pubblico", "dell’ente", "amministrativa", "Società", "e", "di", "interoperabilità", "per", "scuole",
                                   "internazionalizzazione", "POLIZIA", "a", "territorio,", "2024–2026", "😀", "ambientale"};
    QStringList taken;
    const int count = int(random() % unsigned(most)) + 1;
    for (int i = 0; i < count; ++i)
        taken.append(known[qsizetype(random() % unsigned(known.size()))]);
    return taken.join(QLatin1Char(' '));
}

void putValues(UnitOfWork &unit, int count, std::mt19937 &random)
{
    for (int i = 0; i < count; ++i) {
        const QString id = QStringLiteral("w%1").arg(i);
        put(unit, Kind::PublicValue, {{"id", id}, {"number", i + 10}, {"title", words(random, 14)}});
        put(unit, Kind::StrategicValue, {{"strategic_id", "s1"}, {"value_id", id}});
    }
}

void putUnits(UnitOfWork &unit, int count, std::mt19937 &random)
{
    for (int i = 0; i < count; ++i) {
        const int parent = int(random() % unsigned(i + 3)) - 3; // some stand directly below the body
        put(unit, Kind::OrgUnit, {{"id", QStringLiteral("u%1").arg(i)}, {"name", words(random, 8)}, {"kind", "sector"},
                                  {"parent_id", parent < 0 ? QVariant() : QVariant(QStringLiteral("u%1").arg(parent))}});
        if (random() % 2 == 0)
            put(unit, Kind::ResponsibilityCentre, {{"id", QStringLiteral("k%1").arg(i)}, {"code", QStringLiteral("K%1").arg(i)},
                                                   {"name", words(random, 6)}, {"unit_id", QStringLiteral("u%1").arg(i)}});
    }
}

void putProcesses(UnitOfWork &unit, int count, std::mt19937 &random)
{
    static const std::array<QVariant, 4> levels{QVariant(), QVariant("low"), QVariant("moderate"), QVariant("high")};
    for (int i = 0; i < std::min(count, 40); ++i)
        put(unit, Kind::RiskArea, {{"id", QStringLiteral("r%1").arg(i)}, {"title", words(random, 16)}});
    for (int i = 0; i < count; ++i) {
        const QString id = QStringLiteral("p%1").arg(i);
        put(unit, Kind::Process, {{"id", id}, {"name", words(random, 5)}, {"area_id", QStringLiteral("r%1").arg(random() % 40 % unsigned(std::min(count, 40)))},
                                  {"level_before", levels[random() % 4]}, {"level_after", levels[random() % 4]}, {"level_monitored", levels[random() % 4]}});
    }
}

struct Drawn {
    explicit Drawn(document::PlanDocument &plan) : facts(plan.reader()), section(Kind::Section)
    {
        section.set("id", QStringLiteral("here"));
        const report::PartPlace place{section, 2};
        report::writeMap(document, facts, place);
        report::writeObjectivesChart(document, facts);
        report::writeRiskMatrix(document, facts);
        report::writeOrganisationChart(document, facts, place);
    }

    report::PlanFacts facts;
    Record section;
    report::Document document;
};

void checkFigures(const Drawn &drawn)
{
    for (const report::Figure *figure : test::figuresOf(drawn.document)) {
        INFO(figure->caption.toStdString() << " " << figure->alternative.left(200).toStdString());
        CHECK(test::faultsOf(*figure).join(QLatin1Char('\n')).toStdString() == "");
    }
}

} // namespace

TEST_CASE("Figures of any plan keep inside their boxes, say what they show, and write nothing over other writing", "[figures]")
{
    const int size = GENERATE(0, 1, 2, 3, 5, 8, 12, 20, 60, 200);
    CAPTURE(size);
    std::mt19937 random{unsigned(size) + 7};
    test::SmallPlan plan;
    plan.change([&](UnitOfWork &unit) -> Result<void> {
        putValues(unit, size, random);
        putUnits(unit, size, random);
        putProcesses(unit, size, random);
        return {};
    });
    checkFigures(Drawn(*plan.document));
}

TEST_CASE("Endless words do not break a figure", "[figures]")
{
    const QString endless(3000, QLatin1Char('W'));
    test::SmallPlan plan;
    plan.change([&](UnitOfWork &unit) -> Result<void> {
        put(unit, Kind::PublicValue, {{"id", "long"}, {"number", 1234567}, {"code", endless}, {"title", endless}, {"short_title", endless}});
        put(unit, Kind::OrgUnit, {{"id", "u"}, {"name", endless}, {"number", 12345678}});
        put(unit, Kind::ResponsibilityCentre, {{"id", "k"}, {"code", endless}, {"name", endless}, {"unit_id", "u"}});
        put(unit, Kind::RiskArea, {{"id", "r"}, {"title", endless}});
        put(unit, Kind::Process, {{"id", "p"}, {"name", endless}, {"area_id", "r"}, {"level_before", "high"}});
        put(unit, Kind::Section, {{"id", "x"}, {"number", endless}, {"title", endless}, {"content", "map"}});
        return {};
    });
    const Drawn drawn(*plan.document);
    CHECK(test::figuresOf(drawn.document).size() == 4);
    checkFigures(drawn);
}

TEST_CASE("A plan without values, structures or processes has no figures", "[figures]")
{
    QTemporaryDir folder;
    auto plan = document::PlanDocument::create(folder.filePath(QStringLiteral("vuoto.piao")));
    REQUIRE(plan.ok());
    const Drawn drawn(**plan);
    CHECK(drawn.document.blocks.empty());
    CHECK_FALSE(report::planMap(drawn.facts));
}

TEST_CASE("The map leads to each value and section that is printed, and the text beside it leads there too", "[figures]")
{
    test::SmallPlan plan;
    const auto report = report::buildPlanReport(plan.document->reader());
    REQUIRE(report.ok());
    const report::PlanFacts facts(plan.document->reader());
    const std::optional<report::Figure> map = report::planMap(facts);
    REQUIRE(map);
    QStringList anchors;
    for (const report::Block &block : report->document.blocks) {
        if (const auto *heading = std::get_if<report::Heading>(&block))
            anchors.append(QLatin1Char('#') + heading->anchor);
    }
    QStringList targets;
    for (const report::FigureLink &link : map->links)
        targets.append(link.target);
    CHECK(targets.contains(QStringLiteral("#valore-v1")));
    CHECK(targets.contains(QStringLiteral("#valore-v2")));
    CHECK(map->alternative.contains(QStringLiteral("1 Benessere scolastico; 2 Benessere culturale")));
    CHECK(report->document.entrance.has_value());

    report::Document beside;
    const Record section(Kind::Section);
    report::writeMap(beside, facts, {section, 1});
    QStringList linked;
    for (const report::Block &block : beside.blocks) {
        const auto collect = [&](const report::Paragraph &paragraph) {
            for (const report::Span &span : paragraph.spans)
                linked.append(span.target);
        };
        if (const auto *paragraph = std::get_if<report::Paragraph>(&block))
            collect(*paragraph);
        if (const auto *list = std::get_if<report::List>(&block)) {
            for (const report::ListItem &item : list->items)
                collect(item.paragraphs.front());
        }
    }
    for (const QString &target : targets)
        CHECK(linked.contains(target));
}

TEST_CASE("The bars and their description give the numbers of the strategy's table", "[figures]")
{
    test::SmallPlan plan;
    const report::PlanFacts facts(plan.document->reader());
    report::Document document;
    report::writeObjectivesChart(document, facts);
    const auto figures = test::figuresOf(document);
    REQUIRE(figures.size() == 1);
    for (const Record &value : facts.values) {
        const report::ValueCounts counts = report::countsOf(facts, value);
        CHECK(figures[0]->alternative.contains(QStringLiteral("%1 %2: %3 nel 2024, %4 nel 2025, %5 nel 2026")
                  .arg(value.text("code"), value.text("title")).arg(counts.ofYear(2024)).arg(counts.ofYear(2025)).arg(counts.ofYear(2026))));
    }
    CHECK(test::textsOf(*figures[0]).count(QStringLiteral("1")) == 6);
}

TEST_CASE("The matrix counts each process once at each stage", "[figures]")
{
    test::SmallPlan plan;
    plan.change([](UnitOfWork &unit) -> Result<void> {
        put(unit, Kind::RiskArea, {{"id", "r1"}, {"title", "contratti"}});
        put(unit, Kind::RiskArea, {{"id", "r2"}, {"title", "incarichi"}});
        put(unit, Kind::Process, {{"id", "p1"}, {"name", "Gara"}, {"area_id", "r1"}, {"level_before", "high"}, {"level_after", "low"}});
        put(unit, Kind::Process, {{"id", "p2"}, {"name", "Affidamento"}, {"area_id", "r1"}});
        put(unit, Kind::RiskEvent, {{"id", "e"}, {"process_id", "p2"}, {"level_before", "moderate"}});
        put(unit, Kind::Process, {{"id", "p3"}, {"name", "Altro"}});
        return {};
    });
    const report::PlanFacts facts(plan.document->reader());
    const report::RiskMatrixCounts matrix = report::riskMatrixCounts(facts);
    REQUIRE(matrix.stages.size() == 2);
    CHECK(matrix.total().counts == std::vector<report::RiskCounts>{{0, 1, 1, 1}, {1, 0, 0, 2}});
    report::Document document;
    report::writeRiskMatrix(document, facts);
    const QString described = test::figuresOf(document).at(0)->alternative;
    CHECK(described.contains(QStringLiteral("Contratti: prima del trattamento 1 moderato, 1 alto; dopo, stimato 1 basso, 1 non giudicato")));
    CHECK(described.contains(QStringLiteral("Incarichi: nessun processo")));
    const auto tables = test::tablesWith(document, QStringLiteral("Processi per area"));
    REQUIRE(tables.size() == 1);
    REQUIRE(tables[0]->rows.size() == 4);
    CHECK(test::rowText(tables[0]->rows[0]) == QStringLiteral("Contratti | 0 | 1 | 1 | 0 | 1 | 0 | 0 | 1"));
    CHECK(test::rowText(tables[0]->rows[2]) == QStringLiteral("Area non indicata | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 1"));
    CHECK(test::rowText(tables[0]->rows[3]) == QStringLiteral("Totale | 0 | 1 | 1 | 1 | 1 | 0 | 0 | 2"));
}

TEST_CASE("The chart says who belongs to whom, and leaves no structure out however many there are", "[figures]")
{
    std::mt19937 random{11};
    test::SmallPlan plan;
    plan.change([&](UnitOfWork &unit) -> Result<void> {
        put(unit, Kind::OrgUnit, {{"id", "area"}, {"name", "Affari generali"}, {"kind", "area"}, {"number", 1}});
        put(unit, Kind::OrgUnit, {{"id", "sector"}, {"name", "Bilancio"}, {"kind", "sector"}, {"parent_id", "area"}});
        put(unit, Kind::Director, {{"id", "d"}, {"name", "Dirigente Uno"}, {"unit_id", "area"}});
        put(unit, Kind::ResponsibilityCentre, {{"id", "c9"}, {"code", "C9"}, {"name", "Ragioneria"}, {"unit_id", "sector"}});
        return {};
    });
    {
        const Drawn drawn(*plan.document);
        const auto figures = test::figuresOf(drawn.document);
        CHECK(figures.back()->alternative
              == QStringLiteral("Organigramma. Provincia di Prova (Area 1 Affari generali, diretta da Dirigente Uno (Settore Bilancio (C9 Ragioneria)))."));
    }
    plan.change([&](UnitOfWork &unit) -> Result<void> {
        for (int i = 0; i < 150; ++i)
            put(unit, Kind::OrgUnit, {{"id", QStringLiteral("n%1").arg(i)}, {"name", QStringLiteral("Struttura n. %1 di prova").arg(i)},
                                      {"parent_id", i % 3 == 0 ? QVariant() : QVariant(QStringLiteral("n%1").arg(i - i % 3))}});
        return {};
    });
    const Drawn drawn(*plan.document);
    checkFigures(drawn);
    QString all;
    for (const report::Figure *figure : test::figuresOf(drawn.document))
        all += figure->alternative + QLatin1Char('\n');
    for (int i = 0; i < 150; ++i)
        CHECK(all.contains(QStringLiteral("Struttura n. %1 di prova").arg(i)));
}
