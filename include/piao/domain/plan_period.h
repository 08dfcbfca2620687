// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace piao::domain {

/// The years a plan covers. The PIAO is triennial and brought up to date every year
/// (D.L. 80/2021, art. 6, par. 1; DM 132/2022, art. 7): it rolls forward by one year at a time.
struct PlanPeriod {
    int firstYear = 0;
    int years = 3;

    int lastYear() const { return firstYear + years - 1; }
    bool isValid() const { return firstYear >= 2000 && firstYear < 2200 && years >= 1 && years <= 10; }
    bool contains(int year) const { return year >= firstYear && year <= lastYear(); }
    /// 0 for the first year; -1 outside.
    int indexOf(int year) const { return contains(year) ? year - firstYear : -1; }
    std::vector<int> allYears() const;

    /// "2024-2026"; "2024" for a single year.
    QString name() const;
    /// Reads name(), with any dash, spaces around it allowed, and "2024/2026".
    static std::optional<PlanPeriod> fromName(QStringView text);

    /// The same number of years, one year later: 2024-2026 → 2025-2027.
    PlanPeriod next() const { return {firstYear + 1, years}; }

    friend bool operator==(const PlanPeriod &, const PlanPeriod &) = default;
};

/// From what the thirty days are counted when the budget's term was postponed; the law's words bear both readings.
enum class DueDateReading {
    Ordinary,         ///< 31 January: nothing was postponed
    PostponedTerm,    ///< thirty days after the date to which the budget's term was postponed
    OwnApproval,      ///< thirty days after the body's own council approved its budget
};

/// A day by which the plan must be adopted, and the rule that says so.
struct DueDate {
    QDate date;
    DueDateReading reading;
    QString rule;   ///< the reading in words
    QString source; ///< the article
    QString quote;  ///< the article's own words, in Italian
};

/// When the plan that begins in `firstYear` must be adopted. Without a postponement: 31 January alone, whatever the body's
/// own date. With one: thirty days after the postponed term and, when the body's approval is known, thirty days
/// after that; never before 31 January. Both are shown with their rule; the body chooses. Sorted by reading.
std::vector<DueDate> dueDates(int firstYear, std::optional<QDate> postponedBudgetTerm = {},
                              std::optional<QDate> ownBudgetApproval = {});

} // namespace piao::domain
