// SPDX-License-Identifier: EUPL-1.2
#include "editors/node_sheet.h"

#include "editors/indicator_panel.h"
#include "editors/node_list.h"
#include "editors/plan_words.h"
#include "editors/record_table_panel.h"
#include "editors/sheet_header.h"
#include "editors/stakeholder_table.h"
#include "piao/document/tree_levels.h"
#include "piao/models/record_table_model.h"
#include "risk/protectors_tab.h"

namespace piao::widgets {

using namespace domain;

NodeSheet::NodeSheet(document::PlanDocument &document, Kind kind, QWidget *parent)
    : RecordSheet(document, kind, parent), m_header(new SheetHeader(document, this))
{
    setHead(m_header);
    connect(m_header, &SheetHeader::placeRequested, this, &EditorPage::placeRequested);
}

void NodeSheet::addFormTab()
{
    RecordSheet::addFormTab(tr("Sheet"));
}

void NodeSheet::addIndicatorTab(const QString &title)
{
    m_indicators = new IndicatorPanel(document(), kind(), this);
    connect(m_indicators, &IndicatorPanel::countChanged, this, [this] { setCount(m_indicators, m_indicators->count()); });
    addPageTab(m_indicators, title, {Kind::Indicator, Kind::Target, Kind::Actual});
}

void NodeSheet::addChildrenTab()
{
    const auto below = document::kindBelow(kind());
    const LevelNames names = levelNames(reader());
    m_children = new NodeList(document(), kind(), this);
    connect(m_children, &NodeList::placeRequested, this, &EditorPage::placeRequested);
    connect(m_children, &NodeList::refused, this, &EditorPage::refused);
    connect(m_children, &NodeList::countChanged, this, [this](int count) { setCount(m_children, count); });
    QString title = names.of(Level(document::levelOf(*below))).plural;
    title[0] = title[0].toUpper();
    addTab(m_children, title);
}

void NodeSheet::addStakeholderTab()
{
    addTableTab(makeStakeholderTable(document(), kind(), this), tr("Stakeholders"), QString::fromLatin1(document::ownerColumn(kind())));
}

void NodeSheet::addWordingTab()
{
    const QString column = QString::fromLatin1(document::ownerColumn(kind()));
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

void NodeSheet::addRiskTab()
{
    m_protectors = new ProtectorsTab(document(), kind(), this);
    connect(m_protectors, &ProtectorsTab::countChanged, this, [this] { setCount(m_protectors, m_protectors->count()); });
    addPageTab(m_protectors, tr("Risk"), {});
}

void NodeSheet::showRecord(const RecordKey &key)
{
    m_header->setRecord(key);
    if (m_indicators) {
        m_indicators->setOwner(key);
        setCount(m_indicators, m_indicators->count());
    }
    if (m_children)
        m_children->setNode(key);
    if (m_protectors)
        m_protectors->setNode(key);
    showNode(key);
}

void NodeSheet::showNode(const RecordKey &) {}

bool NodeSheet::openPart(const Place &place)
{
    // One of the node's own has its table; what is left is one of its indicators.
    if (place.record.kind != Kind::StakeholderLink || !m_indicators)
        return false;
    showTab(m_indicators);
    m_indicators->open(place);
    return true;
}

} // namespace piao::widgets
