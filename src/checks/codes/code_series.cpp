// SPDX-License-Identifier: EUPL-1.2
#include "codes/code_series.h"

#include "facts/plan_order.h"

#include "piao/domain/look_alike.h"

#include <QVarLengthArray>

#include <algorithm>

namespace piao::checks {

using domain::Kind;

namespace {

const Column objectiveCode{Kind::PerformanceObjective, "code"};
const Column objectiveYear{Kind::PerformanceObjective, "year"};
const Column sectionNumber{Kind::Section, "number"};
const Column valueNumber{Kind::PublicValue, "number"};
const Column strategicNumber{Kind::StrategicObjective, "number"};
const Column operationalNumber{Kind::OperationalObjective, "number"};
const Column measureNumber{Kind::Measure, "number"};
const Column measureScope{Kind::Measure, "scope"};

constexpr quint64 start = 14695981039346656037ull;
constexpr qsizetype mostDigits = 9;

quint64 mixed(quint64 hash, quint64 value)
{
    return (hash ^ (value + 0x9E3779B97F4A7C15ull)) * 1099511628211ull;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

struct DigitRun {
    qsizetype from;
    qsizetype length;
    int value; ///< 0 when it is too long
};

using DigitRuns = QVarLengthArray<DigitRun, 8>;

DigitRuns digitRunsOf(QStringView code)
{
    DigitRuns runs;
    for (qsizetype at = 0; at < code.size(); ++at) {
        if (!isDigit(code[at]))
            continue;
        const qsizetype from = at;
        int value = 0;
        for (; at < code.size() && isDigit(code[at]); ++at)
            value = at - from < mostDigits ? value * 10 + code[at].digitValue() : 0;
        runs.append({from, at - from, value});
    }
    return runs;
}

/// The run that says the year; -1: none. Two digits say it only in front of other numbers.
int yearRun(const DigitRuns &runs, int year)
{
    for (int i = 0; i < int(runs.size()); ++i) {
        if (runs[i].length == 4 && runs[i].value == year)
            return i;
    }
    for (int i = 0; i < int(runs.size()); ++i) {
        if (runs[i].length == 4 && runs[i].value >= 2000 && runs[i].value < 2200)
            return i;
    }
    const bool shortYear = runs.size() > 1 && runs[0].from == 0 && runs[0].length == 2 && year > 0 && runs[0].value == year % 100;
    return shortYear ? 0 : -1;
}

quint64 hashOfText(quint64 hash, QStringView text)
{
    for (const QChar c : text) {
        if (!c.isSpace())
            hash = mixed(hash, c.toUpper().unicode());
    }
    return hash;
}

SeriesPlace placeOfPlainCode(QStringView code, int year)
{
    const DigitRuns runs = digitRunsOf(code);
    const int ofYear = yearRun(runs, year);
    int ofNumber = int(runs.size()) - 1;
    if (ofNumber == ofYear)
        --ofNumber;
    SeriesPlace place{start};
    qsizetype at = 0;
    for (int i = 0; i < int(runs.size()); ++i) {
        place.series = hashOfText(place.series, code.mid(at, runs[i].from - at));
        at = runs[i].from + runs[i].length;
        if (i == ofYear) {
            place.codeYear = runs[i].length == 4 ? runs[i].value : 2000 + runs[i].value;
            place.series = mixed(place.series, 0x10001);
        } else if (i == ofNumber && runs[i].length <= mostDigits) {
            place.number = runs[i].value;
            place.series = mixed(place.series, 0x10002);
        } else {
            place.series = hashOfText(place.series, code.mid(runs[i].from, runs[i].length));
        }
    }
    place.series = hashOfText(place.series, code.mid(at));
    return place;
}

SeriesPlace placeOfSection(const Fact &section)
{
    QString number = section.text(sectionNumber).trimmed();
    while (number.endsWith(u'.'))
        number.chop(1);
    const qsizetype point = number.lastIndexOf(u'.');
    bool isNumber = false;
    const int last = QStringView(number).mid(point + 1).toInt(&isNumber);
    // Only parts of a section are a series of their own: what stands alone may be anything.
    if (point <= 0 || !isNumber || last <= 0)
        return {};
    return {hashOfText(start, QStringView(number).left(point)), last};
}

SeriesPlace placeOfNumber(const Fact &fact)
{
    const Column &column = seriesColumn(fact.kind());
    if (!fact.has(column))
        return {};
    const qint64 number = fact.value(column.field()).toLongLong();
    const quint64 series = fact.kind() == Kind::Measure ? hashOfText(start, fact.text(measureScope)) : start;
    return number > 0 ? SeriesPlace{series, number} : SeriesPlace{};
}

void neighbourKeys(const Fact &fact, std::vector<quint64> &keys)
{
    const SeriesPlace place = seriesPlaceOf(fact);
    if (place.series == 0)
        return;
    keys.push_back(mixed(place.series, quint64(place.number)));
    if (place.number >= 0)
        keys.push_back(mixed(place.series, quint64(place.number) + 1));
}

void blockKeys(const Fact &fact, std::vector<quint64> &keys)
{
    const SeriesPlace place = seriesPlaceOf(fact);
    if (place.series == 0 || place.number < 0)
        return;
    const quint64 block = quint64(place.number) / quint64(holeReach);
    keys.push_back(mixed(place.series, block));
    keys.push_back(mixed(place.series, block + 1));
}

struct Series {
    const Column *column;
    Grouping neighbours;
    Grouping blocks;
};

const Series &seriesOf(Kind kind)
{
    static const Series all[] = {
        {&objectiveCode, {Kind::PerformanceObjective, neighbourKeys}, {Kind::PerformanceObjective, blockKeys}},
        {&valueNumber, {Kind::PublicValue, neighbourKeys}, {Kind::PublicValue, blockKeys}},
        {&strategicNumber, {Kind::StrategicObjective, neighbourKeys}, {Kind::StrategicObjective, blockKeys}},
        {&operationalNumber, {Kind::OperationalObjective, neighbourKeys}, {Kind::OperationalObjective, blockKeys}},
        {&measureNumber, {Kind::Measure, neighbourKeys}, {Kind::Measure, blockKeys}},
        {&sectionNumber, {Kind::Section, neighbourKeys}, {Kind::Section, blockKeys}},
    };
    const auto found = std::find_if(std::begin(all), std::end(all), [=](const Series &series) { return series.column->kind() == kind; });
    Q_ASSERT(found != std::end(all));
    return *found;
}

} // namespace

SeriesPlace placeOfCode(QStringView code, int year)
{
    if (code.trimmed().isEmpty())
        return {};
    const bool plain = std::all_of(code.begin(), code.end(), [](QChar c) { return c.unicode() < 0x80; });
    return plain ? placeOfPlainCode(code, year) : placeOfPlainCode(domain::withoutLookAlikes(code), year);
}

SeriesPlace seriesPlaceOf(const Fact &fact)
{
    if (fact.kind() == Kind::PerformanceObjective)
        return placeOfCode(fact.text(objectiveCode), fact.integer(objectiveYear));
    return fact.kind() == Kind::Section ? placeOfSection(fact) : placeOfNumber(fact);
}

const Column &seriesColumn(Kind kind)
{
    return *seriesOf(kind).column;
}

std::vector<Kind> kindsInSeries()
{
    return {Kind::PerformanceObjective, Kind::PublicValue, Kind::StrategicObjective, Kind::OperationalObjective, Kind::Measure, Kind::Section};
}

const Grouping &neighboursOf(Kind kind)
{
    return seriesOf(kind).neighbours;
}

const Grouping &blocksOf(Kind kind)
{
    return seriesOf(kind).blocks;
}

bool comesBeforeInSeries(const Fact &left, const Fact &right)
{
    if (left.kind() == Kind::PerformanceObjective && left.integer(objectiveYear) != right.integer(objectiveYear))
        return left.integer(objectiveYear) < right.integer(objectiveYear);
    return comesBefore(left, right);
}

} // namespace piao::checks
