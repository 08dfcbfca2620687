// SPDX-License-Identifier: EUPL-1.2
#include "piao/document/people_totals.h"

#include "document_text.h"
#include "piao/document/unit_of_work.h"
#include "piao/domain/italian_format.h"
#include "piao/domain/record_description.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace piao::document {

using namespace domain;

namespace {

using Extent = TotalGroup::Extent;

/// Sums are told to the cent; beyond this size a double has no cents.
constexpr double largestWithCents = 1e13;

double toTheCent(double value)
{
    return std::abs(value) < largestWithCents ? std::round(value * 100) / 100 : value;
}

/// Collects the groups of one table.
class TotalsTable
{
public:
    TotalsTable(PlanReader &reader, PeopleList list) : m_reader(reader), m_list(list) {}

    std::vector<TotalGroup> read()
    {
        for (const Record &row : rows())
            addRow(row);
        const std::vector<Record> printed = m_reader.where(Kind::PrintedTotal, "list", QString::fromLatin1(tokenOf(m_list)));
        for (const Record &total : printed) {
            if (total.integer("year") != 0)
                addPrinted(total, yearGroup(int(total.integer("year"))));
        }
        addWhole(printed);
        std::stable_sort(m_groups.begin(), m_groups.end(), [](const TotalGroup &a, const TotalGroup &b) { return placeOf(a) < placeOf(b); });
        return std::move(m_groups);
    }

private:
    using Place = std::tuple<int, int, QDate>;

    static Place placeOf(const TotalGroup &group)
    {
        const int order = group.extent == Extent::Year ? 0 : group.extent == Extent::Undated ? 1 : 2;
        return {order, group.year, group.date};
    }

    std::vector<Record> rows()
    {
        const bool isHire = kindOf(m_list) == Kind::Hire;
        return isHire ? m_reader.where(Kind::Hire, "kind", QString::fromLatin1(tokenOf(m_list))) : m_reader.all(kindOf(m_list));
    }

    bool knowsYears() const { return m_list != PeopleList::Establishment; }

    void addRow(const Record &row)
    {
        m_rows.push_back(row);
        if (!knowsYears())
            return;
        if (m_list == PeopleList::Staff) {
            const QDate day = row.value("reference_date").toDate();
            add(row, group(day.isValid() ? Extent::Year : Extent::Undated, day.isValid() ? day.year() : 0, day));
        } else if (m_list == PeopleList::Training) {
            const std::vector<int> years = courseYears(row);
            for (const int year : years)
                add(row, group(Extent::Year, year, {}));
            if (years.empty())
                add(row, group(Extent::Undated, 0, {}));
        } else {
            const int year = int(row.integer("year"));
            add(row, group(year != 0 ? Extent::Year : Extent::Undated, year, {}));
        }
    }

    TotalGroup emptyGroup(Extent extent, int year, const QDate &date) const
    {
        TotalGroup made{m_list, extent, year, date, 0, {}};
        for (const char *column : totalColumns(m_list))
            made.totals.push_back({column});
        return made;
    }

    TotalGroup &group(Extent extent, int year, const QDate &date)
    {
        const auto known = std::find_if(m_groups.begin(), m_groups.end(), [&](const TotalGroup &candidate) {
            return candidate.extent == extent && candidate.year == year && candidate.date == date;
        });
        return known != m_groups.end() ? *known : m_groups.emplace_back(emptyGroup(extent, year, date));
    }

    /// The group to which a printed total of a year belongs: of several days of that year, the last.
    TotalGroup &yearGroup(int year)
    {
        TotalGroup *last = nullptr;
        for (TotalGroup &candidate : m_groups) {
            if (candidate.extent == Extent::Year && candidate.year == year && (!last || last->date < candidate.date))
                last = &candidate;
        }
        return last ? *last : group(Extent::Year, year, {});
    }

    static void add(const Record &row, TotalGroup &group)
    {
        ++group.rows;
        for (PeopleTotal &total : group.totals) {
            const QVariant &value = row.value(total.column);
            if (!value.isValid() || !std::isfinite(value.toDouble()))
                continue;
            total.computed = total.computed.value_or(0) + value.toDouble();
            ++total.given;
        }
    }

    static void addPrinted(const Record &printed, TotalGroup &group)
    {
        for (PeopleTotal &total : group.totals) {
            if (printed.text("field") != QLatin1String(total.column) || !printed.has("value") || !total.printedRecord.isNull())
                continue;
            total.printed = printed.value("value").toDouble();
            total.printedRecord = printed.key();
        }
    }

    void addWhole(const std::vector<Record> &printed)
    {
        const auto isWhole = [](const Record &total) { return total.integer("year") == 0; };
        const bool printedWhole = std::any_of(printed.begin(), printed.end(), isWhole);
        const bool severalYears = m_groups.size() > 1 && m_list != PeopleList::Staff;
        const bool hasRows = !knowsYears() && !m_rows.empty();
        if (!printedWhole && !severalYears && !hasRows)
            return;
        // Who is counted on two days is one person all the same.
        TotalGroup *whole = m_list == PeopleList::Staff && !m_groups.empty() ? latestDay() : nullptr;
        if (!whole) {
            whole = &group(Extent::All, 0, {});
            for (const Record &row : m_rows)
                add(row, *whole);
        }
        for (const Record &total : printed) {
            if (isWhole(total))
                addPrinted(total, *whole);
        }
    }

    TotalGroup *latestDay()
    {
        return &*std::max_element(m_groups.begin(), m_groups.end(),
            [](const TotalGroup &a, const TotalGroup &b) { return a.date < b.date; });
    }

    PlanReader &m_reader;
    PeopleList m_list;
    std::vector<Record> m_rows;
    std::vector<TotalGroup> m_groups;
};

} // namespace

double PeopleTotal::difference() const
{
    if (!computed || !printed)
        return 0;
    const double apart = toTheCent(*printed - *computed);
    return std::abs(apart) < 0.005 ? 0 : apart;
}

const PeopleTotal *TotalGroup::of(const QString &column) const
{
    for (const PeopleTotal &total : totals) {
        if (column == QLatin1String(total.column))
            return &total;
    }
    return nullptr;
}

bool TotalGroup::disagrees() const
{
    return std::any_of(totals.begin(), totals.end(), [](const PeopleTotal &total) { return total.disagrees(); });
}

QString TotalGroup::name() const
{
    if (date.isValid())
        return formatDate(date);
    if (extent == Extent::Undated)
        return list == PeopleList::Staff ? DocumentText::tr("Without a date") : DocumentText::tr("Without a year");
    if (extent == Extent::Year)
        return QString::number(year);
    return list == PeopleList::Establishment || list == PeopleList::Staff ? QString() : DocumentText::tr("All years");
}

std::vector<TotalGroup> peopleTotals(PlanReader &reader, PeopleList list)
{
    std::vector<TotalGroup> groups = TotalsTable(reader, list).read();
    for (TotalGroup &group : groups) {
        for (PeopleTotal &total : group.totals) {
            if (total.computed)
                total.computed = toTheCent(*total.computed);
        }
    }
    return groups;
}

Result<void> setPrintedTotal(UnitOfWork &unit, const TotalGroup &group, const QString &column, const QVariant &value)
{
    const PeopleTotal *total = group.of(column);
    const RecordKey kept = total ? total->printedRecord : RecordKey();
    if (!kept.isNull())
        return value.isValid() ? unit.set(kept, "value", value) : unit.remove(kept);
    if (!value.isValid())
        return {};
    Record made(Kind::PrintedTotal);
    made.set("list", QString::fromLatin1(tokenOf(group.list))).set("field", column).set("value", value);
    if (group.year != 0)
        made.set("year", qlonglong(group.year));
    const Result<RecordKey> inserted = unit.insert(made);
    return inserted ? Result<void>() : Result<void>(inserted.error());
}

std::optional<qlonglong> optimalOf(const Record &row)
{
    if (!row.has("covered"))
        return {};
    // Unsigned, because a hostile file may hold numbers whose sum has no place in 64 bits.
    const auto given = [&row](const char *column) { return quint64(row.integer(column)); };
    return qlonglong(given("covered") - given("leaving_planned") - given("leaving_by_change") + given("hires") + given("progressions"));
}

std::vector<int> courseYears(const Record &course)
{
    std::vector<int> years;
    for (const QString &part : course.text("years").split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int year = part.trimmed().toInt(&isNumber);
        if (isNumber && year >= 1900 && year < 2200 && std::find(years.begin(), years.end(), year) == years.end())
            years.push_back(year);
    }
    std::sort(years.begin(), years.end());
    return years;
}

} // namespace piao::document
