// SPDX-License-Identifier: EUPL-1.2
#include "copying/edition_copy.h"

#include "copying/deep_copy.h"
#include "copying/findings.h"
#include "piao/domain/code_pattern.h"
#include "piao/domain/record_description.h"
#include "tree/new_node.h"
#include "tree/sibling_list.h"
#include "tree/tree_unit.h"

#include <QDate>

namespace piao::document {

using namespace domain;

namespace {

/// A year later; the 29th of February becomes the 28th.
QVariant yearLater(const QVariant &date)
{
    return date.typeId() == QMetaType::QDate ? QVariant(date.toDate().addYears(1)) : date;
}

} // namespace

Result<RecordKey> EditionCopy::make(const Record &objective)
{
    const QString code = nextYearsCode(objective);
    DeepCopy copy(m_unit,
        [](const Record &part) { return !isFinding(part.kind()) && part.kind() != Kind::TextVariant; },
        [&](Record &made, const Record &original) {
            adapt(made, original);
            if (original.kind() == Kind::PerformanceObjective)
                made.set("code", code.isEmpty() ? QVariant() : QVariant(code));
        });
    if (const Result<void> copied = copy.run({objective.key()}); !copied)
        return copied.error();
    const RecordKey edition = copy.copyOf(objective.key());
    const Result<void> placed = place(edition, objective);
    return placed ? Result<RecordKey>(edition) : Result<RecordKey>(placed.error());
}

void EditionCopy::adapt(Record &copy, const Record &original) const
{
    if (original.kind() == Kind::PerformanceObjective) {
        copy.set("previous_id", original.value("id")).set("year", original.integer("year") + 1);
        copy.set("state", {}).set("stage", {});
    } else if (original.kind() == Kind::Phase) {
        copy.set("start_date", yearLater(original.value("start_date"))).set("end_date", yearLater(original.value("end_date")));
    }
    forgetFindings(copy);
}

/// The edition keeps its number through the years where it can: 2024-A1-OP-01, 2025-A1-OP-01.
QString EditionCopy::nextYearsCode(const Record &objective)
{
    PlanReader &reader = m_unit.reader();
    const int year = int(objective.integer("year")) + 1;
    const Result<CodePattern> pattern = CodePattern::parse(reader.plan().text("code_pattern"));
    if (!pattern || !pattern->hasYear())
        return nextCode(reader, year, objective.text("centre_id"));
    Result<CodeParts> parts = pattern->read(objective.text("code"));
    if (!parts)
        return nextCode(reader, year, objective.text("centre_id"));
    parts->year = year;
    const QString code = pattern->build(*parts);
    return isCodeTaken(code) ? nextCode(reader, year, objective.text("centre_id")) : code;
}

bool EditionCopy::isCodeTaken(const QString &code)
{
    const auto taken = store::guarded(m_unit.connection(), [&] {
        SQLite::Statement &row = m_unit.connection().prepared("SELECT 1 FROM performance_objective WHERE code = ?");
        store::bind(row, 1, code);
        const bool found = row.executeStep();
        row.tryReset();
        return found;
    });
    return taken && *taken;
}

Result<void> EditionCopy::place(const RecordKey &edition, const Record &objective)
{
    const QString operational = objective.text("operational_id");
    const RecordKey parent = operational.isEmpty() ? RecordKey() : RecordKey{Kind::OperationalObjective, operational, {}};
    const std::vector<Sibling> siblings = siblingsUnder(m_unit.connection(), Kind::PerformanceObjective, parent);
    const int next = positionOf(siblings, objective.key()) + 1;
    if (next >= int(siblings.size()))
        return {};
    return TreeUnit(m_unit).arrange({edition}, {parent, siblings[size_t(next)].node});
}

} // namespace piao::document
