// SPDX-License-Identifier: EUPL-1.2
#include "editors/record_sheet.h"

#include "editors/record_table_panel.h"
#include "forms/record_form.h"
#include "look/scroll_page.h"
#include "navigation/place_finder.h"
#include "piao/models/record_table_model.h"

#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace piao::widgets {

using namespace domain;

RecordSheet::RecordSheet(document::PlanDocument &document, Kind kind, QWidget *parent)
    : EditorPage(document, parent)
    , m_kind(kind)
    , m_layout(new QVBoxLayout(this))
    , m_tabs(new QTabWidget(this))
    , m_form(adopt(new RecordForm(document, kind)))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    m_layout->addWidget(m_tabs, 1);
    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(QStringLiteral("sheetTabs"));
    m_tabs->setAccessibleName(tr("Parts of the sheet"));
}

void RecordSheet::setHead(QWidget *head)
{
    m_layout->insertWidget(0, head);
}

void RecordSheet::addFormTab(const QString &title)
{
    addTab(scrollPage(m_form, this), title);
}

void RecordSheet::addTab(QWidget *content, const QString &title)
{
    m_titles.insert(content, title);
    m_tabs->addTab(content, title);
}

RecordTablePanel *RecordSheet::addTableTab(RecordTablePanel *panel, const QString &title, const QString &ownerColumn)
{
    Q_ASSERT(panel->model().scope().column == ownerColumn);
    panel->layout()->setContentsMargins(20, 14, 20, 16);
    addTab(panel, title);
    watchCount(panel);
    return addTable(panel, panel);
}

RecordTablePanel *RecordSheet::addTable(RecordTablePanel *panel, QWidget *tab)
{
    m_tables.push_back({adopt(panel), tab});
    return panel;
}

void RecordSheet::addPageTab(EditorPage *page, const QString &title, std::vector<Kind> kinds)
{
    connect(page, &EditorPage::refused, this, &EditorPage::refused);
    connect(page, &EditorPage::placeRequested, this, &EditorPage::placeRequested);
    m_pages.push_back({page, std::move(kinds)});
    addTab(page, title);
}

void RecordSheet::watchCount(RecordTablePanel *panel)
{
    const auto recount = [this, panel] { setCount(panel, panel->model().recordCount()); };
    connect(&panel->model(), &QAbstractItemModel::modelReset, this, recount);
    connect(&panel->model(), &QAbstractItemModel::rowsInserted, this, recount);
    connect(&panel->model(), &QAbstractItemModel::rowsRemoved, this, recount);
}

void RecordSheet::setCount(QWidget *content, int count)
{
    const QString title = m_titles.value(content);
    m_tabs->setTabText(m_tabs->indexOf(content), count == 0 ? title : QStringLiteral("%1  %2").arg(title).arg(count));
}

void RecordSheet::showTab(QWidget *content)
{
    m_tabs->setCurrentWidget(content);
}

bool RecordSheet::openPart(const Place &)
{
    return false;
}

void RecordSheet::turnTo(const RecordKey &key)
{
    commitPending();
    m_record = key;
    m_form->setRecord(key);
    for (const TableTab &table : m_tables)
        table.panel->model().setOwner(key.id);
    showRecord(key);
}

void RecordSheet::open(const Place &place)
{
    if (const RecordKey owner = nearestOwner(place.record, reader(), m_kind); owner != m_record)
        turnTo(owner);
    if (place.record == m_record) {
        if (!place.field.isEmpty() && m_form->input(place.field)) {
            m_tabs->setCurrentIndex(0);
            m_form->focusField(place.field);
        } else if (!place.field.isEmpty()) {
            openPart(place);
        }
        return;
    }
    for (const PageTab &tab : m_pages) {
        if (std::find(tab.kinds.begin(), tab.kinds.end(), place.record.kind) != tab.kinds.end()) {
            showTab(tab.page);
            tab.page->open(place);
            return;
        }
    }
    if (openTable(place, true) || openPart(place))
        return;
    if (focusLinks(place.record.kind))
        m_tabs->setCurrentIndex(0);
    else
        openTable(place, false);
}

bool RecordSheet::openTable(const Place &place, bool holding)
{
    for (const TableTab &table : m_tables) {
        if (table.panel->model().scope().kind != place.record.kind || (holding && table.panel->model().rowOf(place.record) < 0))
            continue;
        showTab(table.tab);
        table.panel->view().select(place.record, place.field);
        table.panel->view().setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

Place RecordSheet::current() const
{
    const QWidget *shown = m_tabs->currentWidget();
    for (const PageTab &tab : m_pages) {
        if (const Place place = tab.page->current(); shown == tab.page && !place.record.isNull())
            return place;
    }
    for (const TableTab &table : m_tables) {
        const bool alone = table.panel == table.tab;
        const bool here = alone ? shown == table.tab : table.panel->view().hasFocus();
        if (here && !table.panel->view().currentRecord().isNull())
            return Place::of(table.panel->view().currentRecord());
    }
    return Place::of(m_record, focusedField());
}

void RecordSheet::commitPending()
{
    EditorPage::commitPending();
    for (const PageTab &tab : m_pages)
        tab.page->commitPending();
}

} // namespace piao::widgets
