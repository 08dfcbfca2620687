// SPDX-License-Identifier: EUPL-1.2
#include "piao/document/people_doubts.h"

#include "document_text.h"
#include "piao/document/people_agreements.h"
#include "piao/domain/italian_format.h"
#include "piao/domain/italian_reading.h"
#include "piao/domain/record_description.h"

#include <QDate>

#include <cmath>

namespace piao::document {

using namespace domain;

namespace {

QString outsidePlan(qlonglong year, const PlanPeriod &period)
{
    if (!period.isValid() || (year > 0 && year < 10000 && period.contains(int(year))))
        return {};
    return DocumentText::tr("%1 is outside the plan, which is of %2.").arg(QString::number(year), period.name());
}

QString yearDoubt(const Record &record, const PlanPeriod &period)
{
    return record.has("year") ? outsidePlan(record.integer("year"), period) : QString();
}

QString dateDoubt(const Record &record, const char *column)
{
    const QDate date = record.value(column).toDate();
    if (!record.has("year") || !date.isValid() || date.year() == record.integer("year"))
        return {};
    return DocumentText::tr("%1 is outside the year %2.").arg(formatDate(date)).arg(record.integer("year"));
}

QString numberDoubt(const Record &record, const char *column)
{
    const qlonglong number = record.integer(column);
    if (!record.has(column) || number > 0)
        return {};
    return number == 0 ? DocumentText::tr("A row for nobody: the number is 0.") : DocumentText::tr("The number is below zero.");
}

QString negativeDoubt(const Record &record, const char *column)
{
    return record.value(column).toDouble() < 0 ? DocumentText::tr("The value is below zero.") : QString();
}

QString hireDoubt(const Record &hire, const QString &column, const PlanPeriod &period)
{
    if (column == QLatin1String("year"))
        return yearDoubt(hire, period);
    if (column == QLatin1String("start_date"))
        return dateDoubt(hire, "start_date");
    if (column == QLatin1String("number"))
        return numberDoubt(hire, "number");
    if (column == QLatin1String("cost_first_year"))
        return negativeDoubt(hire, "cost_first_year");
    if (column != QLatin1String("cost_full_year"))
        return {};
    const double inYear = hire.value("cost_first_year").toDouble();
    const double atRegime = hire.value("cost_full_year").toDouble();
    if (hire.has("cost_first_year") && hire.has("cost_full_year") && atRegime < inYear)
        return DocumentText::tr("The cost at regime, %1, is smaller than the cost in the year, %2.").arg(formatMoney(atRegime), formatMoney(inYear));
    return negativeDoubt(hire, "cost_full_year");
}

QString leaverDoubt(const Record &leaver, const QString &column, const PlanPeriod &period)
{
    if (column == QLatin1String("year"))
        return yearDoubt(leaver, period);
    if (column == QLatin1String("leaving_date"))
        return dateDoubt(leaver, "leaving_date");
    return column == QLatin1String("number") ? numberDoubt(leaver, "number") : QString();
}

QString establishmentDoubt(const Record &row, const QString &column)
{
    if (column == QLatin1String("area") || column == QLatin1String("notes") || !row.has(column.toLatin1().constData()))
        return {};
    const std::optional<qlonglong> computed = optimalOf(row);
    const qlonglong given = row.integer("optimal");
    if (column == QLatin1String("optimal") && computed && *computed != given) {
        return DocumentText::tr("Covered posts, leavers, hires and progressions make %1; here stands %2 (%3).")
            .arg(formatNumber(double(*computed)), formatNumber(double(given)), signedNumber(double(given) - double(*computed)));
    }
    return negativeDoubt(row, column.toLatin1().constData());
}

QString courseDoubt(const Record &course, const QString &column, const PlanPeriod &period)
{
    if (column == QLatin1String("hours") && course.has("hours") && course.value("hours").toDouble() <= 0)
        return DocumentText::tr("A course of no hours.");
    if (column == QLatin1String("years_printed") && course.has("years_printed") && !course.has("years"))
        return DocumentText::tr("Printed, but no year of the plan is given.");
    if (column != QLatin1String("years") || !course.has("years"))
        return {};
    const std::vector<int> years = courseYears(course);
    const qsizetype parts = course.text("years").split(QLatin1Char(','), Qt::SkipEmptyParts).size();
    if (qsizetype(years.size()) != parts)
        return DocumentText::tr("Not every part of «%1» is a year of its own.").arg(course.text("years"));
    for (const int year : years) {
        if (const QString doubt = outsidePlan(year, period); !doubt.isEmpty())
            return doubt;
    }
    return {};
}

QString budgetDoubt(const Record &budget, const QString &column, const PlanPeriod &period)
{
    if (column == QLatin1String("year"))
        return yearDoubt(budget, period);
    if (column == QLatin1String("amount"))
        return negativeDoubt(budget, "amount");
    if (column != QLatin1String("printed") || !budget.has("printed") || !budget.has("amount"))
        return {};
    QString text = budget.text("printed");
    const std::optional<double> read = readNumber(text.remove(QStringLiteral("€")).trimmed());
    const double amount = budget.value("amount").toDouble();
    if (!read || std::abs(*read - amount) < 0.005)
        return {};
    return DocumentText::tr("Printed is %1, the amount is %2 (%3).").arg(formatMoney(*read), formatMoney(amount), signedNumber(amount - *read));
}

QString actionDoubt(const Record &action, const QString &column, const PlanPeriod &period)
{
    if (column == QLatin1String("amount"))
        return negativeDoubt(action, "amount");
    const QDate start = action.value("start_date").toDate();
    const QDate end = action.value("end_date").toDate();
    if (column == QLatin1String("end_date") && start.isValid() && end.isValid() && end < start)
        return DocumentText::tr("The end, %1, is before the start, %2.").arg(formatDate(end), formatDate(start));
    if (column == QLatin1String("start_date") && start.isValid())
        return start.year() > period.lastYear() ? outsidePlan(start.year(), period) : QString();
    if (column == QLatin1String("end_date") && end.isValid())
        return end.year() < period.firstYear ? outsidePlan(end.year(), period) : QString();
    return {};
}

QString factorDoubt(const Record &factor, const QString &column)
{
    const bool share = column == QLatin1String("value") && factor.text("unit").trimmed() == QLatin1String("%");
    return share && factor.value("value").toDouble() > 100 ? DocumentText::tr("A share of more than 100 %.") : QString();
}

} // namespace

QString peopleDoubt(const Record &record, const QString &column, const PlanPeriod &period)
{
    if (record.isNull())
        return {};
    switch (record.kind()) {
    case Kind::StaffCount:
        return column == QLatin1String("people") ? negativeDoubt(record, "people") : QString();
    case Kind::StaffEstablishment:
        return establishmentDoubt(record, column);
    case Kind::Hire:
        return hireDoubt(record, column, period);
    case Kind::Leaver:
        return leaverDoubt(record, column, period);
    case Kind::TrainingCourse:
        return courseDoubt(record, column, period);
    case Kind::TrainingBudget:
        return budgetDoubt(record, column, period);
    case Kind::PositiveAction:
        return actionDoubt(record, column, period);
    case Kind::AgileWork:
        return factorDoubt(record, column);
    default:
        return {};
    }
}

QStringList peopleDoubts(const Record &record, const PlanPeriod &period)
{
    QStringList doubts;
    if (record.isNull())
        return doubts;
    for (const Field &field : record.description().fields) {
        if (const QString doubt = peopleDoubt(record, QString::fromLatin1(field.column), period); !doubt.isEmpty())
            doubts.append(QStringLiteral("%1: %2").arg(label(field), doubt));
    }
    return doubts;
}

} // namespace piao::document
