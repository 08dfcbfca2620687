// SPDX-License-Identifier: EUPL-1.2
#include "risk/measure_sheet.h"

#include "editors/indicator_panel.h"
#include "editors/record_table_panel.h"
#include "editors/stakeholder_table.h"
#include "forms/form_builder.h"
#include "piao/models/linked_records_model.h"
#include "risk/link_table.h"
#include "risk/measure_head.h"
#include "risk/protection_tab.h"
#include "risk/risk_tables.h"

#include <QVBoxLayout>

namespace piao::widgets {

using namespace domain;

namespace {

QString ownColumn()
{
    return QStringLiteral("measure_id");
}

} // namespace

MeasureSheet::MeasureSheet(document::PlanDocument &document, QWidget *parent)
    : RecordSheet(document, Kind::Measure, parent), m_head(new MeasureHead(document, this))
{
    setHead(m_head);
    connect(m_head, &MeasureHead::placeRequested, this, &EditorPage::placeRequested);
    buildForm();
    addPhaseTab();
    addIndicatorTab();
    addMonitoringTab();
    addTableTab(makeStakeholderTable(document, Kind::Measure, this), tr("Stakeholders"), ownColumn());
    addTreatsTab();
    addProtectionTab();
}

void MeasureSheet::buildForm()
{
    FormBuilder(form())
        .row({{"number", 2}, {"code", 2}, {"scope", 3}, {"type", 5}})
        .row({{"title", 12}})
        .row({{"description", 12}})
        .row({{"legal_reference", 9}, {"listed", 3}})
        .group(tr("Who and when"))
        .row({{"centre_id", 6}, {"responsible", 6}})
        .row({{"start_date", 3}, {"end_date", 3}, {"term", 6}})
        .group(tr("What is expected"))
        .row({{"expected_text", 6}, {"expected_value", 3}, {"expected_unit", 3}})
        .row({{"state", 3}})
        .row({{"notes", 12}})
        .stretch();
    addFormTab(tr("Measure"));
}

void MeasureSheet::addPhaseTab()
{
    auto *panel = new RecordTablePanel(new models::RecordTableModel(document(), {Kind::MeasurePhase, ownColumn(), {}}),
        {tr("Phases"),
            tr("How the measure is put in place, step by step, each with its term and who answers for it. Type the first one here, or "
               "paste a list from a spreadsheet."),
            tr("Add phase")},
        this);
    panel->setColumnWidths({{QStringLiteral("title"), 30}, {QStringLiteral("start_date"), 10}, {QStringLiteral("end_date"), 10},
        {QStringLiteral("term"), 14}, {QStringLiteral("responsible"), 16}, {QStringLiteral("progress"), 11}});
    panel->view().setTwoLineRows();
    addTableTab(panel, tr("Phases"), ownColumn());
}

void MeasureSheet::addIndicatorTab()
{
    m_indicators = new IndicatorPanel(document(), Kind::Measure, this);
    connect(m_indicators, &IndicatorPanel::countChanged, this, [this] { setCount(m_indicators, m_indicators->count()); });
    addPageTab(m_indicators, tr("Indicators"), {Kind::Indicator, Kind::Target, Kind::Actual});
}

void MeasureSheet::addMonitoringTab()
{
    auto *panel = new RecordTablePanel(new models::RecordTableModel(document(), {Kind::MeasureMonitoring, ownColumn(), {}}),
        {tr("Monitoring"), tr("What each check found: when, how far the measure was, which value, with which evidence."), tr("Add check")}, this);
    panel->setColumnWidths({{QStringLiteral("checked_on"), 10}, {QStringLiteral("state"), 10}, {QStringLiteral("value_text"), 12},
        {QStringLiteral("value"), 12}, {QStringLiteral("evidence"), 22}, {QStringLiteral("note"), 24}, {QStringLiteral("checked_by"), 14}});
    panel->view().setTwoLineRows();
    addTableTab(panel, tr("Monitoring"), ownColumn());
}

void MeasureSheet::addTreatsTab()
{
    auto *tab = new QWidget(this);
    auto *layout = new QVBoxLayout(tab);
    layout->setContentsMargins(20, 14, 20, 16);
    layout->setSpacing(14);
    LinkTable *processes = makeProcessLinks(document(), Kind::ProcessMeasure, "measure_id", tab);
    LinkTable *events = makeEventLinks(document(), tab);
    addTab(tab, tr("Treats"));
    const auto recount = [this, tab, processes, events] {
        setCount(tab, processes->model().recordCount() + events->model().recordCount());
    };
    for (LinkTable *table : {processes, events}) {
        layout->addWidget(table, 1);
        connect(table, &LinkTable::placeRequested, this, &EditorPage::placeRequested);
        addTable(table, tab);
        for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
            connect(&table->model(), signal, this, recount);
        connect(&table->model(), &QAbstractItemModel::modelReset, this, recount);
    }
}

void MeasureSheet::addProtectionTab()
{
    m_protection = new ProtectionTab(document(), Kind::Measure, this);
    addPageTab(m_protection, tr("Protects"), {Kind::MeasureObjective, Kind::MeasureValue});
}

void MeasureSheet::showRecord(const RecordKey &key)
{
    m_head->setRecord(key);
    m_indicators->setOwner(key);
    setCount(m_indicators, m_indicators->count());
    m_protection->setRecord(key);
}

} // namespace piao::widgets
