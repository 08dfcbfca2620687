// SPDX-License-Identifier: EUPL-1.2
#include "tree/new_node.h"

#include "piao/domain/code_pattern.h"
#include "piao/domain/record_description.h"
#include "piao/store/row_cursor.h"

namespace piao::document {

using namespace domain;

namespace {

std::vector<QString> codesOfYear(PlanReader &reader, int year, bool allYears)
{
    std::vector<QString> codes;
    const auto read = store::guarded(reader.connection(), [&] {
        store::RowCursor row(reader.connection(), "SELECT code FROM performance_objective WHERE code IS NOT NULL"
                + (allYears ? std::string() : " AND year = " + std::to_string(year)));
        while (row.next()) {
            const std::string_view code = row.text(0);
            codes.push_back(QString::fromUtf8(code.data(), qsizetype(code.size())));
        }
    });
    return read ? codes : std::vector<QString>();
}

/// The centre of an operational objective that is carried by exactly one.
QVariant onlyCentreOf(PlanReader &reader, const RecordKey &operational)
{
    if (operational.isNull())
        return {};
    const std::vector<Record> links = reader.where(Kind::OperationalCentre, "operational_id", operational.id);
    return links.size() == 1 ? links.front().value("centre_id") : QVariant();
}

Record newObjective(PlanReader &reader, const RecordKey &parent, const Record &like)
{
    Record objective(Kind::PerformanceObjective);
    const std::vector<int> years = reader.years();
    const bool copies = !like.isNull() && like.kind() == Kind::PerformanceObjective;
    if (!parent.isNull())
        objective.set("operational_id", parent.id);
    if (copies && like.has("year"))
        objective.set("year", like.value("year"));
    else if (!years.empty())
        objective.set("year", qlonglong(years.front()));
    objective.set("centre_id", copies ? like.value("centre_id") : onlyCentreOf(reader, parent));
    if (objective.has("centre_id")) {
        const Record centre = reader.read({Kind::ResponsibilityCentre, objective.text("centre_id"), {}});
        objective.set("director_id", centre.isNull() ? QVariant() : centre.value("director_id"));
    }
    if (const QString code = nextCode(reader, int(objective.integer("year")), objective.text("centre_id")); !code.isEmpty())
        objective.set("code", code);
    return objective;
}

} // namespace

QString nextCode(PlanReader &reader, int year, const QString &centreId)
{
    const Result<CodePattern> pattern = CodePattern::parse(reader.plan().text("code_pattern"));
    if (!pattern || (pattern->hasYear() && year == 0))
        return {};
    const Record centre = centreId.isEmpty() ? Record() : reader.read({Kind::ResponsibilityCentre, centreId, {}});
    const QString centreCode = centre.isNull() ? QString() : centre.text("code");
    if (pattern->hasCentre() && centreCode.isEmpty())
        return {};
    return pattern->next(codesOfYear(reader, year, !pattern->hasYear()), year, centreCode);
}

Record newNode(PlanReader &reader, Kind kind, const RecordKey &parent, const Record &like)
{
    if (kind == Kind::PerformanceObjective)
        return newObjective(reader, parent, like);
    Record node(kind);
    const auto highest = store::guarded(reader.connection(), [&] {
        return reader.connection().scalar(std::string("SELECT coalesce(max(number), 0) FROM ") + describe(kind).table);
    });
    if (highest)
        node.set("number", *highest + 1);
    return node;
}

} // namespace piao::document
