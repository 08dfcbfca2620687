// SPDX-License-Identifier: EUPL-1.2
// The sample holds what the Provincia di Lucca's plan 2024-2026 prints in its sections 1, 2.1, 2.2 and 3.1.1.
#include <catch2/catch.hpp>

#include "sample_plan.h"

#include "piao/document/plan_counts.h"

#include <QSet>

using namespace piao;
using namespace piao::test;
using domain::Kind;
using domain::Record;

namespace {

document::PlanReader &sample()
{
    return samplePlan("lucca-2024-2026");
}

Record read(Kind kind, const char *id, const char *part = "")
{
    return sampleRecord(sample(), kind, id, part);
}

QStringList variants(const char *owner, const char *id, const char *field)
{
    QStringList list;
    for (const Record &variant : sample().where(Kind::TextVariant, owner, QString::fromLatin1(id))) {
        if (variant.text("field") == QLatin1String(field))
            list.append(variant.text("section") + QStringLiteral(": ") + variant.text("text"));
    }
    return list;
}

} // namespace

TEST_CASE("The sample has 5, 14 and 44 objectives above 174 codes: 69, 59, 45, and one dated 2023")
{
    const document::PlanCounts counts = document::countPlan(sample());
    CHECK(counts.publicValues == 5);
    CHECK(counts.strategicObjectives == 14);
    CHECK(counts.operationalObjectives == 44);
    CHECK(counts.performanceObjectives == 174);
    CHECK(counts.ofYear(2024) == 69);
    CHECK(counts.ofYear(2025) == 59);
    CHECK(counts.ofYear(2026) == 45);
    CHECK(counts.ofYear(2023) == 1);
    CHECK(counts.repeatedCodes == 1);
    CHECK(counts.withoutParent == 2);
    CHECK(sample().ok());
}

TEST_CASE("The sample keeps the oddities of the printed plan")
{
    SECTION("a code printed twice, with two titles")
    {
        const auto twice = sample().where(Kind::PerformanceObjective, "code", QStringLiteral("2025-N1-OP-10"));
        REQUIRE(twice.size() == 2);
        CHECK(twice[0].text("title") != twice[1].text("title"));
        CHECK(twice[1].text("stage") == QStringLiteral("Fase di collaudo"));
    }
    SECTION("a year outside the plan")
    {
        CHECK(sample().years() == std::vector<int>{2024, 2025, 2026});
        CHECK(read(Kind::PerformanceObjective, "2023-b4-op-02").integer("year") == 2023);
    }
    SECTION("an objective that no tree shows, one of them without a title")
    {
        CHECK_FALSE(read(Kind::PerformanceObjective, "2024-b7-op-03").has("operational_id"));
        CHECK(variants("performance_id", "2024-b7-op-03", "listed")
              == QStringList{"2.2.1: no", "2.1.8: yes", "2.2.2: yes", "2.2.5: yes"});
        CHECK_FALSE(read(Kind::PerformanceObjective, "2026-b7-op-06").has("title"));
    }
    SECTION("missing targets, and an indicator without a name")
    {
        CHECK(sample().read({Kind::Target, QStringLiteral("vp1-i05"), QStringLiteral("2024")}).isNull());
        CHECK_FALSE(read(Kind::Indicator, "vp1-i18").has("name"));
        qlonglong ofValues = 0;
        for (const Record &value : sample().all(Kind::PublicValue))
            ofValues += qlonglong(sample().where(Kind::Indicator, "public_value_id", value.key().id).size());
        CHECK(ofValues == 50);
        CHECK(sample().count(Kind::Target) == 214); // 136 of impact, 54 of agile work, 24 of invented measures
    }
    SECTION("a centre without a name, an objective without a centre")
    {
        CHECK(sample().count(Kind::ResponsibilityCentre) == 24);
        CHECK_FALSE(read(Kind::ResponsibilityCentre, "m5").has("name"));
        CHECK(sample().where(Kind::OperationalCentre, "operational_id", QStringLiteral("oo27")).empty());
    }
    SECTION("totals that the text states otherwise")
    {
        CHECK(variants("plan_id", "plan", "performance_objectives_2024") == QStringList{": 84"});
        CHECK(variants("plan_id", "plan", "performance_objectives_2023") == QStringList{": 89"});
    }
    SECTION("titles, codes and values that other tables print otherwise")
    {
        CHECK(variants("public_value_id", "vp1", "title").size() == 3);
        CHECK(variants("performance_id", "2024-m1-op-02", "public_value")
              == QStringList{QStringLiteral("2.2.2: Benessere territoriale, ambientale e sicurezza")});
        CHECK(variants("performance_id", "2024-i5-op-04", "code") == QStringList{"2.1.8: 2024-15-0P-04"});
        CHECK(variants("centre_id", "h1", "name") == QStringList{"2.2.3: Istituti di Istruzione Seconda"});
        CHECK(variants("centre_id", "a1", "sector").size() == 1);
    }
}

TEST_CASE("The sample's tree: parents, narrowed values, centres, editions")
{
    CHECK(texts(sample().where(Kind::StrategicValue, "strategic_id", QStringLiteral("os04")), "value_id") == QStringList{"vp2", "vp5"});
    CHECK(texts(sample().where(Kind::OperationalValue, "operational_id", QStringLiteral("oo30")), "value_id") == QStringList{"vp5"});
    CHECK(sample().count(Kind::OperationalValue) == 6);
    CHECK(texts(sample().where(Kind::OperationalCentre, "operational_id", QStringLiteral("oo13")), "centre_id")
          == QStringList{"g3", "b7", "c7", "m1"});
    CHECK(read(Kind::PerformanceObjective, "2026-h1-op-04").text("previous_id") == QStringLiteral("2025-h1-op-04"));
    CHECK(read(Kind::PerformanceObjective, "2025-n1-op-10-b").text("previous_id") == QStringLiteral("2024-n1-op-10"));
    for (const Record &objective : sample().all(Kind::PerformanceObjective)) {
        if (objective.has("previous_id"))
            CHECK(read(Kind::PerformanceObjective, objective.text("previous_id").toLatin1().constData()).integer("year")
                  == objective.integer("year") - 1);
    }
    CHECK(read(Kind::PerformanceObjective, "2024-h1-op-01").value("amount").toDouble() == 3966146.54);
    CHECK(read(Kind::PerformanceObjective, "2024-h1-op-01").text("funding") == QStringLiteral("PNRR"));
}

TEST_CASE("The sample's indicators keep text and number side by side")
{
    const Record indicator = read(Kind::Indicator, "vp1-i01");
    CHECK(indicator.text("baseline_text") == QStringLiteral("160.510"));
    CHECK(indicator.value("baseline_value").toDouble() == 160510);
    CHECK(indicator.integer("baseline_year") == 2022);
    CHECK(indicator.text("direction") == QStringLiteral("rising"));
    CHECK(read(Kind::Indicator, "vp1-i08").text("direction") == QStringLiteral("hold"));
    CHECK(read(Kind::Indicator, "vp4-i03").text("direction") == QStringLiteral("falling"));
    CHECK_FALSE(read(Kind::Indicator, "vp1-i16").has("direction"));
    const Record target = read(Kind::Target, "vp1-i01", "2025");
    CHECK(target.text("value_text") == QStringLiteral("+ 8%"));
    CHECK(target.value("value").toDouble() == 8);
    CHECK(target.text("unit") == QStringLiteral("% rispetto alla baseline"));
    CHECK(read(Kind::Target, "vp4-i12", "2024").text("value_text") == QStringLiteral("buono/ottimo"));
    CHECK_FALSE(read(Kind::Target, "vp4-i12", "2024").has("value"));
}

TEST_CASE("The sample's registry, organisation, stakeholders and themes")
{
    CHECK(sample().body().text("tax_code") == QStringLiteral("80001210469"));
    CHECK(sample().body().text("rasa") == QStringLiteral("Luigi De Angelis"));
    CHECK(sample().plan().text("code_pattern") == QStringLiteral("{year}-{centre}-OP-{nn}"));
    CHECK(sample().count(Kind::Director) == 0); // the printed plan names none
    CHECK(read(Kind::ResponsibilityCentre, "n1").text("unit_id") == QStringLiteral("settore-viabilita"));
    CHECK(read(Kind::OrgUnit, "settore-risorse").text("functions").split(QLatin1Char('\n')).size() == 3);
    qlonglong people = 0;
    for (const Record &row : sample().all(Kind::StaffCount))
        people += row.integer("people");
    CHECK(people == 202);
    CHECK(sample().count(Kind::Theme) == 8);
    CHECK(sample().where(Kind::ObjectiveTheme, "theme_id", QStringLiteral("pnrr")).size() == 15);
    CHECK(sample().where(Kind::Provision, "theme_id", QStringLiteral("payments")).size() == 9);
    QSet<QString> served;
    for (const Record &link : sample().where(Kind::StakeholderLink, "role", QStringLiteral("beneficiary")))
        served.insert(link.text("performance_id"));
    CHECK(served.size() == 67); // rows of the table in 2.1.8
}
