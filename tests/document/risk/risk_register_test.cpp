// SPDX-License-Identifier: EUPL-1.2
#include "piao/document/risk_register.h"

#include "piao/domain/text_fold.h"
#include "risk/risk_plan.h"

#include <catch2/catch.hpp>

#include <random>

using namespace piao::document;
using namespace piao::domain;
using piao::test::RiskPlan;

TEST_CASE("The register has a row for each event, and one for a process without any", "[risk]")
{
    RiskPlan plan;
    const RecordKey contracts = plan.area("Contratti");
    const RecordKey staff = plan.area("Personale");
    const RecordKey hiring = plan.process("Assunzioni", staff);
    const RecordKey award = plan.process("Affidamento", contracts);
    const RecordKey loose = plan.process("Protocollo", {});
    plan.event("Bando su misura", award);
    plan.event("Proroga", award);
    CHECK(plan.rows() == "Contratti|Affidamento|Bando su misura / Contratti|Affidamento|Proroga / Personale|Assunzioni| / |Protocollo|");
    CHECK(plan.risks().find(hiring) != noRiskSlot);
    CHECK(plan.risks().find({Kind::Process, "none", {}}) == noRiskSlot);
    CHECK(plan.risks().processKey(plan.risks().find(loose)) == loose);
}

TEST_CASE("A row answers what its process, event and measures hold", "[risk]")
{
    RiskPlan plan;
    const RecordKey centre = plan->centre("G3", "Appalti");
    const RecordKey award = plan.process("Affidamento", plan.area("Contratti"));
    REQUIRE((*plan)->setField(award, "centre_id", centre.id).ok());
    const RecordKey event = plan.event("Proroga", award);
    const RecordKey criterion = plan.add(Kind::ExposureCriterion, {{"number", 1LL}, {"title", "Interesse esterno"}});
    const RecordKey factor = plan.add(Kind::EnablingFactor, {{"letter", "C"}, {"title", "Regole eccessive"}});
    plan.add(Kind::EventFactor, {{"event_id", event.id}, {"factor_id", factor.id}});
    plan.add(Kind::CriterionRating, {{"event_id", event.id}, {"criterion_id", criterion.id}, {"level", "high"}});
    plan.add(Kind::ProcessStep, {{"process_id", award.id}, {"title", "Indagine"}});
    const RecordKey general = plan.measure("Codice di comportamento");
    const RecordKey specific = plan.measure("Albo dei fornitori");
    plan->link(Kind::ProcessMeasure, award, general);
    plan->link(Kind::EventMeasure, event, specific);
    plan->link(Kind::EventMeasure, event, general);

    const RiskRegister &risks = plan.risks();
    const RegisterRow row = risks.rows().front();
    CHECK(risks.nameText(Kind::ResponsibilityCentre, risks.process(row.process).centre) == "G3 Appalti");
    CHECK(risks.process(row.process).steps == 1);
    CHECK(risks.rating(row.event, risks.find(criterion)) == RiskLevel::High);
    CHECK(risks.event(row.event).factors == std::vector{risks.find(factor)});
    CHECK(risks.measuresOf(row) == std::vector{risks.find(general), risks.find(specific)});
    CHECK(risks.measuresOf(row.process).size() == 2);
}

TEST_CASE("The judgement of a process in the register follows the rule", "[risk]")
{
    RiskPlan plan;
    const RecordKey award = plan.process("Affidamento", plan.area("Contratti"));
    const RecordKey first = plan.event("Proroga", award);
    plan.event("Bando", award);
    CHECK_FALSE(plan.risks().judgement(0, RiskStage::Before).level);
    REQUIRE((*plan)->setField(first, "level_before", QStringLiteral("moderate")).ok());
    CHECK(plan.risks().judgement(0, RiskStage::Before).level == RiskLevel::Moderate);
    CHECK(plan.risks().explain(0, RiskStage::Before).contains("M: «Proroga»"));
    REQUIRE((*plan)->setField(award, "level_before", QStringLiteral("low")).ok());
    CHECK(plan.risks().judgement(0, RiskStage::Before).basis == JudgementBasis::LoweredInVain);
    REQUIRE((*plan)->setField(award, "rationale_before", QStringLiteral("Importi minimi")).ok());
    CHECK(plan.risks().judgement(0, RiskStage::Before).level == RiskLevel::Low);
}

TEST_CASE("A row names what it lacks, and nothing once it is complete", "[risk]")
{
    RiskPlan plan;
    plan.add(Kind::ExposureCriterion, {{"title", "Discrezionalità"}});
    const RecordKey award = plan.process("Affidamento", {});
    const auto lacks = [&](RegisterGap gap) { return (plan.risks().gapsOf(plan.risks().rows().front()) & quint16(gap)) != 0; };
    for (const RegisterGap gap : {RegisterGap::Area, RegisterGap::Owner, RegisterGap::Event, RegisterGap::Measure})
        CHECK(lacks(gap));
    const RecordKey event = plan.event("Proroga", award);
    for (const RegisterGap gap : {RegisterGap::Factor, RegisterGap::Criterion, RegisterGap::Judgement})
        CHECK(lacks(gap));
    CHECK_FALSE(lacks(RegisterGap::Event));
    plan.completeRow(award, event);
    CHECK(plan.risks().gapsOf(plan.risks().rows().front()) == 0);
    plan.set(event, "level_before", "high");
    CHECK(lacks(RegisterGap::SpecificMeasure));
    plan.set(event, "rationale_before", QVariant());
    CHECK(lacks(RegisterGap::Rationale));
    QSet<QString> words;
    for (const RegisterGap gap : registerGaps)
        words.insert(gapWord(gap));
    CHECK(words.size() == qsizetype(registerGaps.size()));
}

TEST_CASE("Whatever a row shows can be searched, and a change is found at once", "[risk]")
{
    RiskPlan plan;
    const RecordKey award = plan.process("Affidamento", plan.area("Contratti pubblici"));
    const RecordKey event = plan.event("Proroga tacita", award);
    const RecordKey measure = plan.measure("Scadenzario");
    const auto finds = [&](const char *typed) {
        return FoldedWords(QString::fromUtf8(typed)).foundIn(plan.risks().foldedText(plan.risks().rows().front()));
    };
    CHECK(finds("contr PROROGA"));
    CHECK_FALSE(finds("scadenz"));
    plan->link(Kind::EventMeasure, event, measure);
    CHECK(finds("scadenz"));
    plan.set(measure, "title", "Rotazione degli incarichi");
    CHECK(finds("rotazione"));
    CHECK_FALSE(finds("scadenz"));
    plan.set(event, "rationale_before", "È già accaduto");
    CHECK(finds("e gia accaduto"));
    const RecordKey objective = plan->performance("Ridurre le proroghe", {});
    plan->link(Kind::MeasureObjective, measure, objective);
    CHECK(finds("ridurre"));
    plan.set(objective, "title", "Programmare le gare");
    CHECK(finds("programmare"));
}

TEST_CASE("Whatever is done to the plan, the register followed is the register loaded anew", "[risk]")
{
    for (unsigned seed = 1; seed <= 4; ++seed) {
        CAPTURE(seed);
        RiskPlan plan;
        std::mt19937 random(seed);
        for (int i = 0; i < 60; ++i) {
            plan.doSomething(random);
            REQUIRE(plan.followed() == plan.loadedAnew());
        }
        for (int i = 0; i < 25 && (*plan)->canUndo(); ++i) {
            REQUIRE((*plan)->undo().ok());
            REQUIRE(plan.followed() == plan.loadedAnew());
        }
        for (int i = 0; i < 10 && (*plan)->canRedo(); ++i) {
            REQUIRE((*plan)->redo().ok());
            REQUIRE(plan.followed() == plan.loadedAnew());
        }
    }
}

TEST_CASE("An impact names the rows that a change touches, and no others", "[risk]")
{
    RiskPlan plan;
    const RecordKey area = plan.area("Contratti");
    const RecordKey award = plan.process("Affidamento", area);
    const RecordKey other = plan.process("Collaudo", area);
    const RecordKey event = plan.event("Proroga", award);
    const RecordKey measure = plan.measure("Scadenzario");
    plan.risks();
    plan.set(event, "controls", "Nessuno");
    CHECK(plan.lastImpact().processes == QSet<RiskSlot>{plan.risks().find(award)});
    CHECK_FALSE(plan.lastImpact().order);
    plan->link(Kind::EventMeasure, event, measure);
    CHECK(plan.lastImpact().processes == QSet<RiskSlot>{plan.risks().find(award)});
    plan.add(Kind::Stakeholder, {{"name", "Imprese"}});
    CHECK(plan.lastImpact().isEmpty());
    plan.event("Varianti", other);
    CHECK(plan.lastImpact().order);
    plan.set(area, "title", "Appalti");
    CHECK(plan.lastImpact().names);
    plan.add(Kind::ExposureCriterion, {{"title", "Opacità"}});
    CHECK(plan.lastImpact().criteria);
}
