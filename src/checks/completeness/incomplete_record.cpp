// SPDX-License-Identifier: EUPL-1.2
#include "completeness/incomplete_record.h"

#include "check_text.h"
#include "wording/names.h"

#include "piao/domain/record_description.h"

#include <algorithm>

namespace piao::checks {

namespace {

CheckInfo withSubjects(CheckInfo info, const std::vector<NeededField> &needed)
{
    for (const NeededField &field : needed) {
        if (std::find(info.subjects.begin(), info.subjects.end(), field.column.kind()) == info.subjects.end())
            info.subjects.push_back(field.column.kind());
    }
    return info;
}

QString labelOf(const Column &column)
{
    return domain::label(domain::describe(column.kind()).fields[size_t(column.field())]);
}

} // namespace

bool NeededField::isMissing(const Fact &fact) const
{
    if (fact.kind() != column.kind() || fact.has(column) || (unless && fact.has(*unless)))
        return false;
    return !choice || among.contains(fact.text(*choice));
}

IncompleteRecord::IncompleteRecord(CheckInfo info, std::vector<NeededField> needed)
    : Check(withSubjects(std::move(info), needed)), m_needed(std::move(needed))
{
}

void IncompleteRecord::examine(const Fact &record, const PlanFacts &facts, Report &report) const
{
    const auto first = std::find_if(m_needed.begin(), m_needed.end(), [&](const NeededField &field) { return field.isMissing(record); });
    if (first == m_needed.end())
        return;
    report.add(first->column, [&](FindingText &text) {
        QStringList missing;
        for (auto field = first; field != m_needed.end(); ++field) {
            if (field->isMissing(record))
                missing.append(labelOf(field->column));
        }
        const QString owner = ownerName(record, facts);
        const QString name = owner.isEmpty() ? nameOf(record) : CheckText::tr("%1 (%2)").arg(nameOf(record), owner);
        text.message = CheckText::tr("%1 lacks: %2.").arg(name, missing.join(QStringLiteral(", ")));
    });
}

} // namespace piao::checks
