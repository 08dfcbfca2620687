// SPDX-License-Identifier: EUPL-1.2
#include "editors/node_sheet.h"

#include "editors/indicator_panel.h"
#include "editors/node_list.h"
#include "editors/plan_words.h"
#include "editors/record_table_panel.h"
#include "editors/sheet_header.h"
#include "editors/stakeholder_table.h"
#include "forms/record_form.h"
#include "look/scroll_page.h"
#include "piao/document/tree_levels.h"
#include "piao/models/record_table_model.h"

#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace piao::widgets {

using namespace domain;

NodeSheet::NodeSheet(document::PlanDocument &document, Kind kind, QWidget *parent)
    : EditorPage(document, parent)
    , m_kind(kind)
    , m_header(new SheetHeader(document, this))
    , m_tabs(new QTabWidget(this))
    , m_form(adopt(new RecordForm(document, kind)))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_tabs, 1);
    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(QStringLiteral("sheetTabs"));
    m_tabs->setAccessibleName(tr("Parts of the sheet"));
    connect(m_header, &SheetHeader::placeRequested, this, &EditorPage::placeRequested);
}

void NodeSheet::addFormTab()
{
    addTab(scrollPage(m_form, this), tr("Sheet"));
}

void NodeSheet::addTab(QWidget *content, const QString &title)
{
    m_titles.insert(content, title);
    m_tabs->addTab(content, title);
}

RecordTablePanel *NodeSheet::addTableTab(RecordTablePanel *panel, const QString &title, const QString &ownerColumn)
{
    Q_ASSERT(panel->model().scope().column == ownerColumn);
    panel->layout()->setContentsMargins(20, 14, 20, 16);
    m_tables.push_back(adopt(panel));
    addTab(panel, title);
    watchCount(panel);
    return panel;
}

void NodeSheet::watchCount(RecordTablePanel *panel)
{
    const auto recount = [this, panel] { setCount(panel, panel->model().recordCount()); };
    connect(&panel->model(), &QAbstractItemModel::modelReset, this, recount);
    connect(&panel->model(), &QAbstractItemModel::rowsInserted, this, recount);
    connect(&panel->model(), &QAbstractItemModel::rowsRemoved, this, recount);
}

void NodeSheet::addIndicatorTab(const QString &title)
{
    m_indicators = new IndicatorPanel(document(), m_kind, this);
    connect(m_indicators, &EditorPage::refused, this, &EditorPage::refused);
    connect(m_indicators, &EditorPage::placeRequested, this, &EditorPage::placeRequested);
    connect(m_indicators, &IndicatorPanel::countChanged, this, [this] { setCount(m_indicators, m_indicators->count()); });
    addTab(m_indicators, title);
}

void NodeSheet::addChildrenTab()
{
    const auto below = document::kindBelow(m_kind);
    const LevelNames names = levelNames(reader());
    m_children = new NodeList(document(), m_kind, this);
    connect(m_children, &NodeList::placeRequested, this, &EditorPage::placeRequested);
    connect(m_children, &NodeList::refused, this, &EditorPage::refused);
    connect(m_children, &NodeList::countChanged, this, [this](int count) { setCount(m_children, count); });
    QString title = names.of(Level(document::levelOf(*below))).plural;
    title[0] = title[0].toUpper();
    addTab(m_children, title);
}

void NodeSheet::addStakeholderTab()
{
    addTableTab(makeStakeholderTable(document(), m_kind, this), tr("Stakeholders"), QString::fromLatin1(document::ownerColumn(m_kind)));
}

void NodeSheet::addWordingTab()
{
    const QString column = QString::fromLatin1(document::ownerColumn(m_kind));
    auto *model = new models::RecordTableModel(document(), {Kind::TextVariant, column, {}});
    auto *panel = new RecordTablePanel(model,
        {tr("Other wordings"),
            tr("Where another table of the same plan prints this title or a figure otherwise: kept as printed, to be settled."),
            tr("Add wording")},
        this);
    panel->setColumnWidths({{QStringLiteral("field"), 22}, {QStringLiteral("section"), 14}, {QStringLiteral("text"), 0},
        {QStringLiteral("truncated"), 18}});
    addTableTab(panel, tr("Other wordings"), column);
}

void NodeSheet::setCount(QWidget *content, int count)
{
    const QString title = m_titles.value(content);
    m_tabs->setTabText(m_tabs->indexOf(content), count == 0 ? title : QStringLiteral("%1  %2").arg(title).arg(count));
}

void NodeSheet::showNode(const RecordKey &) {}

bool NodeSheet::openPart(const Place &)
{
    return false;
}

void NodeSheet::showTab(QWidget *content)
{
    m_tabs->setCurrentWidget(content);
}

void NodeSheet::open(const Place &place)
{
    const RecordKey node = ownerOf(reader(), place.record);
    if (node != m_node) {
        commitPending();
        m_node = node;
        m_header->setRecord(node);
        m_form->setRecord(node);
        for (RecordTablePanel *table : m_tables) {
            table->model().setOwner(node.id);
            setCount(table, table->model().recordCount());
        }
        if (m_indicators) {
            m_indicators->setOwner(node);
            setCount(m_indicators, m_indicators->count());
        }
        if (m_children)
            m_children->setNode(node);
        showNode(node);
    }
    if (place.record == node) {
        if (!place.field.isEmpty() && m_form->input(place.field)) {
            m_tabs->setCurrentIndex(0);
            m_form->focusField(place.field);
        }
        return;
    }
    const Kind kind = place.record.kind;
    if (m_indicators && (kind == Kind::Indicator || kind == Kind::Target || kind == Kind::Actual)) {
        showTab(m_indicators);
        m_indicators->open(place);
        return;
    }
    for (RecordTablePanel *table : m_tables) {
        if (table->model().scope().kind == kind) {
            showTab(table);
            table->view().select(place.record, place.field);
            table->view().setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    openPart(place);
}

Place NodeSheet::current() const
{
    QWidget *shown = m_tabs->currentWidget();
    if (m_indicators && shown == m_indicators && !m_indicators->current().record.isNull())
        return m_indicators->current();
    for (RecordTablePanel *table : m_tables) {
        if (shown == table && !table->view().currentRecord().isNull())
            return Place::of(table->view().currentRecord());
    }
    return Place::of(m_node, focusedField());
}

void NodeSheet::commitPending()
{
    EditorPage::commitPending();
    if (m_indicators)
        m_indicators->commitPending();
}

} // namespace piao::widgets
