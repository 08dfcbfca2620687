// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/editor_page.h"

class QPushButton;
class QTreeWidgetItem;

namespace piao::widgets {

class StructureTree;

/// The macrostruttura: areas, sectors and services as a tree, with the functions of the one that is current. A structure is
/// dragged to where it belongs, or moved by «Part of» and Alt with the arrows.
class OrganisationPage : public EditorPage
{
    Q_OBJECT

public:
    explicit OrganisationPage(document::PlanDocument &document, QWidget *parent = nullptr);

    void open(const Place &place) override;
    Place current() const override;

private:
    QWidget *buildTreePane();
    void buildForm();
    void rebuild();
    void addItems(QTreeWidgetItem *parent, const QString &parentId, const std::vector<domain::Record> &units, QSet<QString> &shown);
    domain::RecordKey currentUnit() const;
    QTreeWidgetItem *itemOf(const QString &id) const;
    void addUnit(bool below);
    void removeUnit();
    void shiftUnit(int by);
    void perform(const document::PlanDocument::Work &work);

    StructureTree *m_tree;
    QWidget *m_empty = nullptr;
    QList<QPushButton *> m_unitActions;
    RecordForm *m_form;
};

} // namespace piao::widgets
