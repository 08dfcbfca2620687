// SPDX-License-Identifier: EUPL-1.2
#include "findings/findings_context.h"

#include "findings/finding_lines.h"

#include "piao/domain/italian_format.h"
#include "piao/domain/natural_order.h"

#include <QLocale>

#include <algorithm>

namespace piao::report {

using checks::Finding;
using checks::Slot;
using domain::Kind;

namespace {

const checks::Column centreCode{Kind::ResponsibilityCentre, "code"};

} // namespace

QString FindingsContext::originOf(const Finding &finding) const
{
    const domain::RecordKey key = checker.recordOf(finding);
    QString origin = QString::fromLatin1(domain::describe(key.kind).table) + u'/' + key.id;
    if (const QString column = checker.columnOf(finding); !column.isEmpty())
        origin += u'/' + column;
    return origin;
}

QString FindingsContext::centreCodes(const Finding &finding) const
{
    QStringList codes;
    for (const Slot centre : checker.centresOf(finding)) {
        if (const checks::Fact *fact = facts().at(Kind::ResponsibilityCentre, centre))
            codes.append(fact->has(centreCode) ? fact->text(centreCode) : checks::centreName(facts(), centre));
    }
    std::sort(codes.begin(), codes.end(), domain::NaturalLess());
    return codes.join(QStringLiteral(", "));
}

QString FindingsContext::dateText(const QDate &date) const
{
    if (language().startsWith(QLatin1String("it")))
        return domain::formatLongDate(date);
    return QLocale(QLocale::English).toString(date, QStringLiteral("d MMMM yyyy"));
}

QString FindingsContext::language()
{
    return ReportText::tr("en-GB", "the language of these texts, as BCP 47 names it: it-IT for Italian");
}

QString anchorOf(checks::Task task)
{
    return QStringLiteral("task-") + checks::tokenOf(task);
}

QString anchorOf(const FindingsContext &context, Slot centre)
{
    const checks::Fact *fact = context.facts().at(Kind::ResponsibilityCentre, centre);
    return fact ? QStringLiteral("centre-") + context.facts().keyOf(*fact).id : QStringLiteral("centre-none");
}

QString countsText(const checks::FindingCounts &counts)
{
    QStringList parts;
    for (const checks::Severity severity : checks::allSeverities) {
        if (counts.of(severity) > 0)
            parts.append(checks::counted(severity, counts.of(severity)));
    }
    return joined(parts);
}

std::vector<Slot> centresInOrder(const checks::PlanFacts &facts)
{
    std::vector<std::pair<QString, Slot>> named;
    facts.each(Kind::ResponsibilityCentre, [&](const checks::Fact &centre) { named.emplace_back(checks::centreName(facts, centre.slot()), centre.slot()); });
    std::stable_sort(named.begin(), named.end(),
                     [](const auto &left, const auto &right) { return domain::compareNatural(left.first, right.first) < 0; });
    std::vector<Slot> centres;
    for (const auto &[name, centre] : named)
        centres.push_back(centre);
    return centres;
}

} // namespace piao::report
