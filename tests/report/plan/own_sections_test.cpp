// SPDX-License-Identifier: EUPL-1.2
// The plan's own sections in the document: their words, their texts, what they leave out, what the program puts into them.
#include <catch2/catch.hpp>

#include "piao/report/plan_report.h"
#include "piao/report/text_writer.h"
#include "report/plan/plan_fixture.h"

using namespace piao;
using namespace piao::domain;
using document::UnitOfWork;
using test::put;

namespace {

using Values = std::vector<std::pair<const char *, QVariant>>;

report::PlanReport reportOf(const std::vector<Values> &sections, const document::PlanDocument::Work &more = {})
{
    test::SmallPlan plan;
    plan.change([&](UnitOfWork &unit) -> Result<void> {
        qlonglong rank = 0;
        for (Values values : sections) {
            values.push_back({"rank", ++rank});
            put(unit, Kind::Section, values);
        }
        return more ? more(unit) : Result<void>();
    });
    auto report = report::buildPlanReport(plan.document->reader());
    REQUIRE(report.ok());
    return std::move(report).value();
}

report::Document withSections(const std::vector<Values> &sections, const document::PlanDocument::Work &more = {})
{
    return reportOf(sections, more).document;
}

bool found(const report::PlanReport &report, const QString &words, const QString &origin)
{
    return std::any_of(report.findings.begin(), report.findings.end(), [&](const report::ReportFinding &finding) {
        return finding.text.contains(words) && finding.origin == origin;
    });
}

QStringList headings(const report::Document &document)
{
    QStringList texts;
    for (const report::Block &block : document.blocks) {
        if (const auto *heading = std::get_if<report::Heading>(&block))
            texts.append((QString::number(heading->level) + QLatin1Char(' ') + heading->number + QLatin1Char(' ') + heading->text).simplified());
    }
    return texts;
}

qsizetype tables(const report::Document &document, const QString &caption)
{
    return std::count_if(document.blocks.begin(), document.blocks.end(), [&](const report::Block &block) {
        const auto *table = std::get_if<report::Table>(&block);
        return table && table->caption.contains(caption);
    });
}

} // namespace

TEST_CASE("The document is the plan's sections in their order: number, heading, text, what the data give, what stands below")
{
    const report::Document document = withSections({
        {{"id", "two"}, {"number", "SEZIONE 2"}, {"title", "VALORE PUBBLICO"}},
        {{"id", "t"}, {"parent_id", "two"}, {"number", "2.1"}, {"title", "Albero"}, {"content", "tree"}},
        {{"id", "v"}, {"parent_id", "two"}, {"number", "2.2"}, {"title", "Indice"}, {"heading", "2.1.4. IL BENESSERE"}, {"content", "value"},
         {"value_id", "v1"}, {"narrative", "<p>Che cosa vogliamo.</p>"}},
    });
    CHECK(headings(document).join(QStringLiteral(" / "))
          == QStringLiteral("1 SEZIONE 2 VALORE PUBBLICO / 2 2.1 Albero / 2 2.2 IL BENESSERE")); // the contents' number, the heading's words
    const QString text = report::writeText(document);
    CHECK(text.indexOf(QStringLiteral("Visite guidate e serali")) < text.indexOf(QStringLiteral("Che cosa vogliamo.")));
    CHECK(text.indexOf(QStringLiteral("Che cosa vogliamo.")) < text.lastIndexOf(QStringLiteral("OS01"))); // the value's own objectives
    // Nothing stands in it that no section asks for.
    CHECK(tables(document, QStringLiteral("ufficio per ufficio")) == 0);
}

TEST_CASE("A section without a title goes on under the heading before it")
{
    const report::Document document = withSections({
        {{"id", "a"}, {"number", "1"}, {"title", "Obiettivi"}, {"content", "tree"}},
        {{"id", "b"}, {"parent_id", "a"}, {"content", "offices"}, {"narrative", "<p>Ufficio per ufficio.</p>"}},
        {{"id", "c"}, {"parent_id", "b"}, {"number", "1.1"}, {"title", "Sotto"}, {"narrative", "<p>Testo.</p>"}},
    });
    CHECK(headings(document).join(QStringLiteral(" / ")) == QStringLiteral("1 1 Obiettivi / 2 1.1 Sotto"));
    CHECK(tables(document, QStringLiteral("ufficio per ufficio")) == 1);
}

TEST_CASE("A section's pages lie as it says")
{
    const auto orientations = [](const report::Document &document) {
        QString all;
        for (const report::Block &block : document.blocks) {
            if (const auto *orientation = std::get_if<report::Orientation>(&block))
                all += *orientation == report::Orientation::Landscape ? QLatin1Char('L') : QLatin1Char('P');
            else if (const auto *table = std::get_if<report::Table>(&block))
                all += table->wide ? QLatin1Char('w') : QLatin1Char('t');
            else if (std::holds_alternative<report::Heading>(block))
                all += QLatin1Char('h');
        }
        return all;
    };
    const auto lying = [&](const QVariant &orientation) {
        return orientations(withSections({{{"id", "t"}, {"title", "Registro"}, {"content", "tree"}, {"orientation", orientation}}}));
    };
    CHECK(lying({}) == QStringLiteral("hww")); // the tree's tables ask for wide pages
    CHECK(lying("portrait") == QStringLiteral("htt"));
    CHECK(lying("landscape") == QStringLiteral("LhwwP"));
}

TEST_CASE("What a section asks for in vain is found, and the document is made all the same")
{
    const report::PlanReport report = reportOf({
        {{"id", "old"}, {"title", "Tabella di ieri"}, {"content", "table_of_yesterday"}, {"narrative", "<p>Resta il testo.</p>"}},
        {{"id", "gone"}, {"title", "Valore"}, {"content", "value"}, {"narrative", "<p>Senza valore.</p>"}},
        {{"id", "empty"}, {"title", "Contesto"}},
        {{"id", "picture"}, {"title", "Foto"}, {"narrative", "<p><img attachment=\"none\" alt=\"La sede\"/></p>"}},
    });
    CHECK(headings(report.document).join(QStringLiteral(" / ")).startsWith(QStringLiteral("1 Tabella di ieri / 1 Valore")));
    CHECK(report::writeText(report.document).contains(QStringLiteral("Resta il testo.")));
    CHECK(found(report, QStringLiteral("table_of_yesterday"), QStringLiteral("section/old/content")));
    CHECK(found(report, QStringLiteral("«Valore»"), QStringLiteral("section/gone/value_id")));
    CHECK(found(report, QStringLiteral("«Contesto»"), QStringLiteral("section/empty")));
    // The plan has objectives, and no section prints them.
    CHECK(std::any_of(report.findings.begin(), report.findings.end(), [](const report::ReportFinding &finding) { return finding.text.contains(QStringLiteral("(6)")); }));
}

TEST_CASE("Every block of a section tells where it comes from")
{
    const report::Document document = withSections({
        {{"id", "s"}, {"title", "Obiettivi"}, {"content", "offices"}, {"narrative", "<h1>Premessa</h1><p>Testo.</p>"}},
    });
    QStringList origins;
    for (const report::Block &block : document.blocks) {
        std::visit([&](const auto &each) {
            if constexpr (requires { each.origin; })
                origins.append(each.origin);
        }, block);
    }
    CHECK(origins.join(QLatin1Char(' ')) == QStringLiteral("section/s section/s/narrative section/s/narrative section/s"));
    const auto *table = std::get_if<report::Table>(&document.blocks.back());
    REQUIRE(table);
    CHECK(table->rows[1].origin == QStringLiteral("performance_objective/p24"));
}

TEST_CASE("Sections without a generated part are printed where they belong, if they hold anything")
{
    const report::Document document = withSections({
        {{"id", "intro"}, {"title", "Premessa"}, {"narrative", "<p>Come leggere.</p>"}},
        {{"id", "two"}, {"number", "Sezione 2"}, {"title", "Valore pubblico, performance e anticorruzione"}},
        {{"id", "risk"}, {"parent_id", "two"}, {"number", "2.3"}, {"title", "Rischi"}},
        {{"id", "who"}, {"parent_id", "risk"}, {"number", "2.3.1"}, {"title", "Soggetti"}, {"narrative", "Il RPCT."}},
        {{"id", "empty"}, {"parent_id", "risk"}, {"number", "2.3.2"}, {"title", "Contesto"}},
        {{"id", "four"}, {"number", "Sezione 4"}, {"title", "Monitoraggio"}, {"narrative", "<p>Ogni semestre.</p>"}},
    });
    const QStringList all = headings(document);
    CHECK(all.first() == QStringLiteral("1 Premessa"));
    CHECK(all.last() == QStringLiteral("1 Sezione 4 Monitoraggio"));
    const qsizetype risk = all.indexOf(QStringLiteral("2 2.3 Rischi"));
    REQUIRE(risk > 0);
    CHECK(all[risk + 1] == QStringLiteral("3 2.3.1 Soggetti"));
    CHECK(all[risk + 2].startsWith(QLatin1String("1 ")));
    CHECK(all.filter(QStringLiteral("Contesto")).isEmpty());
}

TEST_CASE("What the plan leaves out is not printed, with all below it")
{
    const report::Document document = withSections({
        {{"id", "two"}, {"number", "Sezione 2"}, {"title", "Due"}},
        {{"id", "perf"}, {"parent_id", "two"}, {"number", "2.2"}, {"title", "Performance"}, {"included", false}},
        {{"id", "own"}, {"parent_id", "perf"}, {"number", "2.2.9"}, {"title", "Nota"}, {"narrative", "<p>Nascosta.</p>"}},
    });
    CHECK(headings(document).filter(QStringLiteral("2.2")).isEmpty());
    CHECK_FALSE(report::writeText(document).contains(QStringLiteral("Nascosta")));
    CHECK(tables(document, QStringLiteral("ufficio per ufficio")) == 0);
}

TEST_CASE("A section's content is made from the data, after its provisions")
{
    const report::Document document = withSections(
        {
            {{"id", "three"}, {"number", "Sezione 3"}, {"title", "Persone"}},
            {{"id", "est"}, {"parent_id", "three"}, {"number", "3.3"}, {"title", "Fabbisogni"}, {"content", "establishment"}},
        },
        [](UnitOfWork &unit) -> Result<void> {
            put(unit, Kind::StaffEstablishment, {{"id", "e1"}, {"area", "Istruttori"}, {"covered", 3}, {"optimal", 4}});
            put(unit, Kind::StaffEstablishment, {{"id", "e2"}, {"area", "Funzionari"}, {"covered", 2}, {"optimal", 2}});
            put(unit, Kind::PrintedTotal, {{"id", "t"}, {"list", "establishment"}, {"field", "covered"}, {"value", 7}});
            put(unit, Kind::Hire, {{"id", "h"}, {"kind", "hire"}, {"year", 2024}, {"profile", "Agente"}, {"number", 1}, {"cost_first_year", 1000.5}});
            put(unit, Kind::Provision, {{"id", "p"}, {"section_id", "est"}, {"kind", "rule"}, {"text", "Un posto su due"}});
            return {};
        });
    CHECK(tables(document, QStringLiteral("Dotazione organica")) == 1);
    CHECK(tables(document, QStringLiteral("Assunzioni 2024")) == 1);
    const QString text = report::writeText(document);
    // The printed total disagrees: it is told, and the computed one stands in the table.
    CHECK(text.contains(QStringLiteral("il totale riportato nel piano è 7, la somma delle righe è 5")));
    CHECK(text.indexOf(QStringLiteral("Un posto su due")) < text.indexOf(QStringLiteral("Dotazione organica")));
    CHECK(text.contains(QStringLiteral("Un posto su due")));
}

TEST_CASE("The register's tables give the judgement of the process and those of its events")
{
    const report::Document document = withSections(
        {
            {{"id", "annex"}, {"title", "Tabelle allegate"}},
            {{"id", "a"}, {"parent_id", "annex"}, {"title", "Analisi"}, {"content", "risk_analysis"}},
            {{"id", "p"}, {"parent_id", "annex"}, {"title", "Processi"}, {"content", "processes"}},
            {{"id", "m"}, {"parent_id", "annex"}, {"title", "Misure"}, {"content", "measures"}},
        },
        [](UnitOfWork &unit) -> Result<void> {
            put(unit, Kind::RiskArea, {{"id", "area"}, {"title", "contratti"}});
            put(unit, Kind::Process, {{"id", "pr"}, {"area_id", "area"}, {"code", "P1"}, {"name", "Affidamenti"}, {"level_before", "high"}, {"rationale_before", "Molte gare"}});
            put(unit, Kind::RiskEvent, {{"id", "ev"}, {"process_id", "pr"}, {"code", "P1.1"}, {"description", "Frazionamento"}, {"level_before", "moderate"}});
            put(unit, Kind::Measure, {{"id", "ms"}, {"title", "Registro"}, {"scope", "specific"}, {"type", "control"}});
            put(unit, Kind::EventMeasure, {{"event_id", "ev"}, {"measure_id", "ms"}});
            return {};
        });
    const QString text = report::writeText(document);
    CHECK(text.contains(QStringLiteral("Molte gare")));
    CHECK(text.contains(QStringLiteral("P1.1 Frazionamento")));
    CHECK(text.contains(QStringLiteral("Contratti")));
    CHECK(text.contains(QStringLiteral("Registro")));
    CHECK(tables(document, QStringLiteral("Processi e catalogo")) == 1);
    CHECK(tables(document, QStringLiteral("Programmazione delle misure")) == 1);
}
