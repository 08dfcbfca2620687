// SPDX-License-Identifier: EUPL-1.2
#include "texts/known_acts.h"

#include "piao/domain/italian_format.h"

#include <QFile>
#include <QStringList>

#include <algorithm>

namespace piao::checks {

namespace {

enum TableColumn { KindColumn, NumberColumn, YearColumn, DateColumn, ArticlesColumn, TitleColumn, ColumnCount };

template<typename Fits>
std::vector<const KnownAct *> those(const std::vector<KnownAct> &acts, Fits &&fits)
{
    std::vector<const KnownAct *> found;
    for (const KnownAct &act : acts) {
        if (fits(act))
            found.push_back(&act);
    }
    return found;
}

} // namespace

QString KnownAct::name() const
{
    if (number == 0)
        return nameOf(kind) + u' ' + domain::formatDate(date);
    return QStringLiteral("%1 %2/%3").arg(nameOf(kind), QString::number(number), QString::number(year));
}

KnownActs::KnownActs()
{
    QFile file(QStringLiteral(":/piao/acts/acts.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the table of acts is not part of the program");
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.split(u'\t');
        const ActKind kind = cells.size() == ColumnCount ? actKindFromTable(cells[KindColumn]) : ActKind::Other;
        if (kind == ActKind::Other)
            continue;
        m_acts.push_back({kind, cells[NumberColumn].toInt(), cells[YearColumn].toInt(), QDate::fromString(cells[DateColumn], Qt::ISODate),
            cells[ArticlesColumn].toInt(), cells[TitleColumn]});
    }
}

const KnownActs &KnownActs::table()
{
    static const KnownActs acts;
    return acts;
}

const KnownAct *KnownActs::find(ActKind kind, int number, int year) const
{
    const auto found = std::find_if(m_acts.begin(), m_acts.end(), [&](const KnownAct &act) {
        return act.kind == kind && act.number == number && act.year == year;
    });
    return found == m_acts.end() ? nullptr : &*found;
}

const KnownAct *KnownActs::numbered(int number, int year) const
{
    const auto found = std::find_if(m_acts.begin(), m_acts.end(), [&](const KnownAct &act) {
        return isOfOneNumbering(act.kind) && act.number == number && act.year == year;
    });
    return found == m_acts.end() ? nullptr : &*found;
}

std::vector<const KnownAct *> KnownActs::withNumber(ActKind kind, int number) const
{
    return those(m_acts, [&](const KnownAct &act) { return act.kind == kind && act.number == number && number != 0; });
}

std::vector<const KnownAct *> KnownActs::ofYear(ActKind kind, int year) const
{
    return those(m_acts, [&](const KnownAct &act) { return act.kind == kind && act.year == year; });
}

std::vector<const KnownAct *> KnownActs::ofDay(const QDate &day) const
{
    return those(m_acts, [&](const KnownAct &act) { return act.date == day && day.isValid(); });
}

} // namespace piao::checks
