// SPDX-License-Identifier: EUPL-1.2
#include "piao/checks/plan_checker.h"

namespace piao::checks {

using domain::describe;
using domain::Kind;
using domain::Record;
using domain::RecordKey;

namespace {

const Column suppressionCheck{Kind::Suppression, "check_id"};
const Column suppressionTable{Kind::Suppression, "record_table"};
const Column suppressionId{Kind::Suppression, "record_id"};
const Column suppressionPart{Kind::Suppression, "record_part"};
const Column suppressionField{Kind::Suppression, "field"};
const Column suppressionDetail{Kind::Suppression, "detail"};

} // namespace

std::optional<Finding> PlanChecker::findingOf(const Fact &suppression) const
{
    const int check = indexOfCheck(suppression.text(suppressionCheck));
    const domain::RecordDescription *description = domain::describeTable(suppression.text(suppressionTable));
    if (check < 0 || !description)
        return {};
    const RecordKey key{description->kind, suppression.text(suppressionId), suppression.text(suppressionPart)};
    const Fact *fact = m_facts.find(key);
    if (!fact)
        return {};
    const QString column = suppression.text(suppressionField);
    Finding finding;
    finding.check = qint16(check);
    finding.kind = key.kind;
    finding.slot = fact->slot();
    finding.field = qint8(column.isEmpty() ? -1 : description->indexOf(column));
    finding.detail = suppression.text(suppressionDetail).toInt();
    return has(finding) ? std::optional(finding) : std::nullopt;
}

void PlanChecker::readSuppressions()
{
    m_suppressed.clear();
    m_facts.each(Kind::Suppression, [&](const Fact &suppression) {
        if (const std::optional<Finding> finding = findingOf(suppression))
            m_suppressed.insert(*finding, m_facts.keyOf(suppression));
    });
}

std::optional<Finding> PlanChecker::suppressedBy(const RecordKey &suppression) const
{
    const Fact *fact = m_facts.find(suppression);
    return fact ? findingOf(*fact) : std::nullopt;
}

Record PlanChecker::suppressionFor(const Finding &finding, const QString &reason, const QString &author) const
{
    const RecordKey key = recordOf(finding);
    Record record(Kind::Suppression);
    record.set("check_id", QString::fromLatin1(allChecks()[size_t(finding.check)]->info().id))
        .set("record_table", QString::fromLatin1(describe(key.kind).table))
        .set("record_id", key.id)
        .set("said", text(finding).message)
        .set("reason", reason)
        .set("decided_by", author)
        .set("decided_on", m_facts.today());
    if (!key.part.isEmpty())
        record.set("record_part", key.part);
    if (finding.field >= 0)
        record.set("field", columnOf(finding));
    if (finding.detail != 0)
        record.set("detail", QString::number(finding.detail));
    return record;
}

} // namespace piao::checks
