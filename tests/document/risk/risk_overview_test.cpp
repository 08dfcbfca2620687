// SPDX-License-Identifier: EUPL-1.2
#include "piao/document/risk_coverage.h"
#include "piao/document/risk_matrix.h"
#include "risk/risk_plan.h"

#include <catch2/catch.hpp>

using namespace piao::document;
using namespace piao::domain;
using piao::test::RiskPlan;

namespace {

QString text(const RiskRegister &risks, MatrixBy by, RiskStage stage)
{
    QStringList lines;
    for (const MatrixLine &line : riskMatrix(risks, by, stage)) {
        const Kind kind = by == MatrixBy::Area ? Kind::RiskArea : Kind::ResponsibilityCentre;
        lines.append(QStringLiteral("%1 A%2 M%3 B%4 ?%5").arg(risks.nameText(kind, line.subject)).arg(line.count(RiskLevel::High))
                .arg(line.count(RiskLevel::Moderate)).arg(line.count(RiskLevel::Low)).arg(line.unjudged));
    }
    return lines.join(QStringLiteral(" / "));
}

QString text(const RiskRegister &risks)
{
    QStringList lines;
    for (const CoverageRow &row : riskCoverage(risks)) {
        QStringList protects;
        for (const Kind kind : {Kind::PerformanceObjective, Kind::PublicValue}) {
            for (const RiskSlot slot : protectedBy(risks, row, kind))
                protects.append(risks.nameText(kind, slot));
        }
        lines.append(QStringLiteral("%1>%2>%3 %4").arg(row.process == noRiskSlot ? QString() : risks.processText(row.process),
            row.measure == noRiskSlot ? QString() : risks.measureText(row.measure), protects.join(u'+')).arg(row.gaps));
    }
    return lines.join(QStringLiteral(" / "));
}

} // namespace

TEST_CASE("The matrix counts processes by area or centre and level, stage by stage", "[risk]")
{
    RiskPlan plan;
    const RecordKey contracts = plan.area("Contratti");
    plan.area("Sanzioni");
    const RecordKey award = plan.process("Affidamento", contracts);
    plan.process("Collaudo", contracts);
    const RecordKey post = plan.process("Protocollo", {});
    plan.set(award, "centre_id", plan->centre("G3", "Appalti").id);
    plan.set(plan.event("Proroga", award), "level_before", "high");
    plan.set(plan.event("Smarrimento", post), "level_after", "low");
    CHECK(text(plan.risks(), MatrixBy::Area, RiskStage::Before) == "Contratti A1 M0 B0 ?1 / Sanzioni A0 M0 B0 ?0 /  A0 M0 B0 ?1");
    CHECK(text(plan.risks(), MatrixBy::Area, RiskStage::After) == "Contratti A0 M0 B0 ?2 / Sanzioni A0 M0 B0 ?0 /  A0 M0 B1 ?0");
    CHECK(text(plan.risks(), MatrixBy::Centre, RiskStage::Before) == "G3 Appalti A1 M0 B0 ?0 /  A0 M0 B0 ?2");
    int all = 0;
    for (const MatrixLine &line : riskMatrix(plan.risks(), MatrixBy::Centre, RiskStage::Monitored))
        all += line.total();
    CHECK(all == 3);
}

TEST_CASE("Coverage shows where the chain from process to objective is broken", "[risk]")
{
    RiskPlan plan;
    const RecordKey area = plan.area("Contratti");
    const RecordKey award = plan.process("Affidamento", area);
    plan.process("Collaudo", area);
    const RecordKey event = plan.event("Proroga", award);
    CHECK(text(plan.risks()) == "Affidamento>> 1 / Collaudo>> 1");
    plan.set(event, "level_before", "high");
    const RecordKey code = plan.measure("Codice");
    plan.set(code, "scope", "general");
    plan->link(Kind::EventMeasure, event, code);
    CHECK(text(plan.risks()) == "Affidamento>Codice> 6 / Collaudo>> 1");
    const RecordKey list = plan.measure("Albo");
    plan.set(list, "scope", "specific");
    CHECK(text(plan.risks()) == "Affidamento>Codice> 6 / Collaudo>> 1 / >Albo> 12");
    plan->link(Kind::ProcessMeasure, award, list);
    CHECK(text(plan.risks()) == "Affidamento>Codice> 4 / Affidamento>Albo> 4 / Collaudo>> 1");
    plan->link(Kind::MeasureObjective, list, plan->performance("Gare", {}));
    CHECK(text(plan.risks()) == "Affidamento>Codice> 4 / Affidamento>Albo>Gare 0 / Collaudo>> 1");
    plan->link(Kind::ProcessValue, award, plan->value("Legalità"));
    CHECK(text(plan.risks()) == "Affidamento>Codice>Legalità 0 / Affidamento>Albo>Gare+Legalità 0 / Collaudo>> 1");
}

TEST_CASE("A general measure treats the whole body; any other must treat something", "[risk]")
{
    RiskPlan plan;
    const RecordKey value = plan->value("Legalità");
    const RecordKey measure = plan.measure("Codice");
    plan->link(Kind::MeasureValue, measure, value);
    CHECK(riskCoverage(plan.risks()).front().has(CoverageGap::TreatsNothing));
    plan.set(measure, "scope", "general");
    CHECK(riskCoverage(plan.risks()).front().gaps == 0);
    QSet<QString> words;
    for (const CoverageGap gap : coverageGaps)
        words.insert(gapWord(gap));
    CHECK(words.size() == qsizetype(coverageGaps.size()));
}
