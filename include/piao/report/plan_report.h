// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_reader.h"
#include "piao/domain/result.h"
#include "piao/report/semantic_tree.h"

#include <QDateTime>

namespace piao::report {

struct PlanReportOptions {
    QDateTime date = QDateTime::currentDateTime(); ///< of the document
};

/// The plan as a document: cover, contents, sections 1 to 4 and the annexed tables, in the order of the Provincia template.
/// Where the plan has a section of its own for a part, its number, its words and its text stand there, and a section that
/// is not included is left out with all below it. The words that the document adds are Italian, whatever the language of the screen: it is an act of an
/// Italian public body. Refused when the plan cannot be read.
domain::Result<Document> buildPlanDocument(document::PlanReader &reader, const PlanReportOptions &options = {});

} // namespace piao::report
