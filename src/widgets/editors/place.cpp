// SPDX-License-Identifier: EUPL-1.2
#include "piao/widgets/place.h"

#include "piao/domain/record_description.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <iterator>

namespace piao::widgets {
namespace {

/// In the order of Place::Page; written in settings, so a name stays.
constexpr const char *pageNames[] = {"body", "plan", "organisation", "centres", "directors", "stakeholders", "themes", "rule-sets", "staff",
    "sections", "document-look", "attachments",
    "risk-register", "processes", "measures", "publication-duties", "risk-areas", "coverage",
    "organisation-chart", "establishment", "hires", "leavers", "training", "positive-actions", "agile-work", "printed-totals",
    "monitoring", "monitoring-rounds", "indicator-groups",
    "checks", "set-aside",
    "quality",
    "record"};
static_assert(std::size(pageNames) == size_t(Place::Page::Record) + 1);

constexpr int partCount = 6;

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString decoded(const QString &text)
{
    return QUrl::fromPercentEncoding(text.toLatin1());
}

} // namespace

Place Place::of(const domain::RecordKey &record, const QString &field, int year)
{
    return {Page::Record, record, field, year};
}

bool Place::sameEditor(const Place &other) const
{
    return page == other.page && (page != Page::Record || record == other.record);
}

QString Place::toString() const
{
    const QString table = record.isNull() ? QString() : QString::fromLatin1(domain::describe(record.kind).table);
    return QStringList{QString::fromLatin1(pageNames[int(page)]), table, encoded(record.id), encoded(record.part),
        encoded(field), QString::number(year)}
        .join(QLatin1Char('/'));
}

Place Place::fromString(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('/'));
    if (parts.size() != partCount)
        return {};
    Place place;
    const auto name = std::find_if(std::begin(pageNames), std::end(pageNames),
        [&](const char *candidate) { return parts[0] == QLatin1String(candidate); });
    if (name == std::end(pageNames))
        return {};
    place.page = Page(std::distance(std::begin(pageNames), name));
    if (const domain::RecordDescription *description = domain::describeTable(parts[1]))
        place.record = {description->kind, decoded(parts[2]), decoded(parts[3])};
    if (place.page == Page::Record && place.record.isNull())
        return {};
    place.field = decoded(parts[4]);
    place.year = parts[5].toInt();
    return place;
}

size_t qHash(const Place &place, size_t seed)
{
    return qHashMulti(seed, int(place.page), place.record, place.field, place.year);
}

} // namespace piao::widgets
