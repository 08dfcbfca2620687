// SPDX-License-Identifier: EUPL-1.2
#include "piao/report/plan_report.h"

#include "plan/document_findings.h"
#include "plan/figures/plan_map.h"
#include "plan/layout.h"
#include "plan/outline_writer.h"
#include "plan/plan_facts.h"

namespace piao::report {

domain::Result<PlanReport> buildPlanReport(document::PlanReader &reader, const PlanReportOptions &options)
{
    PlanFacts facts(reader);
    facts.allSheets = options.allSheets;
    if (!reader.ok())
        return *reader.error();

    PlanReport report;
    Document &document = report.document;
    document.title = facts.plan.text("title");
    if (document.title.isEmpty())
        document.title = QStringLiteral("Piano integrato di attività e organizzazione %1").arg(facts.period()).trimmed();
    document.author = facts.body.text("name");
    document.subject = QStringLiteral("Piano integrato di attività e organizzazione (D.L. 80/2021, art. 6)");
    document.date = options.date;
    document.embedded = options.data;
    document.runningBody = facts.body.text("name");
    document.runningTitle = QStringLiteral("PIAO %1").arg(facts.period()).trimmed();

    const Layout layout(facts);
    report.style = layout.style();
    layout.frame(document);
    document.entrance = planMap(facts);
    document.add(layout.contents());
    OutlineWriter(facts, report.findings).write(document);
    findMissing(document, report.findings);
    return report;
}

} // namespace piao::report
