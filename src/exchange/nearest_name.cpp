// SPDX-License-Identifier: EUPL-1.2
#include "nearest_name.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace piao::exchange {

namespace {

/// How many letters must be put in, taken out or changed; a name written in other case or with other separators
/// costs nothing.
int distance(const QString &a, const QString &b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto at = size_t(j) + 1;
            const int changed = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[at];
            row[at] = std::min({changed, row[at] + 1, row[at - 1] + 1});
        }
    }
    return row.back();
}

QString plain(const QString &name)
{
    QString text = name.toLower();
    text.remove(QLatin1Char('_')).remove(QLatin1Char('-')).remove(QLatin1Char(' '));
    return text;
}

} // namespace

QString nearestName(const QString &given, const QStringList &known)
{
    constexpr qsizetype longestName = 64;
    if (given.size() > longestName)
        return {};
    const QString wanted = plain(given);
    QString nearest;
    int best = std::max(2, int(wanted.size()) / 3) + 1;
    for (const QString &name : known) {
        const int steps = distance(wanted, plain(name));
        if (steps < best && steps < int(name.size())) {
            best = steps;
            nearest = name;
        }
    }
    return nearest;
}

} // namespace piao::exchange
