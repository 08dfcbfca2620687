// SPDX-License-Identifier: EUPL-1.2
#include "figures/figure_checks.h"

#include "check_text.h"
#include "facts/columns_by_kind.h"
#include "facts/plan_order.h"
#include "wording/names.h"

#include "piao/domain/italian_format.h"

#include <QRegularExpression>

#include <algorithm>

namespace piao::checks {
namespace {

using domain::Kind;
using domain::PlanPeriod;

const Column targetIndicator{Kind::Target, "indicator_id"};
const Column indicatorObjective{Kind::Indicator, "performance_id"};
const Column objectiveYear{Kind::PerformanceObjective, "year"};
const Column baselineYear{Kind::Indicator, "baseline_year"};
const Column servedObjective{Kind::TrainingObjective, "objective_id"};
const Column servingCourse{Kind::TrainingObjective, "course_id"};
const Column courseYears{Kind::TrainingCourse, "years"};
const Column courseYearsPrinted{Kind::TrainingCourse, "years_printed"};
const Column staffDate{Kind::StaffCount, "reference_date"};
const Column hireStart{Kind::Hire, "start_date"};
const Column leavingDate{Kind::Leaver, "leaving_date"};

struct OfYear {
    Column column;
};

const OfYear yearColumns[] = {{{Kind::Target, "year"}}, {{Kind::Actual, "year"}}, {{Kind::Hire, "year"}}, {{Kind::Leaver, "year"}},
    {{Kind::TrainingBudget, "year"}}, {{Kind::MonitoringRound, "year"}}, {{Kind::PrintedTotal, "year"}}};

const ColumnsByKind<OfYear> &columnsOfYear()
{
    static const ColumnsByKind<OfYear> all(yearColumns);
    return all;
}

/// What lasts from one day to another.
struct Span {
    Column start;
    Column end;
};

const Span spans[] = {{{Kind::Measure, "start_date"}, {Kind::Measure, "end_date"}},
    {{Kind::MeasurePhase, "start_date"}, {Kind::MeasurePhase, "end_date"}},
    {{Kind::PositiveAction, "start_date"}, {Kind::PositiveAction, "end_date"}}};

void dayKeys(const Fact &staff, std::vector<quint64> &keys)
{
    if (const QDate day = staff.date(staffDate); day.isValid())
        keys.push_back(quint64(day.toJulianDay()));
}

const Grouping staffOfDay{Kind::StaffCount, dayKeys};

std::vector<int> yearsIn(const QString &text)
{
    static const QRegularExpression year(QStringLiteral("(?<!\\d)(?:19|20)\\d\\d(?!\\d)"));
    std::vector<int> years;
    for (auto found = year.globalMatch(text); found.hasNext();)
        years.push_back(found.next().captured().toInt());
    return years;
}

void reportYear(const Fact &fact, const Column &column, int year, const PlanFacts &facts, Report &report)
{
    report.add(column, year, [&](FindingText &text) {
        const QString owner = fact.kind() == Kind::Target || fact.kind() == Kind::Actual ? ownerName(fact, facts) : QString();
        const QString name = owner.isEmpty() ? nameOf(fact) : CheckText::tr("%1 of %2").arg(nameOf(fact), owner);
        text.message = CheckText::tr("%1 is of %2, but the plan is of %3.").arg(name, QString::number(year), facts.period().name());
    });
}

/// The yearly edition is of that year itself; that is told of the edition.
bool isOfEdition(const Fact &target, int year, const PlanFacts &facts)
{
    const Fact *indicator = target.kind() == Kind::Target ? facts.referred(target, targetIndicator) : nullptr;
    const Fact *objective = indicator ? facts.referred(*indicator, indicatorObjective) : nullptr;
    return objective && objective->integer(objectiveYear) == year;
}

void examineCourse(const Fact &course, const PlanPeriod &period, const PlanFacts &facts, Report &report)
{
    if (course.has(courseYears)) {
        for (const int year : yearsIn(course.text(courseYears))) {
            if (!period.contains(year))
                reportYear(course, courseYears, year, facts, report);
        }
        return;
    }
    // What is printed counts where the years themselves were not given: «2021» of a course that no year of the plan has.
    const std::vector<int> printed = yearsIn(course.text(courseYearsPrinted));
    const bool isPlanned = std::any_of(printed.begin(), printed.end(), [&](int year) { return period.contains(year); });
    if (!printed.empty() && !isPlanned)
        reportYear(course, courseYearsPrinted, printed.front(), facts, report);
}

/// A course that serves an edition of a year in which it is not held.
void examineService(const Fact &service, const PlanFacts &facts, Report &report)
{
    const Fact *course = facts.referred(service, servingCourse);
    const Fact *objective = facts.referred(service, servedObjective);
    if (!course || !objective || !objective->has(objectiveYear))
        return;
    const int year = objective->integer(objectiveYear);
    const std::vector<int> years = yearsIn(course->text(courseYears));
    if (years.empty() || std::find(years.begin(), years.end(), year) != years.end())
        return;
    report.add(servedObjective, [&](FindingText &text) {
        text.message = CheckText::tr("The course %1 is held in %2, but serves %3, which is of %4.")
                           .arg(nameOf(*course), course->text(courseYears), shortName(*objective), QString::number(year));
    });
}

void examineSpan(const Fact &fact, const Span &span, const PlanPeriod &period, Report &report)
{
    const QDate start = fact.date(span.start);
    const QDate end = fact.date(span.end);
    const bool tooLate = start.isValid() && start.year() > period.lastYear();
    const bool tooEarly = end.isValid() && end.year() < period.firstYear;
    if (!tooLate && !tooEarly)
        return;
    const Column &column = tooLate ? span.start : span.end;
    report.add(column, [&](FindingText &text) {
        text.message = tooLate
            ? CheckText::tr("%1 begins on %2, after the plan's last year, %3.").arg(nameOf(fact), domain::formatDate(start), QString::number(period.lastYear()))
            : CheckText::tr("%1 ends on %2, before the plan's first year, %3.").arg(nameOf(fact), domain::formatDate(end), QString::number(period.firstYear));
    });
}

/// A day that is not in the year of its row.
void examineDay(const Fact &fact, const Column &day, const Column &yearColumn, Report &report)
{
    const QDate date = fact.date(day);
    if (!date.isValid() || !fact.has(yearColumn) || date.year() == fact.integer(yearColumn))
        return;
    report.add(day, [&](FindingText &text) {
        text.message = CheckText::tr("%1 is of %2, but its date is %3.").arg(nameOf(fact), QString::number(fact.integer(yearColumn)), domain::formatDate(date));
    });
}

void examineStaff(const Fact &staff, const PlanPeriod &period, const PlanFacts &facts, Report &report)
{
    const QDate day = staff.date(staffDate);
    const QDate wanted(period.firstYear - 1, 12, 31);
    if (!day.isValid() || day == wanted)
        return;
    for (const Slot slot : facts.sharing(staff, staffOfDay)) {
        if (comesBefore(*facts.at(Kind::StaffCount, slot), staff))
            return;
    }
    report.add(staffDate, [&](FindingText &text) {
        text.message = CheckText::tr("The staff is counted at %1, not at %2, the last day before the plan.")
                           .arg(domain::formatDate(day), domain::formatDate(wanted));
    });
}

class YearOutsidePlan : public Check
{
public:
    YearOutsidePlan()
        : Check({
            .id = "L44",
            .severity = Severity::Error,
            .task = Task::OrderCodes,
            .title = QT_TRANSLATE_NOOP("checks", "Year or date that is not the plan's"),
            .reason = QT_TRANSLATE_NOOP("checks", "What is dated outside the plan's three years is planned by nobody: it was left over from an older plan, or the year is mistyped. Staff is counted at 31 December of the year before."),
            .source = "DM 132/2022, art. 4, c. 1, lett. c) e art. 7 (piano triennale; consistenza di personale al 31 dicembre dell'anno precedente)",
            .remedy = QT_TRANSLATE_NOOP("checks", "Correct the year, or remove what is no longer planned."),
            .subjects = {Kind::Target, Kind::Actual, Kind::Hire, Kind::Leaver, Kind::TrainingCourse, Kind::TrainingBudget, Kind::MonitoringRound,
                Kind::PrintedTotal, Kind::StaffCount, Kind::Measure, Kind::MeasurePhase, Kind::PositiveAction, Kind::Indicator, Kind::TrainingObjective},
            .reads = {Route::period(), Route{Kind::Indicator}.down(targetIndicator).when({"performance_id"}),
                Route{Kind::PerformanceObjective}.down(indicatorObjective).down(targetIndicator).when({"year"}),
                Route{Kind::PerformanceObjective}.down(servedObjective).when({"year"}), Route{Kind::TrainingCourse}.down(servingCourse).when({"years"})},
            .groupings = {&staffOfDay},
        })
    {
    }

    void examine(const Fact &fact, const PlanFacts &facts, Report &report) const override
    {
        const PlanPeriod period = facts.period();
        if (!period.isValid())
            return;
        switch (fact.kind()) {
        case Kind::StaffCount:
            examineStaff(fact, period, facts, report);
            return;
        case Kind::TrainingObjective:
            examineService(fact, facts, report);
            return;
        case Kind::TrainingCourse:
            examineCourse(fact, period, facts, report);
            return;
        case Kind::Indicator:
            if (fact.has(baselineYear) && fact.integer(baselineYear) > period.lastYear())
                reportYear(fact, baselineYear, fact.integer(baselineYear), facts, report);
            return;
        case Kind::Measure:
        case Kind::MeasurePhase:
        case Kind::PositiveAction:
            for (const Span &span : spans) {
                if (span.start.kind() == fact.kind())
                    examineSpan(fact, span, period, report);
            }
            return;
        default:
            for (const OfYear &of : columnsOfYear().of(fact.kind()))
                examineYear(fact, of.column, period, facts, report);
        }
    }

private:
    static void examineYear(const Fact &fact, const Column &column, const PlanPeriod &period, const PlanFacts &facts, Report &report)
    {
        const int year = fact.integer(column);
        if (fact.has(column) && !period.contains(year) && !isOfEdition(fact, year, facts))
            reportYear(fact, column, year, facts, report);
        if (fact.kind() == Kind::Hire)
            examineDay(fact, hireStart, column, report);
        else if (fact.kind() == Kind::Leaver)
            examineDay(fact, leavingDate, column, report);
    }
};

} // namespace

std::unique_ptr<Check> yearOutsidePlan()
{
    return std::make_unique<YearOutsidePlan>();
}

} // namespace piao::checks
