// SPDX-License-Identifier: EUPL-1.2
#include "copying/next_code.h"

#include "piao/domain/record_description.h"

#include <algorithm>

namespace piao::document {

using namespace domain;

namespace {

/// More digits than a running number ever has: an identifier that is not ours to count up.
constexpr qsizetype mostDigits = 9;

qsizetype lettersOf(const QString &code)
{
    qsizetype at = code.size();
    while (at > 0 && code.size() - at < mostDigits && code[at - 1] >= QLatin1Char('0') && code[at - 1] <= QLatin1Char('9'))
        --at;
    return at;
}

} // namespace

QString codeAfter(PlanReader &reader, Kind kind, const QString &code)
{
    if (code.isEmpty())
        return {};
    const bool counted = lettersOf(code) < code.size();
    const QString letters = counted ? code.left(lettersOf(code)) : code + QLatin1Char('-');
    const qsizetype places = counted ? code.size() - letters.size() : 1;
    qlonglong highest = counted ? 0 : 1;
    const int field = describe(kind).indexOf("code");
    reader.visit(kind, [&](const Record &record) {
        const QString other = record.at(field).toString();
        if (other.startsWith(letters) && lettersOf(other) == letters.size() && other.size() > letters.size())
            highest = std::max(highest, other.mid(letters.size()).toLongLong());
        return true;
    });
    return letters + QString::number(highest + 1).rightJustified(places, QLatin1Char('0'));
}

} // namespace piao::document
