// SPDX-License-Identifier: EUPL-1.2
#include "people/staff_pages.h"

#include "editors/record_table_panel.h"
#include "forms/form_builder.h"
#include "people/totals_table.h"
#include "piao/document/people_agreements.h"
#include "piao/document/people_doubts.h"
#include "piao/domain/italian_format.h"
#include "piao/models/people_totals_model.h"
#include "piao/models/printed_totals_model.h"

#include <QLabel>

namespace piao::widgets {

using namespace domain;
using document::PeopleList;
using models::PeopleTableModel;

namespace {

/// What the other tables of the plan say of the same figures; disagreements first.
QString agreementText(document::PlanReader &reader, PeopleList list)
{
    QStringList apart;
    QStringList alike;
    for (const document::PeopleAgreement &agreement : document::peopleAgreements(reader)) {
        if (agreement.list == list)
            (agreement.agrees() ? alike : apart).append(agreement.text());
    }
    return (apart + alike).join(QStringLiteral(" · "));
}

PeopleTableModel *establishmentModel(document::PlanDocument &document)
{
    auto *model = new PeopleTableModel(document, {Kind::StaffEstablishment, {}, {}});
    const auto differs = [](const Record &row) { return row.has("optimal") && document::optimalOf(row) && *document::optimalOf(row) != row.integer("optimal"); };
    const auto computed = [differs](const Record &row) {
        const std::optional<qlonglong> optimal = document::optimalOf(row);
        return optimal ? (differs(row) ? QStringLiteral("⚠ ") : QString()) + formatNumber(double(*optimal)) : QString();
    };
    model->addComputed({QStringLiteral("computed_optimal"), PrintedTotalsPage::tr("Optimal, computed"), computed, {}, {}, true});
    return model;
}

} // namespace

StaffPage::StaffPage(document::PlanDocument &document, QWidget *parent)
    : PeoplePage(document, Place::Page::Staff, new PeopleTableModel(document, {Kind::StaffCount, {}, {}}),
          {tr("Staff by professional area"), tr("How many people are in service in each professional area, and at which date."), tr("Add area")},
          parent)
{
    table().setColumnWidths({{QStringLiteral("area"), 0}, {QStringLiteral("people"), 20}, {QStringLiteral("reference_date"), 18}});
    addTotals({PeopleList::Staff});
    m_agreements = addNote("staffAgreements");
    connect(&document, &document::PlanDocument::changed, this, &StaffPage::tellAgreements);
    tellAgreements();
}

void StaffPage::tellAgreements()
{
    m_agreements->setText(agreementText(reader(), PeopleList::Staff));
    m_agreements->setVisible(!m_agreements->text().isEmpty());
}

EstablishmentPage::EstablishmentPage(document::PlanDocument &document, QWidget *parent)
    : PeoplePage(document, Place::Page::Establishment, establishmentModel(document),
          {tr("Staff establishment"),
              tr("One row for each professional area: the posts that are covered, who leaves, who comes, and the establishment at the end of the "
                 "plan. Type the first area here, or paste the table from a spreadsheet."),
              tr("Add area")},
          parent)
{
    table().setColumnWidths({{QStringLiteral("area"), 20}, {QStringLiteral("covered"), 8}, {QStringLiteral("leaving_planned"), 10},
        {QStringLiteral("leaving_by_change"), 13}, {QStringLiteral("hires"), 10}, {QStringLiteral("progressions"), 12},
        {QStringLiteral("optimal"), 10}, {QStringLiteral("notes"), 18}, {QStringLiteral("computed_optimal"), 12}});
    addTotals({PeopleList::Establishment});
    m_agreements = addNote("establishmentAgreements");
    connect(&document, &document::PlanDocument::changed, this, &EstablishmentPage::tellAgreements);
    tellAgreements();
}

void EstablishmentPage::tellAgreements()
{
    m_agreements->setText(agreementText(reader(), PeopleList::Establishment));
    m_agreements->setVisible(!m_agreements->text().isEmpty());
}

LeaversPage::LeaversPage(document::PlanDocument &document, QWidget *parent)
    : PeoplePage(document, Place::Page::Leavers, new PeopleTableModel(document, {Kind::Leaver, {}, {}}),
          {tr("Leavers"), tr("Who leaves the body in each year of the plan, and why: retirement, mobility, change of area…"), tr("Add leaver")}, parent)
{
    table().setColumnWidths({{QStringLiteral("year"), 7}, {QStringLiteral("area"), 20}, {QStringLiteral("profile"), 36}, {QStringLiteral("number"), 9},
        {QStringLiteral("reason"), 18}, {QStringLiteral("leaving_date"), 13}, {QStringLiteral("centre_id"), 22}, {QStringLiteral("notes"), 16}});
    TotalsTable &totals = addTotals({PeopleList::Leaver});
    ChoiceFilters &filter = addFilter({{QStringLiteral("year"), tr("All years"), {}, true}, {QStringLiteral("reason"), tr("All reasons")}});
    connect(&filter, &ChoiceFilters::changed, this, [&totals, &filter] {
        const int year = filter.chosen(QStringLiteral("year")).toInt();
        totals.totals().setShown([year](const document::TotalGroup &group) { return year == 0 || group.year == year; });
    });
    FormBuilder(form())
        .row({{"year", 2}, {"number", 2}, {"area", 8}})
        .row({{"profile", 8}, {"reason", 4}})
        .row({{"leaving_date", 4}, {"centre_id", 8}})
        .row({{"notes", 12}});
    addDetails();
}

PrintedTotalsPage::PrintedTotalsPage(document::PlanDocument &document, QWidget *parent)
    : PeoplePage(document, Place::Page::PrintedTotals, new models::PrintedTotalsModel(document),
          {tr("Printed totals"),
              tr("The totals that the source prints, beside what the rows add up to. A printed total is typed below its table, under the total of "
                 "the rows; all of them stand here with their notes."),
              {}},
          parent)
{
    table().setMovable(false);
    table().setColumnWidths({{QStringLiteral("list"), 24}, {QStringLiteral("year"), 6}, {QStringLiteral("field"), 20}, {QStringLiteral("value"), 13},
        {QStringLiteral("notes"), 12}, {QStringLiteral("computed"), 13}, {QStringLiteral("difference"), 12}});
    addFilter({{QStringLiteral("list"), tr("All tables")}, {QStringLiteral("year"), tr("All years"), {}, true}});
}

} // namespace piao::widgets
