// SPDX-License-Identifier: EUPL-1.2
#include "people/positive_actions_page.h"

#include "editors/indicator_panel.h"
#include "editors/record_table_panel.h"
#include "forms/form_builder.h"
#include "look/scroll_page.h"
#include "piao/models/people_table_model.h"

#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>

namespace piao::widgets {

using namespace domain;

PositiveActionsPage::PositiveActionsPage(document::PlanDocument &document, QWidget *parent)
    : PeoplePage(document, Place::Page::PositiveActions, new models::PeopleTableModel(document, {Kind::PositiveAction, {}, {}}),
          {tr("Positive actions"),
              tr("What the body does for equal opportunities in the three years: each action with its goal, who answers for it, its term and its "
                 "indicators."),
              tr("Add action")},
          parent)
{
    people().setColumns({QStringLiteral("number"), QStringLiteral("code"), QStringLiteral("title"), QStringLiteral("goal"), QStringLiteral("responsible"),
        QStringLiteral("term"), QStringLiteral("state")});
    table().setColumnWidths({{QStringLiteral("number"), 8}, {QStringLiteral("code"), 10}, {QStringLiteral("title"), 44}, {QStringLiteral("goal"), 28},
        {QStringLiteral("responsible"), 22}, {QStringLiteral("term"), 16}, {QStringLiteral("state"), 16}});
    buildForm();
    buildTabs();
}

void PositiveActionsPage::buildForm()
{
    FormBuilder(form())
        .row({{"number", 2}, {"code", 2}, {"title", 8}})
        .row({{"goal", 12}})
        .row({{"description", 12}})
        .row({{"recipients", 6}, {"responsible", 6}})
        .row({{"centre_id", 8}, {"amount", 4}})
        .row({{"start_date", 3}, {"end_date", 3}, {"term", 3}, {"state", 3}})
        .row({{"notes", 12}})
        .stretch();
}

void PositiveActionsPage::buildTabs()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(QStringLiteral("actionTabs"));
    m_tabs->setAccessibleName(tr("Parts of the action"));
    form().show();
    m_tabs->addTab(scrollPage(&form(), m_tabs), tr("Sheet"));
    m_indicators = new IndicatorPanel(document(), Kind::PositiveAction, m_tabs);
    connect(m_indicators, &EditorPage::refused, this, &EditorPage::refused);
    connect(m_indicators, &EditorPage::placeRequested, this, &EditorPage::placeRequested);
    const auto count = [this] {
        const int indicators = m_indicators->count();
        m_tabs->setTabText(1, indicators == 0 ? tr("Indicators") : tr("Indicators") + QStringLiteral("  %1").arg(indicators));
    };
    m_tabs->addTab(m_indicators, tr("Indicators"));
    connect(m_indicators, &IndicatorPanel::countChanged, this, count);
    auto *splitter = findChild<QSplitter *>(QStringLiteral("registrySplitter"));
    splitter->addWidget(m_tabs);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({260, 480});
    showRecord(table().view().currentRecord());
}

void PositiveActionsPage::showRecord(const RecordKey &key)
{
    PeoplePage::showRecord(key);
    if (!m_indicators)
        return;
    m_indicators->commitPending();
    m_indicators->setOwner(key.isNull() ? RecordKey() : key);
    m_indicators->setEnabled(!key.isNull());
}

void PositiveActionsPage::open(const Place &place)
{
    const Kind kind = place.record.kind;
    if (kind != Kind::Indicator && kind != Kind::Target && kind != Kind::Actual) {
        if (!place.record.isNull() && !place.field.isEmpty() && people().columnOf(place.field) < 0)
            m_tabs->setCurrentIndex(0);
        PeoplePage::open(place);
        return;
    }
    const QString indicator = kind == Kind::Actual ? reader().read(place.record).text("indicator_id") : place.record.id;
    const Record owned = reader().read({Kind::Indicator, indicator, {}});
    if (owned.isNull() || !owned.has("action_id"))
        return;
    PeoplePage::open({Place::Page::PositiveActions, {Kind::PositiveAction, owned.text("action_id"), {}}, {}, 0});
    m_tabs->setCurrentWidget(m_indicators);
    m_indicators->open(place);
}

Place PositiveActionsPage::current() const
{
    if (m_tabs->currentWidget() == m_indicators && m_indicators->isAncestorOf(focusWidget())) {
        Place place = m_indicators->current();
        if (!place.record.isNull()) {
            place.page = Place::Page::PositiveActions;
            return place;
        }
    }
    return PeoplePage::current();
}

void PositiveActionsPage::commitPending()
{
    PeoplePage::commitPending();
    m_indicators->commitPending();
}

} // namespace piao::widgets
