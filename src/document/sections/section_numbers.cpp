// SPDX-License-Identifier: EUPL-1.2
#include "sections/section_numbers.h"

#include <QMap>
#include <QRegularExpression>

namespace piao::document {

PrintedNumber readPrintedNumber(const QString &text)
{
    static const QRegularExpression figures(QStringLiteral("^(.*?)((?:\\d{1,4}\\.)*)(\\d{1,4})\\.?$"));
    const QRegularExpressionMatch match = figures.match(text.trimmed());
    if (!match.hasMatch())
        return {text, {}, 0};
    QString base = match.captured(2);
    base.chop(1);
    return {match.captured(1), base, match.captured(3).toInt()};
}

QString numberAt(const QString &parentNumber, int place)
{
    const PrintedNumber parent = readPrintedNumber(parentNumber);
    if (parent.last == 0)
        return QString::number(place);
    const QString base = parent.base.isEmpty() ? QString::number(parent.last) : QStringLiteral("%1.%2").arg(parent.base).arg(parent.last);
    return QStringLiteral("%1.%2").arg(base).arg(place);
}

namespace {

/// Counts the children of one section.
void countChildren(const SectionOutline &outline, int parent, std::vector<QString> &numbers)
{
    const QString parentNumber = parent < 0 ? QString() : numbers[size_t(parent)];
    const QString oldParentNumber = parent < 0 ? QString() : outline.at(parent).text("number");
    QMap<QString, int> next; // by the words before the figures
    for (const int child : outline.childrenOf(parent)) {
        const PrintedNumber now = readPrintedNumber(outline.at(child).text("number"));
        const bool own = !now.words.isEmpty() || outline.at(child).text("number") == numberAt(oldParentNumber, now.last);
        if (now.last > 0 && own)
            next[now.words] = next.contains(now.words) ? std::min(next[now.words], now.last) : now.last;
    }
    for (const int child : outline.childrenOf(parent)) {
        const PrintedNumber now = readPrintedNumber(outline.at(child).text("number"));
        if (now.last == 0)
            continue;
        const int place = next.value(now.words, 1);
        next[now.words] = place + 1;
        numbers[size_t(child)] = now.words.isEmpty() ? numberAt(parentNumber, place)
            : now.words + (now.base.isEmpty() ? QString() : now.base + QLatin1Char('.')) + QString::number(place);
    }
}

} // namespace

std::vector<QString> numbersInOrder(const SectionOutline &outline)
{
    std::vector<QString> numbers;
    for (int i = 0; i < outline.count(); ++i)
        numbers.push_back(outline.at(i).text("number"));
    countChildren(outline, -1, numbers);
    for (const int section : outline.inReadingOrder())
        countChildren(outline, section, numbers);
    return numbers;
}

} // namespace piao::document
