// SPDX-License-Identifier: EUPL-1.2
#include "people/hires_page.h"

#include "editors/link_chips.h"
#include "editors/record_table_panel.h"
#include "forms/form_builder.h"
#include "people/totals_table.h"
#include "piao/models/people_table_model.h"
#include "piao/models/people_totals_model.h"

#include <QHeaderView>

namespace piao::widgets {

using namespace domain;
using document::PeopleList;
using models::PeopleTableModel;

namespace {

PeopleTableModel *hireModel(document::PlanDocument &document)
{
    auto *model = new PeopleTableModel(document, {Kind::Hire, {}, {}});
    // Figures first, so that they stand over their totals without scrolling.
    model->setColumns({QStringLiteral("kind"), QStringLiteral("year"), QStringLiteral("area"), QStringLiteral("profile"), QStringLiteral("number"),
        QStringLiteral("cost_first_year"), QStringLiteral("start_date"), QStringLiteral("cost_full_year"), QStringLiteral("mode"),
        QStringLiteral("value_text"), QStringLiteral("centre_id"), QStringLiteral("notes")});
    document::PlanDocument *plan = &document;
    // The source prints values in words, which need not be those of the plan: "5. Benessere socio-ambientale".
    const auto unlinked = [plan](const Record &hire) {
        const bool printed = hire.has("value_text") && plan->reader().where(Kind::HireValue, "hire_id", hire.key().id).empty();
        return printed ? HiresPage::tr("«%1» is printed, and no public value of the plan is linked.").arg(hire.text("value_text")) : QString();
    };
    model->addLinks(Kind::HireValue, "hire_id", HiresPage::tr("Public values"), unlinked);
    return model;
}

} // namespace

HiresPage::HiresPage(document::PlanDocument &document, QWidget *parent)
    : PeoplePage(document, Place::Page::Hires, hireModel(document),
          {tr("Hires and progressions"),
              tr("Who is hired, for good or for a term, and who passes to another area: profile, number, mode, costs, and the public value that "
                 "it serves. Choose kind and year above the table, then type or paste that year's list."),
              tr("Add hire")},
          parent)
{
    table().setColumnWidths({{QStringLiteral("kind"), 12}, {QStringLiteral("year"), 5}, {QStringLiteral("area"), 14}, {QStringLiteral("profile"), 24},
        {QStringLiteral("number"), 7}, {QStringLiteral("cost_first_year"), 11}, {QStringLiteral("start_date"), 10},
        {QStringLiteral("cost_full_year"), 11}, {QStringLiteral("mode"), 24}, {QStringLiteral("value_text"), 24}, {QStringLiteral("centre_id"), 18}, {QStringLiteral("notes"), 14},
        {QStringLiteral("hire_value"), 16}});
    table().view().fieldDelegate().setTwoLines(true);
    table().view().verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 2 + 12);
    TotalsTable &totals = addTotals({PeopleList::Hire, PeopleList::FixedTerm, PeopleList::Progression});
    totals.totals().setBrief(true);
    ChoiceFilters &filter = addFilter({{QStringLiteral("kind"), tr("All kinds")}, {QStringLiteral("year"), tr("All years"), {}, true}});
    connect(&filter, &ChoiceFilters::changed, this, [&totals, &filter] {
        const QString kind = filter.chosen(QStringLiteral("kind"));
        const int year = filter.chosen(QStringLiteral("year")).toInt();
        totals.totals().setShown([kind, year](const document::TotalGroup &group) {
            return (kind.isEmpty() || kind == QLatin1String(document::tokenOf(group.list))) && (year == 0 || group.year == year);
        });
    });
    buildForm();
    addDetails();
}

void HiresPage::buildForm()
{
    m_values = adopt(new LinkChips(document(), Kind::HireValue, "hire_id", &form()));
    m_values->setObjectName(QStringLiteral("hireValues"));
    FormBuilder(form())
        .row({{"kind", 3}, {"year", 2}, {"number", 2}, {"area", 5}})
        .row({{"profile", 12}})
        .row({{"mode", 12}})
        .row({{"cost_first_year", 4}, {"start_date", 4}, {"cost_full_year", 4}})
        .group(tr("Public value that it serves"))
        .row({{"value_text", 12}})
        .widget(m_values, tr("Public values of the plan"))
        .row({{"centre_id", 6}})
        .row({{"notes", 12}});
}

void HiresPage::showRecord(const RecordKey &key)
{
    PeoplePage::showRecord(key);
    if (m_values)
        m_values->setRecord(key.isNull() ? QString() : key.id);
}

} // namespace piao::widgets
