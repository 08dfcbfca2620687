// SPDX-License-Identifier: EUPL-1.2
#include "window/tree_commands.h"

#include "navigation/objective_tree_view.h"
#include "window/removal_dialog.h"

#include "piao/document/tree_levels.h"
#include "piao/document/tree_verbs.h"

#include <QClipboard>
#include <QGuiApplication>

namespace piao::widgets {

using document::NodeAt;
using document::PlanDocument;
using document::RemovalScope;
using document::TreeVerbs;
using domain::Error;
using domain::RecordKey;
using domain::Result;

TreeCommands::TreeCommands(ObjectiveTreeView &view, QObject *parent) : QObject(parent), m_view(view) {}

void TreeCommands::addValue()
{
    if (m_document)
        showNew(TreeVerbs(*m_document).addChild({}), {});
}

void TreeCommands::addChild()
{
    if (!m_document)
        return;
    const RecordKey parent = m_view.currentKey();
    if (parent.isNull()) {
        addValue();
    } else if (parent.kind == domain::Kind::PerformanceObjective) {
        // The lowest level has no children in the tree; beside it is where one more belongs.
        addSibling();
    } else {
        showNew(TreeVerbs(*m_document).addChild({parent, {}}), parent);
    }
}

void TreeCommands::addSibling()
{
    const NodeAt place = m_view.currentPlace();
    if (!m_document)
        return;
    if (place.node.isNull())
        addValue();
    else
        showNew(TreeVerbs(*m_document).addSibling(place), place.parent);
}

void TreeCommands::addNextEdition()
{
    const NodeAt place = m_view.currentPlace();
    if (!m_document || place.node.kind != domain::Kind::PerformanceObjective)
        return;
    const Result<RecordKey> added = TreeVerbs(*m_document).addNextEdition(place.node);
    if (!added)
        emit refused(added.error());
    else
        m_view.showPlace({*added, place.parent});
}

void TreeCommands::showNew(const Result<RecordKey> &added, const RecordKey &parent)
{
    if (!added)
        emit refused(added.error());
    else
        m_view.rename({*added, parent});
}

void TreeCommands::rename()
{
    const NodeAt place = m_view.currentPlace();
    if (m_document && !place.node.isNull())
        m_view.rename(place);
}

void TreeCommands::remove()
{
    const std::vector<NodeAt> places = m_view.selectedPlaces();
    if (!m_document || places.empty())
        return;
    RemovalDialog dialog(*m_document, places, m_view.window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Result<void> removed = TreeVerbs(*m_document).remove(dialog.plan());
    if (!removed)
        emit refused(removed.error());
}

void TreeCommands::moveUp()
{
    step([](PlanDocument &document, const NodeAt &at) { return TreeVerbs(document).moveUp(at); }, false);
}

void TreeCommands::moveDown()
{
    step([](PlanDocument &document, const NodeAt &at) { return TreeVerbs(document).moveDown(at); }, true);
}

void TreeCommands::indent()
{
    step([](PlanDocument &document, const NodeAt &at) { return TreeVerbs(document).indent(at); }, false);
}

void TreeCommands::outdent()
{
    step([](PlanDocument &document, const NodeAt &at) { return TreeVerbs(document).outdent(at); }, true);
}

/// One step for each selected node; from below upwards where a node would else push the one before it.
void TreeCommands::step(Verb verb, bool backwards)
{
    if (!m_document)
        return;
    std::vector<NodeAt> places = m_view.selectedPlaces();
    if (backwards)
        std::reverse(places.begin(), places.end());
    for (NodeAt &place : places) {
        const Result<NodeAt> done = verb(*m_document, place);
        if (!done) {
            emit refused(done.error());
            break;
        }
        place = *done;
    }
    selectAll(places);
}

void TreeCommands::selectAll(const std::vector<NodeAt> &places)
{
    if (places.empty())
        return;
    QItemSelection selection;
    for (const NodeAt &place : places) {
        if (m_view.showPlace(place))
            selection.select(m_view.currentIndex(), m_view.currentIndex());
    }
    m_view.selectionModel()->select(selection, QItemSelectionModel::Select);
}

void TreeCommands::copyTexts() const
{
    QStringList lines;
    for (const NodeAt &place : m_view.selectedPlaces())
        lines.append(m_document ? m_document->reader().nameOf(place.node) : QString());
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace piao::widgets
