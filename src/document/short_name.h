// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace piao::document {

/// A name as it stands inside a sentence: on one line, a long one cut at a word.
inline QString shortName(const QString &name, qsizetype longest = 60)
{
    const QString line = name.simplified();
    if (line.size() <= longest)
        return line;
    qsizetype end = line.lastIndexOf(QLatin1Char(' '), longest - 1);
    if (end < longest / 2)
        end = longest - 1;
    return line.left(end) + QChar(0x2026);
}

} // namespace piao::document
