// SPDX-License-Identifier: EUPL-1.2
#include "risk/process_sheet.h"

#include "editors/record_table_panel.h"
#include "forms/form_builder.h"
#include "look/quiet_label.h"
#include "piao/models/linked_records_model.h"
#include "risk/event_measures_list.h"
#include "risk/judgement_tab.h"
#include "risk/link_table.h"
#include "risk/process_head.h"
#include "risk/protection_tab.h"
#include "risk/risk_events_panel.h"
#include "risk/risk_tables.h"

#include <QVBoxLayout>

namespace piao::widgets {

using namespace domain;

ProcessSheet::ProcessSheet(document::PlanDocument &document, QWidget *parent)
    : RecordSheet(document, Kind::Process, parent), m_head(new ProcessHead(document, this))
{
    setHead(m_head);
    connect(m_head, &ProcessHead::placeRequested, this, &EditorPage::placeRequested);
    buildForm();
    addStepTab();
    addEventTab();
    addMeasureTab();
    addProtectionTab();
    m_judgement = new JudgementTab(document, this);
    addPageTab(m_judgement, tr("Own judgement"), {});
}

void ProcessSheet::buildForm()
{
    FormBuilder(form())
        .row({{"code", 2}, {"name", 7}, {"state", 3}})
        .row({{"area_id", 12}})
        .row({{"centre_id", 6}, {"owner_text", 6}})
        .row({{"input", 6}, {"output", 6}})
        .row({{"description", 12}})
        .row({{"constraints", 12}})
        .row({{"notes", 12}})
        .stretch();
    addFormTab(tr("Process"));
}

void ProcessSheet::addStepTab()
{
    auto *panel = new RecordTablePanel(new models::RecordTableModel(document(), {Kind::ProcessStep, QStringLiteral("process_id"), {}}),
        {tr("Steps"), tr("The steps of the process in order, each with who does it and by when. Type the first one here, or paste a list."),
            tr("Add step")},
        this);
    panel->setColumnWidths({{QStringLiteral("title"), 36}, {QStringLiteral("actor"), 18}, {QStringLiteral("centre_id"), 18},
        {QStringLiteral("term"), 12}, {QStringLiteral("notes"), 20}});
    panel->view().setTwoLineRows();
    addTableTab(panel, tr("Steps"), QStringLiteral("process_id"));
}

void ProcessSheet::addEventTab()
{
    m_events = new RiskEventsPanel(document(), this);
    connect(m_events, &RiskEventsPanel::countChanged, this, [this] { setCount(m_events, m_events->count()); });
    addPageTab(m_events, tr("Risk events"), {Kind::RiskEvent, Kind::EventFactor, Kind::CriterionRating, Kind::EventMeasure});
}

void ProcessSheet::addMeasureTab()
{
    auto *tab = new QWidget(this);
    auto *layout = new QVBoxLayout(tab);
    layout->setContentsMargins(20, 14, 20, 16);
    m_measures = makeMeasureLinks(document(), Kind::ProcessMeasure, "process_id", "specific", tab);
    connect(m_measures, &LinkTable::placeRequested, this, &EditorPage::placeRequested);
    m_eventMeasures = new EventMeasuresList(document(), tab);
    connect(m_eventMeasures, &EventMeasuresList::placeRequested, this, &EditorPage::placeRequested);
    layout->addWidget(m_measures, 1);
    layout->addSpacing(12);
    layout->addWidget(groupLabel(tr("Measures against its events"), tab));
    layout->addWidget(quietLabel(tr("They are added on the tab «Risk events», beside the event; Enter opens one."), tab));
    layout->addWidget(m_eventMeasures, 1);
    addTab(tab, tr("Measures"));
    addTable(m_measures, tab);
    const auto recount = [this, tab] { setCount(tab, m_measures->model().recordCount() + m_eventMeasures->count()); };
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_measures->model(), signal, this, recount);
    connect(&m_measures->model(), &QAbstractItemModel::modelReset, this, recount);
    connect(m_eventMeasures, &EventMeasuresList::countChanged, this, recount);
}

void ProcessSheet::addProtectionTab()
{
    m_protection = new ProtectionTab(document(), Kind::Process, this);
    addPageTab(m_protection, tr("Protects"), {Kind::ProcessObjective, Kind::ProcessValue});
}

void ProcessSheet::showRecord(const RecordKey &key)
{
    m_head->setRecord(key);
    m_events->setProcess(key);
    m_eventMeasures->setProcess(key.id);
    m_protection->setRecord(key);
    m_judgement->setProcess(key);
}

bool ProcessSheet::openPart(const Place &place)
{
    if (!m_judgement->hasField(place.field))
        return false;
    showTab(m_judgement);
    m_judgement->open(place);
    return true;
}

} // namespace piao::widgets
