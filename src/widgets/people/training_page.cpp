// SPDX-License-Identifier: EUPL-1.2
#include "people/training_page.h"

#include "editors/link_chips.h"
#include "editors/record_table_panel.h"
#include "forms/form_builder.h"
#include "people/totals_table.h"
#include "piao/domain/italian_format.h"
#include "piao/models/people_table_model.h"
#include "piao/models/people_totals_model.h"

#include <QLabel>

namespace piao::widgets {

using namespace domain;
using document::PeopleList;
using document::TotalGroup;
using models::PeopleTableModel;

namespace {

PeopleTableModel *courseModel(document::PlanDocument &document)
{
    auto *model = new PeopleTableModel(document, {Kind::TrainingCourse, {}, {}});
    // What a person reads first stands first, whatever the order of the fields.
    model->setColumns({QStringLiteral("sector"), QStringLiteral("area"), QStringLiteral("course"), QStringLiteral("recipients"), QStringLiteral("years"),
        QStringLiteral("years_printed"), QStringLiteral("hours"), QStringLiteral("objectives"), QStringLiteral("provider"), QStringLiteral("notes")});
    model->addLinks(Kind::TrainingCentre, "course_id", CoursesPage::tr("Centres"));
    model->addLinks(Kind::TrainingObjective, "course_id", CoursesPage::tr("Performance objectives"));
    return model;
}

/// Many plans print no hours at all; then there is nothing to add up.
bool hasHours(const TotalGroup &group)
{
    return group.totals.front().given > 0 || group.totals.front().printed;
}

QStringList yearsOf(const Record &course)
{
    QStringList years;
    for (const int year : document::courseYears(course))
        years.append(QString::number(year));
    return years.isEmpty() ? QStringList{QString()} : years;
}

} // namespace

CoursesPage::CoursesPage(document::PlanDocument &document, QWidget *parent)
    : PeoplePage(document, Place::Page::Training, courseModel(document),
          {tr("Training"),
              tr("What is taught to whom, in which sector and year, and for which objectives. Type the first course here, or paste the table from a "
                 "spreadsheet."),
              tr("Add course")},
          parent)
{
    table().setColumnWidths({{QStringLiteral("sector"), 18}, {QStringLiteral("area"), 13}, {QStringLiteral("years"), 6}, {QStringLiteral("years_printed"), 10},
        {QStringLiteral("objectives"), 22}, {QStringLiteral("course"), 38}, {QStringLiteral("recipients"), 22}, {QStringLiteral("hours"), 7},
        {QStringLiteral("provider"), 16}, {QStringLiteral("notes"), 16}, {QStringLiteral("training_centre"), 16}, {QStringLiteral("training_objective"), 18}});
    table().view().wrapTexts();
    TotalsTable &totals = addTotals({PeopleList::Training});
    totals.totals().setShown(hasHours);
    totals.totals().setBrief(true);
    ChoiceFilters &filter = addFilter({{QStringLiteral("sector"), tr("All sectors")}, {QStringLiteral("area"), tr("All areas")},
        {QStringLiteral("years"), tr("All years"), yearsOf, true}});
    connect(&filter, &ChoiceFilters::changed, this, [this, &totals, &filter] {
        // The totals are of all sectors; below the courses of one they would be taken for its own.
        const bool part = !filter.chosen(QStringLiteral("sector")).isEmpty() || !filter.chosen(QStringLiteral("area")).isEmpty();
        const int year = filter.chosen(QStringLiteral("years")).toInt();
        totals.totals().setShown([part, year](const TotalGroup &group) { return !part && hasHours(group) && (year == 0 || group.year == year); });
        table().view().setColumnHidden(people().columnOf(QStringLiteral("sector")), !filter.chosen(QStringLiteral("sector")).isEmpty());
    });
    m_hours = addNote("trainingHours");
    connect(&document, &document::PlanDocument::changed, this, &CoursesPage::tellHours);
    tellHours();
    buildForm();
    addDetails();
}

void CoursesPage::buildForm()
{
    m_objectives = adopt(new LinkChips(document(), Kind::TrainingObjective, "course_id", &form()));
    m_objectives->setObjectName(QStringLiteral("courseObjectives"));
    m_centres = adopt(new LinkChips(document(), Kind::TrainingCentre, "course_id", &form()));
    m_centres->setObjectName(QStringLiteral("courseCentres"));
    FormBuilder(form())
        .row({{"course", 12}})
        .row({{"sector", 8}, {"area", 4}})
        .row({{"years", 3}, {"years_printed", 3}, {"hours", 2}, {"provider", 4}})
        .row({{"recipients", 12}})
        .group(tr("Objectives and centres"))
        .row({{"objectives", 12}})
        .widget(m_objectives, tr("Performance objectives of the plan"))
        .widget(m_centres, tr("Responsibility centres"))
        .row({{"notes", 12}});
}

void CoursesPage::showRecord(const RecordKey &key)
{
    PeoplePage::showRecord(key);
    const QString id = key.isNull() ? QString() : key.id;
    for (LinkChips *chips : {m_objectives, m_centres}) {
        if (chips)
            chips->setRecord(id);
    }
}

void CoursesPage::tellHours()
{
    QStringList parts;
    const Record plan = reader().plan();
    const double yardstick = plan.isNull() ? 0 : plan.value("training_hours").toDouble();
    if (yardstick > 0) {
        parts.append(tr("Yardstick of the plan: %1 h for each person in a year").arg(formatNumber(yardstick)));
        for (const TotalGroup &group : document::peopleTotals(reader(), PeopleList::Training)) {
            const std::optional<double> &hours = group.totals.front().computed;
            if (group.extent == TotalGroup::Extent::Year && hours && *hours < yardstick)
                parts.append(tr("⚠ %1: the courses give %2 h to who attends all").arg(group.name(), formatNumber(*hours)));
        }
    }
    int without = 0;
    int all = 0;
    for (const Record &course : reader().all(Kind::TrainingCourse)) {
        ++all;
        without += course.has("hours") ? 0 : 1;
    }
    if (without > 0)
        parts.append(tr("%1 of %2 courses give no hours").arg(without).arg(all));
    m_hours->setText(parts.join(QStringLiteral(" · ")));
    m_hours->setVisible(!parts.isEmpty());
}

TrainingMoneyPage::TrainingMoneyPage(document::PlanDocument &document, QWidget *parent)
    : PeoplePage(document, Place::Page::Training, new PeopleTableModel(document, {Kind::TrainingBudget, {}, {}}),
          {tr("Money for training"), tr("What the body spends on training in each year of the plan."), tr("Add year")}, parent)
{
    table().setColumnWidths({{QStringLiteral("year"), 16}, {QStringLiteral("amount"), 24}, {QStringLiteral("printed"), 30}, {QStringLiteral("notes"), 0}});
    addTotals({PeopleList::TrainingBudget});
}

TrainingPage::TrainingPage(document::PlanDocument &document, QWidget *parent) : TabbedPage(document, Place::Page::Training, parent)
{
    addPart(new CoursesPage(document, this), tr("Courses"), {Kind::TrainingCourse, Kind::TrainingObjective, Kind::TrainingCentre});
    addPart(new TrainingMoneyPage(document, this), tr("Money"), {Kind::TrainingBudget});
}

} // namespace piao::widgets
