// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringView>

namespace piao::domain {

/// Compares codes as people count: runs of digits by their value, the rest letter by letter without case, so that
/// A1-2 stands before A1-10. Below 0, 0 or above 0. Only equal texts give 0: what differs in leading zeros or
/// case alone is put in order by that difference, so that sorting always gives the same list.
int compareNatural(QStringView left, QStringView right);

/// For sorting algorithms and ordered containers.
struct NaturalLess {
    bool operator()(QStringView left, QStringView right) const { return compareNatural(left, right) < 0; }
};

} // namespace piao::domain
