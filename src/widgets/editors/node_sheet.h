// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/record_sheet.h"

namespace piao::widgets {

class IndicatorPanel;
class NodeList;
class ProtectorsTab;
class SheetHeader;

/// The sheet of one node of the tree. What all four levels have is here; each level adds its own form and tabs.
class NodeSheet : public RecordSheet
{
    Q_OBJECT

public:
    NodeSheet(document::PlanDocument &document, domain::Kind kind, QWidget *parent = nullptr);

protected:
    domain::RecordKey node() const { return record(); }
    void addFormTab();
    void addIndicatorTab(const QString &title);
    void addChildrenTab();
    void addStakeholderTab();
    void addWordingTab();
    /// The processes and measures that protect the node: for values and performance objectives.
    void addRiskTab();

    void showRecord(const domain::RecordKey &key) final;
    /// What the level shows besides forms and tables of the node's own; called when another node opens.
    virtual void showNode(const domain::RecordKey &node);
    bool openPart(const Place &place) override;

private:
    SheetHeader *m_header;
    IndicatorPanel *m_indicators = nullptr;
    NodeList *m_children = nullptr;
    ProtectorsTab *m_protectors = nullptr;
};

} // namespace piao::widgets
