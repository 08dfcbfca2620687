// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "support/print_qt.h"
#include "support/small_plan.h"

#include "piao/document/new_plan.h"
#include "piao/document/process_risk.h"
#include "piao/document/removal_plan.h"
#include "piao/document/risk_vocabulary.h"

using namespace piao::domain;
using namespace piao::document;
using piao::test::SmallPlan;

TEST_CASE("A new plan begins with the eight factors, the six criteria and the common areas of risk", "[risk]")
{
    const QTemporaryDir folder;
    const auto plan = createPlan(folder.filePath(QStringLiteral("new.piao")), {QStringLiteral("Provincia"), QStringLiteral("piano_tipo"), 2026});
    REQUIRE(plan.ok());
    PlanReader &reader = (*plan)->reader();
    CHECK(reader.count(Kind::EnablingFactor) == 8);
    CHECK(reader.count(Kind::ExposureCriterion) == 6);
    CHECK(reader.count(Kind::RiskArea) == 8);
    CHECK(reader.where(Kind::RiskArea, "compulsory", true).size() == 4);
    CHECK(missingRiskVocabulary(reader).empty());
}

TEST_CASE("The PNA lists bring only what a plan does not have, as one step", "[risk]")
{
    SmallPlan plan;
    plan.add(Kind::RiskArea, {{"title", QStringLiteral("contratti  pubblici")}});
    plan.add(Kind::ExposureCriterion, {{"number", 3LL}, {"title", QStringLiteral("Eventi passati, con parole nostre")}});
    plan.add(Kind::EnablingFactor, {{"letter", QStringLiteral("A")}, {"title", QStringLiteral("Nessun controllo")}});
    const auto added = addRiskVocabulary(*plan.document);
    REQUIRE(added.ok());
    CHECK(*added == 7 + 5 + 7);
    CHECK(plan.document->reader().count(Kind::RiskArea) == 8);
    CHECK(plan.document->reader().count(Kind::ExposureCriterion) == 6);
    CHECK(plan.document->reader().count(Kind::EnablingFactor) == 8);
    const auto again = addRiskVocabulary(*plan.document);
    REQUIRE(again.ok());
    CHECK(*again == 0);
    REQUIRE(plan.document->undo().ok());
    CHECK(plan.document->reader().count(Kind::RiskArea) == 1);
}

TEST_CASE("The risk of a process is read at its three stages, the highest event first", "[risk]")
{
    SmallPlan plan;
    const RecordKey process = plan.add(Kind::Process, {{"name", QStringLiteral("Concessioni")}});
    for (const char *level : {"low", "high", "moderate"})
        plan.add(Kind::RiskEvent, {{"process_id", process.id}, {"description", QString::fromLatin1(level)}, {"level_before", QString::fromLatin1(level)}});
    const ProcessRisk risk(plan.document->reader(), process);
    CHECK(risk.eventCount() == 3);
    CHECK(risk.at(RiskStage::Before).judgement.level == RiskLevel::High);
    CHECK_FALSE(risk.at(RiskStage::After).judgement.level);
    CHECK(risk.at(RiskStage::Before).explanation.join(QLatin1Char(' ')).contains(QStringLiteral("«high»")));
    CHECK(ProcessRisk(plan.document->reader(), {Kind::Process, QStringLiteral("gone"), {}}).eventCount() == 0);
}

TEST_CASE("What goes with a process is told before it is removed", "[risk]")
{
    SmallPlan plan;
    const RecordKey process = plan.add(Kind::Process, {{"name", QStringLiteral("Concessioni")}});
    const RecordKey event = plan.add(Kind::RiskEvent, {{"process_id", process.id}, {"description", QStringLiteral("Favori")}});
    const RecordKey measure = plan.add(Kind::Measure, {{"title", QStringLiteral("Rotazione")}});
    plan.add(Kind::EventMeasure, {{"event_id", event.id}, {"measure_id", measure.id}});
    plan.add(Kind::ProcessStep, {{"process_id", process.id}, {"title", QStringLiteral("Istruttoria")}});
    const auto removal = planRemoval(plan.document->reader(), {{process, {}}}, RemovalScope::Everywhere);
    REQUIRE(removal.ok());
    CHECK(removal->nodes == std::vector<RecordKey>{process});
    CHECK_FALSE(removal->hangsElsewhere);
    const std::vector<RemovalPlan::Count> along{{Kind::Process, 1}, {Kind::ProcessStep, 1}, {Kind::RiskEvent, 1}};
    CHECK(removal->along == along);
}
