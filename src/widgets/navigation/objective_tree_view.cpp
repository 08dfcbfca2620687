// SPDX-License-Identifier: EUPL-1.2
#include "navigation/objective_tree_view.h"

#include "navigation/tree_delegate.h"

#include <QKeyEvent>
#include <QPainter>

namespace piao::widgets {

using document::NodeAt;
using domain::RecordKey;
using models::ObjectiveFilter;
using models::ObjectiveTreeModel;

ObjectiveTreeView::ObjectiveTreeView(QWidget *parent) : QTreeView(parent)
{
    setAccessibleName(tr("Objectives tree"));
    setItemDelegate(new TreeDelegate(this));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(EditKeyPressed);
    setDragDropMode(InternalMove);
    setDropIndicatorShown(true);
    setDragDropOverwriteMode(false);
    setAutoExpandDelay(700);
    setExpandsOnDoubleClick(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    setIndentation(fontMetrics().averageCharWidth() * 2);
}

void ObjectiveTreeView::setFilter(ObjectiveFilter *filter)
{
    m_filter = filter;
    setModel(filter);
    connect(filter, &ObjectiveFilter::criteriaAboutToChange, this, &ObjectiveTreeView::remember);
    connect(filter, &ObjectiveFilter::criteriaChanged, this, &ObjectiveTreeView::restore);
}

void ObjectiveTreeView::remember()
{
    if (m_restoring)
        return;
    if (!m_searching)
        m_expanded = expandedPaths();
    m_currentPath = currentIndex().data(ObjectiveTreeModel::PathRole).toString();
    m_selectedPaths.clear();
    const QModelIndexList rows = selectionModel()->selectedIndexes();
    for (const QModelIndex &row : rows)
        m_selectedPaths.insert(row.data(ObjectiveTreeModel::PathRole).toString());
    m_restoring = true; // until the rows are back
}

void ObjectiveTreeView::restore()
{
    m_restoring = true;
    m_searching = m_filter && !m_filter->criteria().text.trimmed().isEmpty();
    if (m_searching)
        openHits();
    else
        expandPaths(m_expanded);
    const QModelIndex current = tree() ? toView(tree()->indexOfPath(m_currentPath)) : QModelIndex();
    const QModelIndex shown = current.isValid() ? current : model()->index(0, 0);
    if (shown.isValid())
        selectionModel()->setCurrentIndex(shown, QItemSelectionModel::NoUpdate);
    if (current.isValid()) {
        QItemSelection selection;
        for (const QString &path : std::as_const(m_selectedPaths)) {
            if (const QModelIndex index = toView(tree()->indexOfPath(path)); index.isValid())
                selection.select(index, index);
        }
        selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
        scrollTo(current);
    }
    m_restoring = false;
}

/// Opens the way to each row that holds the text, and no more.
void ObjectiveTreeView::openHits()
{
    const auto open = [this](auto &&self, const QModelIndex &parent) -> void {
        const int rows = model()->rowCount(parent);
        for (int row = 0; row < rows; ++row) {
            const QModelIndex index = model()->index(row, 0, parent);
            if (!index.data(ObjectiveFilter::HitBelowRole).toBool())
                continue;
            setExpanded(index, true);
            self(self, index);
        }
    };
    open(open, {});
}

QStringList ObjectiveTreeView::expandedPaths() const
{
    QStringList paths;
    const auto collect = [&](auto &&self, const QModelIndex &parent) -> void {
        const int rows = model() ? model()->rowCount(parent) : 0;
        for (int row = 0; row < rows; ++row) {
            const QModelIndex index = model()->index(row, 0, parent);
            if (!isExpanded(index))
                continue;
            paths.append(index.data(ObjectiveTreeModel::PathRole).toString());
            self(self, index);
        }
    };
    collect(collect, {});
    return paths;
}

void ObjectiveTreeView::expandPaths(const QStringList &paths)
{
    const QSet<QString> open(paths.begin(), paths.end());
    const auto expandBelow = [&](auto &&self, const QModelIndex &parent) -> void {
        const int rows = model() ? model()->rowCount(parent) : 0;
        for (int row = 0; row < rows; ++row) {
            const QModelIndex index = model()->index(row, 0, parent);
            if (!model()->hasChildren(index) || !open.contains(index.data(ObjectiveTreeModel::PathRole).toString()))
                continue;
            setExpanded(index, true);
            self(self, index);
        }
    };
    if (!open.isEmpty())
        expandBelow(expandBelow, {});
}

QModelIndex ObjectiveTreeView::toView(const QModelIndex &treeIndex) const
{
    return m_filter ? m_filter->mapFromSource(treeIndex) : QModelIndex();
}

RecordKey ObjectiveTreeView::currentKey() const
{
    return currentIndex().data(ObjectiveTreeModel::KeyRole).value<RecordKey>();
}

NodeAt ObjectiveTreeView::currentPlace() const
{
    return m_filter && tree() ? tree()->placeOf(m_filter->mapToSource(currentIndex())) : NodeAt();
}

std::vector<NodeAt> ObjectiveTreeView::selectedPlaces() const
{
    QModelIndexList rows = selectionModel() ? selectionModel()->selectedIndexes() : QModelIndexList();
    const QSet<QModelIndex> selected(rows.begin(), rows.end());
    erase_if(rows, [&](const QModelIndex &row) {
        for (QModelIndex above = row.parent(); above.isValid(); above = above.parent()) {
            if (selected.contains(above))
                return true;
        }
        return false;
    });
    std::sort(rows.begin(), rows.end(), [this](const QModelIndex &a, const QModelIndex &b) {
        return visualRect(a).top() < visualRect(b).top();
    });
    std::vector<NodeAt> places;
    for (const QModelIndex &row : std::as_const(rows)) {
        const NodeAt place = tree()->placeOf(m_filter->mapToSource(row));
        if (!place.node.isNull())
            places.push_back(place);
    }
    return places;
}

std::vector<RecordKey> ObjectiveTreeView::selectedRecords() const
{
    QModelIndexList rows = selectionModel() ? selectionModel()->selectedIndexes() : QModelIndexList();
    if (rows.isEmpty() && currentIndex().isValid())
        rows.append(currentIndex());
    std::sort(rows.begin(), rows.end(), [this](const QModelIndex &a, const QModelIndex &b) {
        return visualRect(a).top() < visualRect(b).top();
    });
    std::vector<RecordKey> keys;
    for (const QModelIndex &row : std::as_const(rows)) {
        const RecordKey key = row.data(ObjectiveTreeModel::KeyRole).value<RecordKey>();
        // A node under two parents is one record.
        if (!key.isNull() && std::find(keys.begin(), keys.end(), key) == keys.end())
            keys.push_back(key);
    }
    return keys;
}

bool ObjectiveTreeView::select(const QModelIndex &index)
{
    if (!index.isValid())
        return false;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        setExpanded(above, true);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
    return true;
}

bool ObjectiveTreeView::showRecord(const RecordKey &key)
{
    if (!tree() || key.isNull())
        return false;
    if (currentKey() == key)
        return select(currentIndex());
    const QModelIndexList nodes = tree()->indexesOf(key);
    for (const QModelIndex &node : nodes) {
        if (select(toView(node)))
            return true;
    }
    return false;
}

bool ObjectiveTreeView::showPlace(const NodeAt &place)
{
    if (!tree())
        return false;
    const QModelIndexList nodes = tree()->indexesOf(place.node);
    for (const QModelIndex &node : nodes) {
        if (tree()->keyOf(node.parent()) == place.parent && select(toView(node)))
            return true;
    }
    return showRecord(place.node);
}

void ObjectiveTreeView::rename(const NodeAt &place)
{
    if (showPlace(place))
        edit(currentIndex());
}

void ObjectiveTreeView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    const RecordKey key = current.data(ObjectiveTreeModel::KeyRole).value<RecordKey>();
    if (!m_restoring && !key.isNull())
        emit chosen(key);
}

void ObjectiveTreeView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && state() != EditingState && !currentKey().isNull()) {
        emit activatedForEditing(currentKey());
        event->accept();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void ObjectiveTreeView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTreeView::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton && indexAt(event->pos()).isValid() && !currentKey().isNull())
        emit activatedForEditing(currentKey());
}

void ObjectiveTreeView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (!m_filter || m_filter->rowCount() > 0)
        return;
    const bool nothingFound = !m_filter->criteria().isEmpty() && tree()->rowCount() > 0;
    const QString text = nothingFound ? tr("Nothing of the plan fits the filter.")
                                      : tr("The public values and their objectives stand here.\nPress Ins to add the first public value.");
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(16, 16, -16, -16), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, text);
}

} // namespace piao::widgets
