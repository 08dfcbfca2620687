// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace piao::domain {

// What the elements of HTML, by their names in lower case, are to a narrative.

/// Frames, forms, drawings: left out with what stands in them, and said so.
bool isEmbeddedElement(const QString &name);
/// Heads and styles: left out with what stands in them.
bool isSilentElement(const QString &name);
/// Elements that stand on lines of their own, beside headings, lists and tables.
bool isLineElement(const QString &name);
/// 1 to deepestHeading for "h1" to "h6"; 0: no heading.
int headingLevel(const QString &name);
/// Elements whose end parts what stands before it from what follows.
bool endsLine(const QString &name);

} // namespace piao::domain
