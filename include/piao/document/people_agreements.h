// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/people_totals.h"

namespace piao::document {

/// The same figure of section 3 where two tables hold it: the hires of the establishment and the table of hires.
struct PeopleAgreement {
    PeopleList list;    ///< the table that is looked at
    const char *column; ///< its column
    double here = 0;
    QString other;      ///< the other table, in words
    double there = 0;

    bool agrees() const { return here == there; }
    /// "Hires: 9 here, 8 in the table of hires (−1)"; both figures and the difference, never one alone.
    QString text() const;
};

/// What two tables of the plan both state:
/// - the establishment's hires, progressions and leavers, and the tables of hires, progressions and leavers;
/// - its covered posts, and the people in service on the last day counted;
/// - those people, and the staff of section 1.
/// A table without rows states nothing.
std::vector<PeopleAgreement> peopleAgreements(PlanReader &reader);

/// "+1", "−0,01": a difference with its sign (the true minus sign), in Italian form.
QString signedNumber(double difference);

} // namespace piao::document
