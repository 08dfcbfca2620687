// SPDX-License-Identifier: EUPL-1.2
#include "copying/edition_copy.h"
#include "piao/document/plan_document.h"
#include "piao/document/tree_verbs.h"
#include "piao/domain/record_description.h"
#include "short_name.h"
#include "tree/tree_unit.h"
#include "document_text.h"

#include <QCoreApplication>

namespace piao::document {

using namespace domain;

Result<RecordKey> TreeVerbs::addNextEdition(const RecordKey &objective)
{
    PlanReader &reader = m_document.reader();
    const Record record = reader.read(objective);
    if (record.isNull() || record.kind() != Kind::PerformanceObjective || !record.has("year"))
        return brokenRule(DocumentText::tr("Only a performance objective with a year has an edition of the year after."));
    const std::vector<Record> editions = reader.where(Kind::PerformanceObjective, "previous_id", objective.id);
    if (!editions.empty())
        return brokenRule(DocumentText::tr("%1 is already the edition of the year after.").arg(quoted(displayName(editions.front()))));
    RecordKey key;
    const ActionText text = ActionText(QT_TRANSLATE_NOOP("history", "«%1» continued in %2"))
        .arg(shortName(displayName(record))).arg(record.integer("year") + 1);
    const Result<void> done = m_document.perform(text, [&](UnitOfWork &unit) -> Result<void> {
        const Result<RecordKey> edition = EditionCopy(unit).make(record);
        if (!edition)
            return edition.error();
        key = *edition;
        return {};
    });
    return done ? Result<RecordKey>(key) : Result<RecordKey>(done.error());
}

} // namespace piao::document
