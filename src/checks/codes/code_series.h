// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/checks/plan_facts.h"

#include <vector>

namespace piao::checks {

/// Where a record stands in a series of running numbers, read from its code or number without knowing the plan's pattern:
/// 2024-A1-OP-03 is number 3, of 2024, in the series of 2025-A1-OP-02.
struct SeriesPlace {
    quint64 series = 0;  ///< all of the code but the year and the running number
    qint64 number = -1;  ///< -1: there is none
    int codeYear = 0;    ///< the year that the code says; 0: none

    bool isSame(const SeriesPlace &other) const
    {
        return series == other.series && number == other.number && codeYear == other.codeYear;
    }
};

/// Of a code; `year` is the record's own, which tells the year in the code from other numbers. Case, spaces, zeros in front
/// and letters that only look like others do not count.
SeriesPlace placeOfCode(QStringView code, int year);
/// Of an objective by its code, of a section by its number's last part, of other kinds by their number.
SeriesPlace seriesPlaceOf(const Fact &fact);
/// The column that seriesPlaceOf() reads.
const Column &seriesColumn(domain::Kind kind);

/// The kinds that have series.
std::vector<domain::Kind> kindsInSeries();
/// Those with the same, the next lower and the next higher number in the same series, over all years.
const Grouping &neighboursOf(domain::Kind kind);
/// Those of the same series whose number is near: up to holeReach lower ones surely.
const Grouping &blocksOf(domain::Kind kind);
inline constexpr qint64 holeReach = 8;

/// Which of two records of one series comes first: by year, then by their order in the plan.
bool comesBeforeInSeries(const Fact &left, const Fact &right);

} // namespace piao::checks
