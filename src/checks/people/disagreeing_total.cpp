// SPDX-License-Identifier: EUPL-1.2
#include "people/people_checks.h"

#include "check_text.h"
#include "facts/plan_order.h"
#include "facts/record_of.h"
#include "wording/names.h"

#include "piao/document/people_agreements.h"
#include "piao/document/people_totals.h"

namespace piao::checks {
namespace {

using document::PeopleAgreement;
using document::PeopleList;
using document::PeopleTotal;
using document::TotalGroup;
using domain::Kind;

const Column printedList{Kind::PrintedTotal, "list"};
const Column printedValue{Kind::PrintedTotal, "value"};
const Column establishmentOptimal{Kind::StaffEstablishment, "optimal"};
const Column trainingHours{Kind::Plan, "training_hours"};

QString labelOf(PeopleList list, const QString &column)
{
    return domain::label(document::totalField(list, column));
}

void examinePrinted(const Fact &printed, const PlanFacts &facts, Report &report)
{
    const std::optional<PeopleList> list = document::peopleListOf(printed.text(printedList));
    if (!list)
        return;
    const domain::RecordKey key = facts.keyOf(printed);
    for (const TotalGroup &group : document::peopleTotals(facts.reader(), *list)) {
        for (const PeopleTotal &total : group.totals) {
            if (total.printedRecord != key || !total.disagrees())
                continue;
            report.add(printedValue, [&](FindingText &text) {
                const QString name = group.name().isEmpty() ? document::nameOf(*list)
                                                            : QStringLiteral("%1, %2").arg(document::nameOf(*list), group.name());
                text.message = CheckText::tr("%1: the total of «%2» is printed as %3, the rows make %4.")
                                   .arg(name, labelOf(*list, QString::fromLatin1(total.column)), figure(*total.printed), figure(*total.computed));
                text.fix.label = CheckText::tr("Write the total as %1").arg(figure(*total.computed));
                text.fix.steps = {FixStep::set(key, "value", *total.computed)};
            });
        }
    }
}

void examineRow(const Fact &row, const PlanFacts &facts, Report &report)
{
    if (!row.has(establishmentOptimal))
        return;
    const std::optional<qlonglong> computed = document::optimalOf(recordOf(row, facts));
    const qlonglong given = row.value(establishmentOptimal.field()).toLongLong();
    if (!computed || *computed == given)
        return;
    report.add(establishmentOptimal, [&](FindingText &text) {
        text.message = CheckText::tr("%1: covered posts less leavers plus hires and progressions make %2, the optimal establishment says %3.")
                           .arg(nameOf(row), figure(double(*computed)), figure(double(given)));
    });
}

bool isFirstOfKind(const Fact &fact, const PlanFacts &facts)
{
    bool first = true;
    facts.each(fact.kind(), [&](const Fact &other) { first = first && !comesBefore(other, fact); });
    return first;
}

/// What two tables both state is told in the first row of the one.
void examineAgreements(const Fact &row, PeopleList list, const PlanFacts &facts, Report &report)
{
    if (!isFirstOfKind(row, facts))
        return;
    constexpr int agreement = 1; // apart from a row that does not add up
    for (const PeopleAgreement &found : document::peopleAgreements(facts.reader())) {
        if (found.list != list || found.agrees())
            continue;
        report.add(Column(row.kind(), found.column), agreement, [&](FindingText &text) {
            text.message = CheckText::tr("%1, «%2»: this table makes %3, %4 make %5.")
                               .arg(document::nameOf(list), labelOf(list, QString::fromLatin1(found.column)), figure(found.here), found.other,
                                   figure(found.there));
        });
    }
}

void reportUnsaidHours(int courses, int without, double yardstick, Report &report)
{
    report.add(trainingHours, [&](FindingText &text) {
        text.message = CheckText::tr("%1 of %2 training courses do not say their hours: whether each person gets the %3 hours a year of the plan's yardstick cannot be seen.")
                           .arg(QString::number(without), QString::number(courses), figure(yardstick));
        text.remedy = CheckText::tr("Write the hours of each course.");
    });
}

void examineTraining(const Fact &plan, const PlanFacts &facts, Report &report)
{
    const std::optional<double> yardstick = plan.number(trainingHours);
    const int courses = facts.count(Kind::TrainingCourse);
    if (!yardstick || courses == 0)
        return;
    int without = 0;
    const Column hours{Kind::TrainingCourse, "hours"};
    facts.each(Kind::TrainingCourse, [&](const Fact &course) { without += !course.has(hours); });
    if (without > 0)
        reportUnsaidHours(courses, without, *yardstick, report);
    const std::vector<TotalGroup> groups = document::peopleTotals(facts.reader(), PeopleList::Training);
    for (const int year : facts.period().isValid() ? facts.period().allYears() : std::vector<int>()) {
        const auto group = std::find_if(groups.begin(), groups.end(), [=](const TotalGroup &candidate) {
            return candidate.extent == TotalGroup::Extent::Year && candidate.year == year;
        });
        const PeopleTotal *total = group == groups.end() ? nullptr : group->of(QStringLiteral("hours"));
        const bool unknown = without > 0 && (!total || total->given < group->rows);
        const double given = total ? total->computed.value_or(0) : 0;
        if (unknown || given >= *yardstick)
            continue;
        report.add(trainingHours, year, [&](FindingText &text) {
            text.message = CheckText::tr("The courses of %1 make %2 hours for who attends all of them, less than the %3 of the plan's yardstick.")
                               .arg(QString::number(year), figure(given), figure(*yardstick));
        });
    }
}

class DisagreeingTotal : public Check
{
public:
    DisagreeingTotal()
        : Check({
            .id = "L30",
            .severity = Severity::Error,
            .task = Task::MakeFiguresAgree,
            .title = QT_TRANSLATE_NOOP("checks", "Totals of section 3 that do not add up"),
            .reason = QT_TRANSLATE_NOOP("checks", "The plan of staff needs binds the body's spending: a total that its rows do not make, or two tables that count the same people otherwise, are the first thing that auditors see."),
            .source = "D.Lgs. 165/2001, artt. 6 e 6-ter; DM 132/2022, art. 4, c. 1, lett. c); direttiva del Ministro per la pubblica amministrazione sulla formazione, 14 gennaio 2025",
            .remedy = QT_TRANSLATE_NOOP("checks", "Look for the row that is missing or wrong; leave the printed total out where the program's own is enough."),
            .subjects = {Kind::PrintedTotal, Kind::StaffEstablishment, Kind::StaffCount, Kind::Plan},
            .reads = {Route::all(Kind::PrintedTotal), Route::all(Kind::StaffEstablishment), Route::all(Kind::StaffCount), Route::all(Kind::Hire),
                Route::all(Kind::Leaver), Route::all(Kind::TrainingCourse), Route::all(Kind::TrainingBudget),
                Route::all(Kind::Body).when({"staff_count"}), Route::all(Kind::Plan).when({"first_year", "year_count", "training_hours"})},
            .asksFile = true,
        })
    {
    }

    void examine(const Fact &fact, const PlanFacts &facts, Report &report) const override
    {
        switch (fact.kind()) {
        case Kind::PrintedTotal:
            examinePrinted(fact, facts, report);
            break;
        case Kind::StaffEstablishment:
            examineRow(fact, facts, report);
            examineAgreements(fact, PeopleList::Establishment, facts, report);
            break;
        case Kind::StaffCount:
            examineAgreements(fact, PeopleList::Staff, facts, report);
            break;
        default:
            examineTraining(fact, facts, report);
        }
    }
};

} // namespace

std::unique_ptr<Check> disagreeingTotal()
{
    return std::make_unique<DisagreeingTotal>();
}

} // namespace piao::checks
