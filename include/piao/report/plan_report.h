// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_reader.h"
#include "piao/domain/result.h"
#include "piao/report/document_style.h"
#include "piao/report/semantic_tree.h"

#include <QDateTime>

#include <vector>

namespace piao::report {

struct PlanReportOptions {
    QDateTime date = QDateTime::currentDateTime(); ///< of the document
    std::vector<EmbeddedFile> data = {};           ///< the plan as open data, to travel with the document
    bool allSheets = false; ///< objective sheets for all years however many they are: pages of a web edition weigh nothing
};

/// Something that the document lacks, or that it says otherwise than its author may think. The document is made all the same.
struct ReportFinding {
    QString text;        ///< for people, in the language of the screen
    QString origin = {}; ///< where to mend it: "table/id" or "table/id/column", as the origins of the document's blocks
};

struct PlanReport {
    Document document;
    DocumentStyle style;
    std::vector<ReportFinding> findings = {};
};

/// The plan as a document: cover, contents and the plan's sections in their order, each with its text and what the program
/// makes for it from the data. A plan without sections gets those of its template (resources/templates). How it looks, the
/// plan's layout says. The words that the document adds are Italian, whatever the language of the screen: it is an act of an
/// Italian public body. Blocks bear "table/id/column" of the record that they come from as their origin. Refused when the
/// plan cannot be read.
domain::Result<PlanReport> buildPlanReport(document::PlanReader &reader, const PlanReportOptions &options = {});

} // namespace piao::report
