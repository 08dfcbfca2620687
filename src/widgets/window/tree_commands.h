// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_document.h"
#include "piao/document/tree_place.h"

#include <QObject>
#include <QPointer>

namespace piao::widgets {

class ObjectiveTreeView;

/// What the tree's actions do: asks the document's verbs for it, shows where the node is afterwards, and hands refusals on.
class TreeCommands : public QObject
{
    Q_OBJECT

public:
    TreeCommands(ObjectiveTreeView &view, QObject *parent = nullptr);

    void setDocument(document::PlanDocument *document) { m_document = document; }

    void addValue();
    void addChild();
    void addSibling();
    void addNextEdition();
    void rename();
    void remove();
    void moveUp();
    void moveDown();
    void indent();
    void outdent();
    void copyTexts() const;

signals:
    void refused(const piao::domain::Error &error);

private:
    using Verb = domain::Result<document::NodeAt> (*)(document::PlanDocument &, const document::NodeAt &);
    void step(Verb verb, bool backwards);
    void showNew(const domain::Result<domain::RecordKey> &added, const domain::RecordKey &parent);
    void selectAll(const std::vector<document::NodeAt> &places);

    ObjectiveTreeView &m_view;
    QPointer<document::PlanDocument> m_document;
};

} // namespace piao::widgets
