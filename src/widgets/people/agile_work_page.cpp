// SPDX-License-Identifier: EUPL-1.2
#include "people/agile_work_page.h"

#include "editors/indicator_panel.h"
#include "editors/record_table_panel.h"
#include "forms/form_builder.h"
#include "piao/models/people_table_model.h"

#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace piao::widgets {

using namespace domain;

AgileFactorsPage::AgileFactorsPage(document::PlanDocument &document, QWidget *parent)
    : PeoplePage(document, Place::Page::AgileWork, new models::PeopleTableModel(document, {Kind::AgileWork, {}, {}}),
          {tr("Enabling factors of agile work"),
              tr("What agile work needs here: conditions, organisation, technology, skills, spaces and rules, each with the figure that the plan "
                 "states."),
              tr("Add factor")},
          parent)
{
    table().setColumnWidths({{QStringLiteral("kind"), 16}, {QStringLiteral("title"), 40}, {QStringLiteral("description"), 44}, {QStringLiteral("value"), 12},
        {QStringLiteral("unit"), 12}});
    table().view().wrapTexts();
    addFilter({{QStringLiteral("kind"), tr("All kinds")}});
    FormBuilder(form())
        .row({{"kind", 4}, {"title", 8}})
        .row({{"description", 12}})
        .row({{"value", 4}, {"unit", 4}});
    addDetails();
}

AgileIndicatorsPage::AgileIndicatorsPage(document::PlanDocument &document, QWidget *parent)
    : EditorPage(document, parent)
    , m_groups(adopt(new RecordTablePanel(new models::RecordTableModel(document, {Kind::IndicatorGroup, QStringLiteral("list"), QStringLiteral("agile")}),
          {tr("Dimensions"), tr("Organisational, professional, economic and digital health, efficiency, effects: type the first dimension here."), tr("Add dimension")}, this)))
    , m_indicators(new IndicatorPanel(document, Kind::IndicatorGroup, this))
{
    m_groups->model().setColumns({QStringLiteral("number"), QStringLiteral("title"), QStringLiteral("notes")});
    m_groups->setColumnWidths({{QStringLiteral("number"), 8}, {QStringLiteral("title"), 40}, {QStringLiteral("notes"), 0}});
    m_groups->layout()->setContentsMargins(20, 14, 20, 4);
    auto *monitoring = new QPushButton(tr("All lists of indicators (4.2, 4.3)"), this);
    connect(monitoring, &QPushButton::clicked, this, [this] {
        emit placeRequested({Place::Page::IndicatorGroups, m_groups->view().currentRecord(), {}, 0});
    });
    m_groups->addToHeader(monitoring);
    connect(m_indicators, &EditorPage::refused, this, &EditorPage::refused);
    connect(m_indicators, &EditorPage::placeRequested, this, &EditorPage::placeRequested);
    connect(&m_groups->view(), &RecordTableView::currentRecordChanged, this, &AgileIndicatorsPage::showGroup);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_groups);
    splitter->addWidget(m_indicators);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({220, 560});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter);
    showGroup(m_groups->view().currentRecord());
}

void AgileIndicatorsPage::showGroup(const RecordKey &key)
{
    m_indicators->commitPending();
    m_indicators->setOwner(key.isNull() ? RecordKey() : key);
    m_indicators->setEnabled(!key.isNull());
}

void AgileIndicatorsPage::open(const Place &place)
{
    if (place.record.kind == Kind::IndicatorGroup) {
        m_groups->view().select(place.record, place.field);
        m_groups->view().setFocus(Qt::OtherFocusReason);
    }
}

Place AgileIndicatorsPage::current() const
{
    return {Place::Page::AgileWork, m_groups->view().currentRecord(), focusedField(), 0};
}

void AgileIndicatorsPage::commitPending()
{
    EditorPage::commitPending();
    m_indicators->commitPending();
}

AgileWorkPage::AgileWorkPage(document::PlanDocument &document, QWidget *parent) : TabbedPage(document, Place::Page::AgileWork, parent)
{
    addPart(new AgileFactorsPage(document, this), tr("Enabling factors"), {Kind::AgileWork});
    addPart(new AgileIndicatorsPage(document, this), tr("Indicators"), {Kind::IndicatorGroup});
}

} // namespace piao::widgets
