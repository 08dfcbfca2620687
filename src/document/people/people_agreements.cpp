// SPDX-License-Identifier: EUPL-1.2
#include "piao/document/people_agreements.h"

#include "document_text.h"
#include "piao/domain/italian_format.h"
#include "piao/domain/record_description.h"

#include <cmath>

namespace piao::document {

using namespace domain;

namespace {

/// Over all years, and only what rows state.
std::optional<double> sumOf(PlanReader &reader, PeopleList list, const QString &column)
{
    std::optional<double> sum;
    for (const TotalGroup &group : peopleTotals(reader, list)) {
        const PeopleTotal *total = group.of(column);
        if (!total->computed)
            continue;
        if (group.extent == TotalGroup::Extent::All)
            return total->computed;
        sum = sum.value_or(0) + *total->computed;
    }
    return sum;
}

std::optional<double> staffOnLastDay(PlanReader &reader)
{
    const TotalGroup *last = nullptr;
    const std::vector<TotalGroup> groups = peopleTotals(reader, PeopleList::Staff);
    for (const TotalGroup &group : groups) {
        if (group.rows > 0 && (!last || last->date < group.date))
            last = &group;
    }
    return last ? last->totals.front().computed : std::nullopt;
}

struct Leavers {
    std::optional<double> byChange;
    std::optional<double> others;
};

Leavers leaversOf(PlanReader &reader)
{
    Leavers sums;
    for (const Record &leaver : reader.all(Kind::Leaver)) {
        if (!leaver.has("number"))
            continue;
        std::optional<double> &sum = leaver.text("reason") == QLatin1String("area_change") ? sums.byChange : sums.others;
        sum = sum.value_or(0) + double(leaver.integer("number"));
    }
    return sums;
}

} // namespace

QString PeopleAgreement::text() const
{
    const QString name = label(totalField(list, QString::fromLatin1(column)));
    if (agrees())
        return DocumentText::tr("%1: %2, as in %3").arg(name, formatNumber(here), other);
    return DocumentText::tr("⚠ %1: %2 here, %3 in %4 (%5)").arg(name, formatNumber(here), formatNumber(there), other, signedNumber(there - here));
}

std::vector<PeopleAgreement> peopleAgreements(PlanReader &reader)
{
    std::vector<PeopleAgreement> found;
    const auto compare = [&](PeopleList list, const char *column, std::optional<double> there, const QString &other) {
        const std::optional<double> here
            = list == PeopleList::Staff ? staffOnLastDay(reader) : sumOf(reader, list, QString::fromLatin1(column));
        if (here && there)
            found.push_back({list, column, *here, other, *there});
    };
    const Leavers leavers = leaversOf(reader);
    compare(PeopleList::Establishment, "covered", staffOnLastDay(reader), DocumentText::tr("the staff in service"));
    compare(PeopleList::Establishment, "leaving_planned", leavers.others, DocumentText::tr("the leavers"));
    compare(PeopleList::Establishment, "leaving_by_change", leavers.byChange, DocumentText::tr("the leavers by change of area"));
    compare(PeopleList::Establishment, "hires", sumOf(reader, PeopleList::Hire, QStringLiteral("number")), DocumentText::tr("the hires"));
    compare(PeopleList::Establishment, "progressions", sumOf(reader, PeopleList::Progression, QStringLiteral("number")),
        DocumentText::tr("the progressions"));
    const Record body = reader.body();
    if (!body.isNull() && body.has("staff_count"))
        compare(PeopleList::Staff, "people", double(body.integer("staff_count")), DocumentText::tr("section 1"));
    return found;
}

QString signedNumber(double difference)
{
    if (difference == 0)
        return QStringLiteral("0");
    return (difference > 0 ? QStringLiteral("+") : QStringLiteral("−")) + formatNumber(std::abs(difference));
}

} // namespace piao::document
