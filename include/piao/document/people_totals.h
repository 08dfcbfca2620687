// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_reader.h"
#include "piao/domain/record_description.h"

#include <QDate>

#include <array>
#include <optional>
#include <span>
#include <vector>

/// The totals of section 3: always computed, and beside them the one that the source prints, when there is one. Neither ever
/// overwrites the other; where they differ the difference is told. Screens, checks and the document ask here.
namespace piao::document {

/// The tables of section 3 that have totals.
enum class PeopleList : quint8 { Staff, Establishment, Hire, FixedTerm, Progression, Leaver, Training, TrainingBudget };

inline constexpr std::array allPeopleLists{PeopleList::Staff, PeopleList::Establishment, PeopleList::Hire,
    PeopleList::FixedTerm, PeopleList::Progression, PeopleList::Leaver, PeopleList::Training, PeopleList::TrainingBudget};

/// The token that PrintedTotal.list holds: "staff", "fixed_term"…
const char *tokenOf(PeopleList list);
std::optional<PeopleList> peopleListOf(QStringView token);
/// The kind of the table's rows.
domain::Kind kindOf(PeopleList list);
/// "Hires", in the program's language.
QString nameOf(PeopleList list);
/// The columns that are added up, by the names that PrintedTotal.field holds: those of the rows' own fields.
std::span<const char *const> totalColumns(PeopleList list);
/// The field that is added up, for its label and unit.
const domain::Field &totalField(PeopleList list, const QString &column);

/// What one column adds up to.
struct PeopleTotal {
    const char *column = "";
    std::optional<double> computed = {}; ///< nothing when no row gives a value
    int given = 0;                       ///< rows that give one
    std::optional<double> printed = {};
    domain::RecordKey printedRecord = {}; ///< where the printed one is kept; null when there is none

    /// Printed less computed, to the cent; 0 unless both are there.
    double difference() const;
    bool disagrees() const { return difference() != 0; }
};

/// The rows that are added up together: those of one year, those of one date, or all.
struct TotalGroup {
    enum class Extent : quint8 {
        All,     ///< the whole table, or all its years together
        Year,
        Undated, ///< rows without a year, which belong to no year's total
    };

    PeopleList list = PeopleList::Staff;
    Extent extent = Extent::All;
    int year = 0;   ///< of Extent::Year
    QDate date;     ///< of staff: the day on which it was counted
    int rows = 0;
    std::vector<PeopleTotal> totals; ///< as totalColumns

    const PeopleTotal *of(const QString &column) const;
    bool disagrees() const;
    /// "2024", "31/12/2023", "All years"; empty when the table knows no years.
    QString name() const;
};

/// The totals of one table, in the order of years, all years last. There is one for each year that a row or a printed
/// total names, and one for all years together when there are several, or when a printed total names no year.
/// Staff is added up by day, never over several days; a printed total of a year belongs to that year's last day.
/// Hours of training are those of one person who attends everything; a course of several years counts in each.
std::vector<TotalGroup> peopleTotals(PlanReader &reader, PeopleList list);

/// Sets, changes or (invalid value) removes the printed total of a group, as part of a unit of work. Of several printed totals for
/// the same table, year and column the first one counts.
class UnitOfWork;
domain::Result<void> setPrintedTotal(UnitOfWork &unit, const TotalGroup &group, const QString &column, const QVariant &value);

/// The optimal establishment that follows from a row: covered − planned leavers − leavers by change + hires +
/// progressions. Nothing when the row states no covered posts.
std::optional<qlonglong> optimalOf(const domain::Record &row);

/// The years of a course, from its text "2024, 2025"; what is no year is left out.
std::vector<int> courseYears(const domain::Record &course);

} // namespace piao::document
