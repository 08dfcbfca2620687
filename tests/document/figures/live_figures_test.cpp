// SPDX-License-Identifier: EUPL-1.2
#include "test_plan.h"

#include "piao/document/field_text.h"
#include "piao/document/live_figures.h"
#include "piao/document/plan_counts.h"

#include "support/print_qt.h"

#include <set>

using namespace piao::document;
using namespace piao::domain;
using piao::test::TestPlan;

namespace {

/// Two values, two strategic objectives of which one serves both, objectives in two years and a code printed twice.
struct FigurePlan : TestPlan {
    RecordKey environment = value("Ambiente");
    RecordKey work = value("Lavoro");
    RecordKey s1 = strategic("Aria", environment);
    RecordKey s2 = strategic("Acqua", environment);
    RecordKey o1 = operational("Alberi", s1);
    RecordKey a1 = centre("A1", "Segreteria");

    FigurePlan()
    {
        describePlan();
        link(Kind::StrategicValue, s2, work);
        const RecordKey o2 = operational("Fiumi", s2);
        objective("2024-A1-OP-01", 2024, o1);
        objective("2024-A1-OP-01", 2024, o2);
        objective("2025-A1-OP-01", 2025, o2);
        objective("2024-A1-OP-09", 2024, {});
    }
    void objective(const QString &code, int year, const RecordKey &above)
    {
        Record record(Kind::PerformanceObjective);
        record.set("code", code).set("year", qlonglong(year)).set("title", code).set("centre_id", a1.id);
        if (!above.isNull())
            record.set("operational_id", above.id);
        add(record);
    }
    QString text(const char *name, std::map<QString, QString> parameters = {})
    {
        return LiveFigures(reader()).text({QString::fromLatin1(name), std::move(parameters)});
    }
};

} // namespace

TEST_CASE("Figures count what the plan holds, as the window does", "[figures]")
{
    FigurePlan plan;
    const QString year = QStringLiteral("year");
    CHECK(plan.text("count.public_values") == "2");
    CHECK(plan.text("count.strategic_objectives") == "2");
    CHECK(plan.text("count.performance_objectives") == "2");
    CHECK(plan.text("count.performance_objectives", {{year, "2024"}}) == "1");
    CHECK(plan.text("count.performance_objectives", {{year, "2024"}}) == QString::number(countPlan(plan.reader()).ofYear(2024)));
    CHECK(plan.text("count.performance_objectives", {{year, "2026"}}) == "0");
    CHECK(plan.text("count.performance_objectives", {{"centre", plan.a1.id}, {year, "2025"}}) == "1");
    CHECK(plan.text("count.strategic_objectives", {{"value", plan.work.id}}) == "1");
    CHECK(plan.text("count.operational_objectives", {{"value", plan.environment.id}}) == "2");
    CHECK(plan.text("count.performance_objectives", {{"value", plan.work.id}}) == "2");
    CHECK(plan.text("count.performance_objectives", {{"value", plan.work.id}, {year, "2025"}}) == "1");

    plan.add(Record(Kind::Measure).set("title", "Rotazione").set("scope", "general"));
    CHECK(plan.text("count.measures", {{"scope", "general"}}) == "1");
    CHECK(plan.text("count.measures", {{"scope", "specific"}}) == "0");
}

TEST_CASE("Figures name what the plan and the body say, in Italian form", "[figures]")
{
    FigurePlan plan;
    plan.add(Record(Kind::Body).set("id", "body").set("name", "Provincia di Lucca").set("inhabitants", 380676LL));
    REQUIRE(plan->setField(plan.reader().plan().key(), "act_date", QDate(2024, 4, 15)).ok());
    CHECK(plan.text("plan.period") == "2024-2026");
    CHECK(plan.text("plan.act_date") == "15 aprile 2024");
    CHECK(plan.text("body.name") == "Provincia di Lucca");
    CHECK(plan.text("body.inhabitants") == "380.676");
    CHECK(plan.text("title", {{"of", "public_value/" + plan.work.id}}) == "Lavoro");
    // What is not given is named, so that it is seen.
    CHECK(plan.text("plan.act_number") == QStringLiteral("[Plan · Number of the act]"));
    CHECK_FALSE(LiveFigures(plan.reader()).hasValue({"plan.act_number"}));
    CHECK(LiveFigures(plan.reader()).hasValue({"plan.act_date"}));
}

TEST_CASE("Figures add up the tables of section 3", "[figures]")
{
    FigurePlan plan;
    const auto hire = [&](int year, int number, const char *kind) {
        plan.add(Record(Kind::Hire).set("kind", QString::fromLatin1(kind)).set("year", qlonglong(year)).set("profile", "Istruttore")
                     .set("number", qlonglong(number)).set("cost_first_year", 1000.5));
    };
    hire(2024, 3, "hire");
    hire(2024, 4, "hire");
    hire(2025, 5, "hire");
    hire(2024, 9, "progression");
    const std::map<QString, QString> hires{{"list", "hire"}, {"column", "number"}};
    std::map<QString, QString> of2024 = hires;
    of2024.emplace("year", "2024");
    CHECK(plan.text("total", of2024) == "7");
    CHECK(plan.text("total", hires) == "12");
    CHECK(plan.text("total", {{"list", "hire"}, {"column", "cost_first_year"}, {"year", "2025"}}) == QStringLiteral("€ 1.000,50").replace(QChar(' '), QChar(0xa0)));

    const FigureTable table = LiveFigures(plan.reader()).table({"table.hires", {{"year", "2024"}, {"kind", "hire"}}});
    REQUIRE(table.ok());
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows.back().at(3) == "7");
    CHECK(table.lastIsTotal);
}

TEST_CASE("Figures that are unknown, or speak of what is gone, leave a mark and never crash", "[figures]")
{
    FigurePlan plan;
    for (const LiveFigure &figure : std::vector<LiveFigure>{{"nothing"}, {""}, {"count."}, {"count.nothing"}, {"plan."}, {"plan.id"}, {"plan.introduction"},
             {"count.performance_objectives", {{"centre", "gone"}}}, {"count.measures", {{"id", "1"}}}, {"title"}, {"title", {{"of", "public_value/gone"}}},
             {"title", {{"of", "attachment_content/1"}}}, {"title", {{"of", "/"}}}, {"total"}, {"total", {{"list", "hire"}, {"column", "id"}}}, {"table.nothing"},
             {QString(100'000, QChar('x'))}}) {
        const QString text = plan.text(figure.name.toUtf8().constData(), figure.parameters);
        CAPTURE(figure.name.left(50), text);
        CHECK(text.startsWith('['));
        CHECK(text.size() < 200);
        CHECK_FALSE(LiveFigures(plan.reader()).hasValue(figure));
        CHECK_FALSE(LiveFigures(plan.reader()).label(figure).isEmpty());
    }
    const FigureTable none = LiveFigures(plan.reader()).table({"table.nothing"});
    CHECK_FALSE(none.ok());
}

TEST_CASE("All figures that are offered have a label of their own and a value or a name in brackets", "[figures]")
{
    FigurePlan plan;
    plan.add(Record(Kind::TrainingBudget).set("year", 2024LL).set("amount", 5000.0));
    LiveFigures figures(plan.reader());
    std::set<QString> labels;
    for (const FigureOffer &offer : figures.offers()) {
        CAPTURE(offer.figure.name, offer.label);
        CHECK_FALSE(offer.label.isEmpty());
        CHECK(labels.insert(offer.label).second);
        CHECK_FALSE(offer.group.isEmpty());
        CHECK(figures.label(offer.figure) == offer.label);
        if (!offer.table) {
            CHECK_FALSE(figures.text(offer.figure).contains(QLatin1String("unknown")));
            continue;
        }
        const FigureTable table = figures.table({offer.figure.name, offer.figure.parameters});
        CHECK(table.ok());
        CHECK(table.numbers.size() == size_t(table.columns.size()));
        for (const QStringList &row : table.rows)
            CHECK(row.size() == table.columns.size());
    }
    CHECK(labels.size() > 80);
}

TEST_CASE("Cells and the history read figures as their values", "[figures]")
{
    FigurePlan plan;
    FieldText texts(plan.reader());
    CHECK(texts.text(describe(Kind::PublicValue).field("narrative"), QStringLiteral("<p>Sono <figure name=\"count.public_values\"/> valori</p>")) == "Sono 2 valori");
}
