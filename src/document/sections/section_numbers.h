// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/section_outline.h"

#include <vector>

namespace piao::document {

/// A printed number taken apart: "SEZIONE 2" is the words "SEZIONE ", no base and 2; "2.1.3" is base "2.1" and 3.
struct PrintedNumber {
    QString words; ///< what stands before the figures, with its space
    QString base;
    int last = 0;  ///< 0: there is no figure at the end, and nothing to count
};

PrintedNumber readPrintedNumber(const QString &text);

/// The number of the `place`-th section (from 1) below one with that number: 3 below "2.1" is "2.1.3", below "SEZIONE 2"
/// "2.3", at the top "3".
QString numberAt(const QString &parentNumber, int place);

/// The number of each section when they are counted in their order. Parts without a number stay without one; words before
/// the figures stay and count on their own; siblings go on from the lowest number that they have below their parent's,
/// since some plans begin at 2.1.2, and the simplified one at 2.3.
std::vector<QString> numbersInOrder(const SectionOutline &outline);

} // namespace piao::document
