// SPDX-License-Identifier: EUPL-1.2
#include "texts/act_problem.h"

#include "check_text.h"
#include "piao/domain/italian_format.h"
#include "wording/names.h"

#include <algorithm>
#include <cstdlib>

namespace piao::checks {

namespace {

/// No year of the Raccolta ufficiale went beyond; the numbers sank when most acts of the State became decrees of ministers.
int mostActs(int year)
{
    if (year >= 2008)
        return 300;
    return year >= 1992 ? 800 : 3000;
}

bool isEuropean(ActKind kind)
{
    return kind == ActKind::EuRegulation || kind == ActKind::EuDirective;
}

std::optional<ActProblem> articleProblem(const CitedAct &cited, const KnownAct &known)
{
    for (const int article : cited.articles) {
        if (known.articles > 0 && article > known.articles)
            return ActProblem{ActProblem::Kind::NoSuchArticle, &known, nullptr, article};
    }
    return {};
}

/// «DM del 24 giugno 2022»: of that day the table has the DPR that goes with it, and a DM of some days before or after.
std::optional<ActProblem> mistakenDay(const CitedAct &cited)
{
    constexpr int farthest = 31;
    const KnownActs &table = KnownActs::table();
    const std::vector<const KnownAct *> ofDay = table.ofDay(cited.date);
    if (ofDay.empty() || std::any_of(ofDay.begin(), ofDay.end(), [&](const KnownAct *act) { return act->kind == cited.kind; }))
        return {};
    for (const KnownAct *act : table.ofYear(cited.kind, cited.year)) {
        if (act->date.isValid() && std::abs(act->date.daysTo(cited.date)) <= farthest)
            return ActProblem{ActProblem::Kind::DateOfAnother, act, ofDay.front()};
    }
    return {};
}

} // namespace

std::optional<ActProblem> ActJudge::problemOf(const CitedAct &cited) const
{
    const auto plainYear = QString::number(cited.year).size() == 4 && (cited.yearText.size() == 4 || cited.yearText.size() == 2);
    const int first = isEuropean(cited.kind) ? 1957 : 1861;
    const bool afterKings = cited.kind == ActKind::RoyalDecree && cited.year > 1946;
    if (!plainYear || cited.year < first || cited.year > m_latestYear || afterKings)
        return ActProblem{ActProblem::Kind::ImpossibleYear};
    if (const auto problem = dateProblem(cited))
        return problem;
    return cited.number > 0 ? numberProblem(cited) : std::nullopt;
}

std::optional<ActProblem> ActJudge::dateProblem(const CitedAct &cited) const
{
    if (cited.dateText.isEmpty())
        return {};
    if (!cited.date.isValid())
        return ActProblem{ActProblem::Kind::ImpossibleDate};
    if (cited.number == 0)
        return cited.kind == ActKind::MinisterialDecree ? mistakenDay(cited) : std::nullopt;
    const KnownAct *known = isOfOneNumbering(cited.kind) ? KnownActs::table().find(cited.kind, cited.number, cited.year) : nullptr;
    if (known && known->date.isValid() && known->date != cited.date)
        return ActProblem{ActProblem::Kind::OtherDate, known};
    return {};
}

std::optional<ActProblem> ActJudge::numberProblem(const CitedAct &cited) const
{
    const KnownActs &table = KnownActs::table();
    if (cited.kind == ActKind::Other || cited.kind == ActKind::RoyalDecree)
        return {};
    // Before 2015 the Union wrote the number first, since then the year: both ways are read.
    const KnownAct *known = table.find(cited.kind, cited.number, cited.year);
    if (!known && isEuropean(cited.kind))
        known = table.find(cited.kind, cited.year, cited.number);
    if (known)
        return articleProblem(cited, *known);
    if (isOfOneNumbering(cited.kind)) {
        if (const KnownAct *other = table.numbered(cited.number, cited.year))
            return ActProblem{ActProblem::Kind::OtherKind, other};
        if (cited.number > mostActs(cited.year))
            return ActProblem{ActProblem::Kind::NoSuchNumber};
    }
    // Ministers number their decrees each for himself: only those that every plan cites are told by their number.
    const std::vector<const KnownAct *> namesakes = table.withNumber(cited.kind, cited.number);
    const bool byMinister = cited.kind == ActKind::MinisterialDecree;
    const auto isNear = [&](const KnownAct *act) { return std::abs(act->year - cited.year) == 1; };
    auto meant = std::find_if(namesakes.begin(), namesakes.end(), [&](const KnownAct *act) { return isUsual(*act) && (!byMinister || isNear(act)); });
    if (meant == namesakes.end() && !byMinister)
        meant = std::find_if(namesakes.begin(), namesakes.end(), isNear);
    return meant == namesakes.end() ? std::nullopt : std::optional(ActProblem{ActProblem::Kind::OtherYear, *meant});
}

bool ActJudge::isUsual(const KnownAct &act) const
{
    return std::any_of(m_usual.begin(), m_usual.end(), [&](const CitedAct &usual) {
        return usual.kind == act.kind && usual.number == act.number && usual.year == act.year;
    });
}

QString wordsOf(const ActProblem &problem, const CitedAct &cited)
{
    const QString known = problem.known ? problem.known->name() + u' ' + quoted(problem.known->title) : QString();
    switch (problem.kind) {
    case ActProblem::Kind::ImpossibleYear:
        return CheckText::tr("%1 cannot be its year.").arg(quoted(cited.yearText));
    case ActProblem::Kind::ImpossibleDate:
        return CheckText::tr("there is no day %1.").arg(quoted(cited.dateText));
    case ActProblem::Kind::OtherDate:
        return CheckText::tr("%1 is of %2.").arg(known, domain::formatDate(problem.known->date));
    case ActProblem::Kind::OtherKind:
        return CheckText::tr("number %1 of %2 is another act, %3.").arg(QString::number(cited.number), QString::number(cited.year), known);
    case ActProblem::Kind::OtherYear:
        return CheckText::tr("%1 has that number, and none of %2 is known.").arg(known, QString::number(cited.year));
    case ActProblem::Kind::DateOfAnother:
        return CheckText::tr("%1 is of %2; of the day that is written is %3.").arg(known, domain::formatDate(problem.known->date), problem.other->name());
    case ActProblem::Kind::NoSuchNumber:
        return CheckText::tr("there were never so many acts in a year.");
    case ActProblem::Kind::NoSuchArticle:
        return CheckText::tr("%1 has %2 articles, and article %3 is named.")
            .arg(known, QString::number(problem.known->articles), QString::number(problem.article));
    }
    return {};
}

} // namespace piao::checks
