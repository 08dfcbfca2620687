// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_document.h"
#include "piao/widgets/place.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace piao::widgets {

/// The nodes directly below one node, to look at and to go to, with the action that adds one.
class NodeList : public QWidget
{
    Q_OBJECT

public:
    /// @param parentKind the level whose children are listed
    NodeList(document::PlanDocument &document, domain::Kind parentKind, QWidget *parent = nullptr);

    void setNode(const domain::RecordKey &node);

signals:
    void placeRequested(const piao::widgets::Place &place);
    void refused(const piao::domain::Error &error);
    void countChanged(int count);

private:
    void refresh();
    void addChild();
    std::vector<domain::RecordKey> children() const;

    document::PlanDocument *m_document;
    domain::Kind m_childKind;
    domain::RecordKey m_node;
    QListWidget *m_list;
    QWidget *m_empty;
    QPushButton *m_add;
};

} // namespace piao::widgets
