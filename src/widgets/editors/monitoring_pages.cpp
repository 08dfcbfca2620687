// SPDX-License-Identifier: EUPL-1.2
#include "editors/monitoring_pages.h"

#include "editors/indicator_panel.h"
#include "editors/record_table_panel.h"
#include "forms/form_builder.h"
#include "look/scroll_page.h"
#include "piao/models/record_table_model.h"

#include <QScrollArea>
#include <QTabWidget>

namespace piao::widgets {

using namespace domain;

MonitoringPage::MonitoringPage(document::PlanDocument &document, QWidget *parent)
    : RegistryPage(document, Place::Page::Monitoring, Kind::MonitoringActivity,
          {tr("Who monitors what and how"),
              tr("For each section of the plan who monitors it, how and when, and on which legal ground. Type the first row here, or "
                 "paste the table from a spreadsheet."),
              tr("Add row")},
          parent)
{
    table().setColumnWidths({{QStringLiteral("section"), 24}, {QStringLiteral("what"), 30}, {QStringLiteral("who"), 28},
        {QStringLiteral("how"), 30}, {QStringLiteral("when_text"), 16}, {QStringLiteral("legal_reference"), 30},
        {QStringLiteral("section_id"), 24}, {QStringLiteral("notes"), 24}});
    FormBuilder(form())
        .row({{"section", 6}, {"section_id", 6}})
        .row({{"what", 12}})
        .row({{"who", 6}, {"how", 6}})
        .row({{"when_text", 4}, {"legal_reference", 8}})
        .row({{"notes", 12}});
    addDetails();
}

MonitoringRoundsPage::MonitoringRoundsPage(document::PlanDocument &document, QWidget *parent)
    : RegistryPage(document, Place::Page::MonitoringRounds, Kind::MonitoringRound,
          {tr("Monitoring rounds"),
              tr("The dates at which the plan is looked at each year (30 June, 31 October, 31 December…), and how far each round is."),
              tr("Add round")},
          parent)
{
    table().setColumnWidths({{QStringLiteral("name"), 36}, {QStringLiteral("year"), 8}, {QStringLiteral("due_date"), 14},
        {QStringLiteral("held_on"), 14}, {QStringLiteral("state"), 18}, {QStringLiteral("notes"), 36}});
    FormBuilder(form())
        .row({{"name", 8}, {"year", 2}})
        .row({{"due_date", 3}, {"held_on", 3}, {"state", 6}})
        .row({{"notes", 12}});
    addDetails();
}

IndicatorGroupsPage::IndicatorGroupsPage(document::PlanDocument &document, QWidget *parent)
    : RegistryPage(document, Place::Page::IndicatorGroups, Kind::IndicatorGroup,
          {tr("Indicators of 4.2 and 4.3"),
              tr("The dimensions by which agile work is judged, and the measures of prevention that are monitored, each with its check. "
                 "The indicators of the current one stand below."),
              tr("Add group")},
          parent)
    , m_tabs(new QTabWidget(this))
    , m_indicators(new IndicatorPanel(document, Kind::IndicatorGroup, this))
{
    table().setColumnWidths({{QStringLiteral("list"), 22}, {QStringLiteral("number"), 9}, {QStringLiteral("title"), 44},
        {QStringLiteral("measure_type"), 22}, {QStringLiteral("check_text"), 34}, {QStringLiteral("operator"), 12},
        {QStringLiteral("threshold"), 10}, {QStringLiteral("unit"), 8}, {QStringLiteral("measure_id"), 30}, {QStringLiteral("notes"), 24}});
    FormBuilder(form())
        .row({{"list", 4}, {"number", 2}, {"measure_type", 6}})
        .row({{"title", 12}})
        .row({{"measure_id", 12}})
        .row({{"check_text", 12}})
        .row({{"operator", 3}, {"threshold", 3}, {"unit", 3}})
        .row({{"notes", 12}})
        .stretch();
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Parts of the group"));
    m_tabs->addTab(m_indicators, tr("Indicators"));
    m_tabs->addTab(scrollPage(&form(), this), tr("Group"));
    addBelow(m_tabs);
    connect(m_indicators, &EditorPage::refused, this, &EditorPage::refused);
    connect(m_indicators, &EditorPage::placeRequested, this, &EditorPage::placeRequested);
    connect(m_indicators, &IndicatorPanel::countChanged, this, &IndicatorGroupsPage::showCount);
    showRecord(table().view().currentRecord());
}

void IndicatorGroupsPage::showRecord(const RecordKey &key)
{
    m_indicators->setOwner(key);
    showCount();
}

void IndicatorGroupsPage::showCount()
{
    m_tabs->setTabText(0, m_indicators->count() == 0 ? tr("Indicators") : QStringLiteral("%1  %2").arg(tr("Indicators")).arg(m_indicators->count()));
}

bool IndicatorGroupsPage::openPart(const Place &place)
{
    m_tabs->setCurrentWidget(m_indicators);
    m_indicators->open(place);
    return true;
}

Place IndicatorGroupsPage::current() const
{
    if (m_indicators->isAncestorOf(window()->focusWidget())) {
        const Place indicator = m_indicators->current();
        if (!indicator.record.isNull())
            return {Place::Page::IndicatorGroups, indicator.record, indicator.field, indicator.year};
    }
    return RegistryPage::current();
}

void IndicatorGroupsPage::commitPending()
{
    RegistryPage::commitPending();
    m_indicators->commitPending();
}

} // namespace piao::widgets
