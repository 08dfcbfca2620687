// SPDX-License-Identifier: EUPL-1.2
#include "piao/document/duplicate.h"

#include "copying/edition_copy.h"
#include "document_text.h"
#include "piao/document/plan_document.h"
#include "piao/domain/record_description.h"
#include "short_name.h"
#include "tree/tree_unit.h"

#include <QCoreApplication>
#include <QSet>

namespace piao::document {

using namespace domain;

Result<CentreContinuation> planContinuation(PlanReader &reader, const RecordKey &centre, int year)
{
    QSet<QString> continued;
    reader.visit(Kind::PerformanceObjective, [&](const Record &objective) {
        if (objective.has("previous_id"))
            continued.insert(objective.text("previous_id"));
        return true;
    });
    CentreContinuation plan;
    for (const Record &objective : reader.where(Kind::PerformanceObjective, "centre_id", centre.id)) {
        if (objective.integer("year") != year)
            continue;
        if (continued.contains(objective.text("id")))
            ++plan.alreadyContinued;
        else
            plan.toContinue.push_back(objective.key());
    }
    return reader.ok() ? Result<CentreContinuation>(plan) : Result<CentreContinuation>(*reader.error());
}

Result<std::vector<RecordKey>> continueObjectives(PlanDocument &document, const RecordKey &centre, int year)
{
    const Result<CentreContinuation> plan = planContinuation(document.reader(), centre, year);
    if (!plan)
        return plan.error();
    const QString name = document.reader().nameOf(centre);
    if (plan->toContinue.empty())
        return brokenRule(DocumentText::tr("%1 has no objective of %2 that is not continued already.").arg(quoted(name)).arg(year));
    std::vector<RecordKey> editions;
    const ActionText text = ActionText(QT_TRANSLATE_NOOP("history", "Objectives of «%1» continued in %2: %3"))
        .arg(shortName(name)).arg(qlonglong(year) + 1).arg(qlonglong(plan->toContinue.size()));
    const Result<void> done = document.perform(text, [&](UnitOfWork &unit) -> Result<void> {
        for (const RecordKey &key : plan->toContinue) {
            const Result<RecordKey> edition = EditionCopy(unit).make(unit.reader().read(key));
            if (!edition)
                return edition.error();
            editions.push_back(*edition);
        }
        return {};
    });
    return done ? Result<std::vector<RecordKey>>(editions) : Result<std::vector<RecordKey>>(done.error());
}

} // namespace piao::document
