// SPDX-License-Identifier: EUPL-1.2
#include "piao/report/plan_report.h"

#include "plan/plan_facts.h"
#include "plan/sections.h"

namespace piao::report {

domain::Result<Document> buildPlanDocument(document::PlanReader &reader, const PlanReportOptions &options)
{
    const PlanFacts facts(reader);
    if (!reader.ok())
        return *reader.error();

    Document document;
    document.title = facts.plan.text("title");
    if (document.title.isEmpty())
        document.title = QStringLiteral("Piano integrato di attività e organizzazione %1").arg(facts.period()).trimmed();
    document.author = facts.body.text("name");
    document.subject = QStringLiteral("Piano integrato di attività e organizzazione (D.L. 80/2021, art. 6)");
    document.date = options.date;
    document.cover = planCover(facts);
    document.runningBody = facts.body.text("name");
    document.runningTitle = QStringLiteral("PIAO %1").arg(facts.period()).trimmed();

    document.add(Contents{});
    writeIntroduction(document, facts);
    writeFrontSections(document, facts);
    writeRegistry(document, facts);
    writeSectionTwo(document, facts);
    writeOrganisation(document, facts);
    writeLastSections(document, facts);
    return document;
}

} // namespace piao::report
