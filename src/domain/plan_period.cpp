// SPDX-License-Identifier: EUPL-1.2
#include "piao/domain/plan_period.h"

#include <QCoreApplication>

#include <algorithm>

namespace piao::domain {
namespace {

/// DM 132/2022, art. 8, par. 2: "è differito di trenta giorni".
constexpr int daysAfterBudget = 30;

QString translated(const char *text)
{
    return QCoreApplication::translate("PlanPeriod", text);
}

std::optional<int> readYear(QStringView text)
{
    bool isNumber = false;
    const int year = text.trimmed().toInt(&isNumber);
    return isNumber && text.trimmed().size() == 4 ? std::optional(year) : std::nullopt;
}

bool isPeriodMark(QChar c)
{
    return c == QLatin1Char('-') || c == QLatin1Char('/') || (c >= QChar(0x2010) && c <= QChar(0x2015));
}

DueDate ordinaryDueDate(int firstYear)
{
    return {QDate(firstYear, 1, 31), DueDateReading::Ordinary,
            translated(QT_TRANSLATE_NOOP("PlanPeriod", "By 31 January: the term of the budget was not postponed.")),
            translated(QT_TRANSLATE_NOOP("PlanPeriod", "DM 132/2022, article 7, paragraph 1")),
            QStringLiteral("entro il 31 gennaio")};
}

/// "Differito" can only mean later: a budget approved in good time does not bring the plan's term forward.
DueDate postponedDueDate(int firstYear, QDate from, DueDateReading reading, const QString &rule)
{
    return {std::max(from.addDays(daysAfterBudget), QDate(firstYear, 1, 31)), reading, rule,
            translated(QT_TRANSLATE_NOOP("PlanPeriod", "DM 132/2022, article 8, paragraph 2")),
            QStringLiteral("in ogni caso di differimento del termine previsto a legislazione vigente per "
                           "l'approvazione dei bilanci di previsione, il termine di cui all'articolo 7, comma 1 "
                           "del presente decreto, è differito di trenta giorni successivi a quello di "
                           "approvazione dei bilanci")};
}

} // namespace

std::vector<int> PlanPeriod::allYears() const
{
    std::vector<int> all;
    for (int year = firstYear; year <= lastYear(); ++year)
        all.push_back(year);
    return all;
}

QString PlanPeriod::name() const
{
    if (years == 1)
        return QString::number(firstYear);
    return QStringLiteral("%1-%2").arg(firstYear).arg(lastYear());
}

std::optional<PlanPeriod> PlanPeriod::fromName(QStringView text)
{
    qsizetype mark = 0;
    while (mark < text.size() && !isPeriodMark(text[mark]))
        ++mark;
    const std::optional<int> first = readYear(text.left(mark));
    const std::optional<int> last = mark == text.size() ? first : readYear(text.mid(mark + 1));
    if (!first || !last)
        return std::nullopt;
    const PlanPeriod period{*first, *last - *first + 1};
    return period.isValid() ? std::optional(period) : std::nullopt;
}

std::vector<DueDate> dueDates(int firstYear, std::optional<QDate> postponedBudgetTerm,
                              std::optional<QDate> ownBudgetApproval)
{
    if (!postponedBudgetTerm || !postponedBudgetTerm->isValid())
        return {ordinaryDueDate(firstYear)};
    std::vector<DueDate> dates{postponedDueDate(
        firstYear, *postponedBudgetTerm, DueDateReading::PostponedTerm,
        translated(QT_TRANSLATE_NOOP("PlanPeriod",
                                     "Thirty days after the day to which the term of the budget was postponed.")))};
    if (ownBudgetApproval && ownBudgetApproval->isValid()) {
        dates.push_back(postponedDueDate(
            firstYear, *ownBudgetApproval, DueDateReading::OwnApproval,
            translated(QT_TRANSLATE_NOOP("PlanPeriod",
                                         "Thirty days after the day on which the body approved its own budget."))));
    }
    return dates;
}

} // namespace piao::domain
