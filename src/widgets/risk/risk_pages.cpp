// SPDX-License-Identifier: EUPL-1.2
#include "risk/risk_pages.h"

#include "editors/record_table_panel.h"
#include "editors/row_filter.h"
#include "forms/form_builder.h"
#include "piao/models/process_table_model.h"
#include "piao/models/publication_duty_model.h"
#include "style/icons.h"
#include "window/removal_question.h"

#include <QHeaderView>
#include <QToolButton>

namespace piao::widgets {

using namespace domain;
using models::RecordTableModel;

namespace {

RecordTableModel *measureModel(document::PlanDocument &document)
{
    auto *model = new RecordTableModel(document, {Kind::Measure, {}, {}});
    model->setColumns({QStringLiteral("number"), QStringLiteral("code"), QStringLiteral("title"), QStringLiteral("scope"), QStringLiteral("type"),
        QStringLiteral("responsible"), QStringLiteral("centre_id"), QStringLiteral("end_date"), QStringLiteral("term"), QStringLiteral("state")});
    return model;
}

} // namespace

SheetListPage::SheetListPage(document::PlanDocument &document, Place::Page page, RecordTableModel *model, const TablePanelText &text,
    QWidget *parent)
    : RegistryPage(document, page, model, text, parent)
{
    RecordTableView &view = table().view();
    view.setOpensRecords(true);
    view.mayRemove = [this](const std::vector<RecordKey> &keys) { return mayRemoveRecords(this->document(), keys, window()); };
    connect(&view, &RecordTableView::recordActivated, this, [this](const RecordKey &key) { emit placeRequested(Place::of(key)); });
    auto *openButton = new QToolButton(this);
    openButton->setObjectName(QStringLiteral("openRecord"));
    openButton->setIcon(themeIcon("document-open"));
    openButton->setText(tr("Open"));
    openButton->setToolTip(tr("Open the sheet (Enter); typing and F2 edit the cell"));
    openButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    openButton->setAutoRaise(true);
    connect(openButton, &QToolButton::clicked, this, [this] {
        if (const RecordKey key = table().view().currentRecord(); !key.id.isEmpty())
            emit placeRequested(Place::of(key));
    });
    table().addToHeader(openButton);
}

void SheetListPage::open(const Place &place)
{
    RegistryPage::open(place);
    // Every field is on the sheet; here a place is a row.
    if (!place.record.isNull())
        table().view().setFocus(Qt::OtherFocusReason);
}

ProcessesPage::ProcessesPage(document::PlanDocument &document, QWidget *parent)
    : SheetListPage(document, Place::Page::Processes, new models::ProcessTableModel(document),
          {tr("Processes"),
              tr("What the body does, mapped area by area: each process with its owner, its steps, what could go wrong in it and what is "
                 "done about it. Type the first one here, or paste a list from a spreadsheet."),
              tr("Add process")},
          parent)
{
    table().setObjectName(QStringLiteral("processes"));
    table().setColumnWidths({{QStringLiteral("code"), 7}, {QStringLiteral("name"), 27}, {QStringLiteral("area_id"), 18},
        {QStringLiteral("centre_id"), 14}, {QStringLiteral("events"), 6}, {QStringLiteral("measures"), 6}, {QStringLiteral("judgement"), 9}});
    table().view().setTwoLineRows();
    auto *filter = new RowFilter(table());
    filter->offerColumn(QStringLiteral("area_id"), tr("All areas"));
}

MeasuresPage::MeasuresPage(document::PlanDocument &document, QWidget *parent)
    : SheetListPage(document, Place::Page::Measures, measureModel(document),
          {tr("Measures"),
              tr("What the body does to prevent corruption: general measures for the whole body, specific ones for a process or an event. "
                 "Type the first one here, or paste a list from a spreadsheet."),
              tr("Add measure")},
          parent)
{
    table().setObjectName(QStringLiteral("measures"));
    table().setColumnWidths({{QStringLiteral("number"), 6}, {QStringLiteral("code"), 7}, {QStringLiteral("title"), 30}, {QStringLiteral("scope"), 9},
        {QStringLiteral("type"), 13}, {QStringLiteral("responsible"), 16}, {QStringLiteral("centre_id"), 16}, {QStringLiteral("end_date"), 10},
        {QStringLiteral("term"), 14}, {QStringLiteral("state"), 10}});
    table().view().setTwoLineRows();
    auto *filter = new RowFilter(table());
    filter->offerColumn(QStringLiteral("scope"), tr("General, specific, PNRR"));
}

PublicationDutiesPage::PublicationDutiesPage(document::PlanDocument &document, QWidget *parent)
    : RegistryPage(document, Place::Page::PublicationDuties, new models::PublicationDutyModel(document),
          {tr("Publication duties"),
              tr("What must be published in Amministrazione trasparente, by whom and by when (D.Lgs. 33/2013, art. 10). Paste the table "
                 "of your body from a spreadsheet, or type the first duty here."),
              tr("Add duty")},
          parent)
{
    table().setObjectName(QStringLiteral("duties"));
    table().setColumnWidths({{QStringLiteral("level1"), 22}, {QStringLiteral("level2"), 22}, {QStringLiteral("legal_reference"), 22},
        {QStringLiteral("name"), 30}, {QStringLiteral("contents"), 40}, {QStringLiteral("frequency"), 16}, {QStringLiteral("elaboration"), 20},
        {QStringLiteral("transmission"), 20}, {QStringLiteral("publication"), 20}, {QStringLiteral("centre_id"), 20},
        {QStringLiteral("term"), 16}, {QStringLiteral("monitoring"), 24}, {QStringLiteral("state"), 14}, {QStringLiteral("checked_on"), 14}});
    auto *filter = new RowFilter(table());
    filter->offerColumn(QStringLiteral("level1"), tr("All sub-sections"));
    FormBuilder(form())
        .row({{"level1", 6}, {"level2", 6}})
        .row({{"name", 8}, {"legal_reference", 4}})
        .row({{"contents", 12}})
        .row({{"frequency", 4}, {"term", 4}, {"centre_id", 4}})
        .row({{"elaboration", 4}, {"transmission", 4}, {"publication", 4}})
        .group(tr("Monitoring"))
        .row({{"monitoring", 6}, {"state", 3}, {"checked_on", 3}});
    addDetails();
}

} // namespace piao::widgets
