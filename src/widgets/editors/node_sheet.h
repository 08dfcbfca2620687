// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/editor_page.h"

class QTabWidget;

namespace piao::widgets {

class IndicatorPanel;
class NodeList;
class SheetHeader;

/// The sheet of one node of the tree: its head, then tabs. What all four levels have is here; each level adds its own form
/// and tabs.
class NodeSheet : public EditorPage
{
    Q_OBJECT

public:
    NodeSheet(document::PlanDocument &document, domain::Kind kind, QWidget *parent = nullptr);

    void open(const Place &place) override;
    Place current() const override;
    void commitPending() override;

protected:
    domain::RecordKey node() const { return m_node; }
    /// The form of the first tab, which the level lays out.
    RecordForm &form() { return *m_form; }
    /// Puts the laid out form into the first tab; to be called before other tabs are added.
    void addFormTab();
    void addTab(QWidget *content, const QString &title);
    RecordTablePanel *addTableTab(RecordTablePanel *panel, const QString &title, const QString &ownerColumn);
    void addIndicatorTab(const QString &title);
    void addChildrenTab();
    void addStakeholderTab();
    void addWordingTab();
    /// Shows a number beside a tab's title.
    void setCount(QWidget *content, int count);

    /// What the level shows besides forms and tables of the node's own; called when another node opens.
    virtual void showNode(const domain::RecordKey &node);
    /// Finds the tab of a record that belongs to the node; false when the level does not know the kind.
    virtual bool openPart(const Place &place);
    void showTab(QWidget *content);

private:
    void watchCount(RecordTablePanel *panel);

    domain::Kind m_kind;
    domain::RecordKey m_node;
    SheetHeader *m_header;
    QTabWidget *m_tabs;
    RecordForm *m_form;
    IndicatorPanel *m_indicators = nullptr;
    NodeList *m_children = nullptr;
    std::vector<RecordTablePanel *> m_tables;
    QHash<QWidget *, QString> m_titles;
};

} // namespace piao::widgets
