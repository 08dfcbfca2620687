// SPDX-License-Identifier: EUPL-1.2
#include "risk/risk_tables.h"

#include "risk/link_table.h"

#include <QCoreApplication>

namespace piao::widgets {

using namespace domain;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(piao::widgets::RiskTables)

public:
    static TablePanelText ofMeasures(Kind link)
    {
        switch (link) {
        case Kind::EventMeasure:
            return {tr("Measures against this event"),
                tr("What is done so that this does not happen. Choose a measure of the plan, or type a new one here."), tr("Add measure")};
        case Kind::ProcessMeasure:
            return {tr("Measures of the whole process"),
                tr("Measures that treat the process as a whole, whatever the event. Choose one of the plan, or type a new one here."),
                tr("Add measure")};
        default:
            return {tr("Measures that protect it"),
                tr("Prevention of corruption protects what the plan is for: the measures without which this would be at risk."),
                tr("Add measure")};
        }
    }

    static TablePanelText ofProcesses(Kind link)
    {
        if (link == Kind::ProcessMeasure)
            return {tr("Processes that it treats"), tr("The processes on which this measure works as a whole."), tr("Add process")};
        return {tr("Processes that protect it"), tr("The processes whose correct course this depends on."), tr("Add process")};
    }

    static TablePanelText ofEvents()
    {
        return {tr("Risk events that it treats"), tr("The events of processes that this measure is meant to prevent."), tr("Add event")};
    }
};

} // namespace

LinkTable *makeMeasureLinks(document::PlanDocument &document, Kind link, const char *ownColumn, const char *scope, QWidget *parent)
{
    auto *table = new LinkTable(document, link, ownColumn,
        {QStringLiteral("scope"), QStringLiteral("type"), QStringLiteral("responsible"), QStringLiteral("term"), QStringLiteral("state")},
        Words::ofMeasures(link), parent);
    if (scope)
        table->offerCreation({{"scope", QString::fromLatin1(scope)}});
    table->setColumnWidths({{QStringLiteral("measure_id"), 30}, {QStringLiteral("scope"), 9}, {QStringLiteral("type"), 13},
        {QStringLiteral("responsible"), 16}, {QStringLiteral("term"), 12}, {QStringLiteral("state"), 9}});
    table->view().setTwoLineRows();
    return table;
}

LinkTable *makeProcessLinks(document::PlanDocument &document, Kind link, const char *ownColumn, QWidget *parent)
{
    auto *table = new LinkTable(document, link, ownColumn, {QStringLiteral("area_id"), QStringLiteral("centre_id")}, Words::ofProcesses(link), parent);
    table->setColumnWidths({{QStringLiteral("process_id"), 42}, {QStringLiteral("area_id"), 26}, {QStringLiteral("centre_id"), 20}});
    table->view().setTwoLineRows();
    return table;
}

LinkTable *makeEventLinks(document::PlanDocument &document, QWidget *parent)
{
    auto *table = new LinkTable(document, Kind::EventMeasure, "measure_id", {QStringLiteral("process_id"), QStringLiteral("level_before")},
        Words::ofEvents(), parent);
    table->setColumnWidths({{QStringLiteral("event_id"), 44}, {QStringLiteral("process_id"), 34}, {QStringLiteral("level_before"), 10}});
    table->view().setTwoLineRows();
    return table;
}

} // namespace piao::widgets
