// SPDX-License-Identifier: EUPL-1.2
#include "editors/structure_tree.h"

#include <QDropEvent>

namespace piao::widgets {

namespace {

QString idOf(const QTreeWidgetItem *item)
{
    return item ? item->data(0, Qt::UserRole).toString() : QString();
}

} // namespace

StructureTree::StructureTree(QWidget *parent) : QTreeWidget(parent)
{
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(true);
    setAutoExpandDelay(600);
}

void StructureTree::setMovable(bool movable)
{
    setDragEnabled(movable);
    setDragDropMode(movable ? InternalMove : NoDragDrop);
}

void StructureTree::dropEvent(QDropEvent *event)
{
    const QString unit = idOf(currentItem());
    QTreeWidgetItem *onto = itemAt(event->position().toPoint());
    const DropIndicatorPosition position = dropIndicatorPosition();
    // A move in Qt's own sense would take the item away here, before the plan has agreed.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    if (event->source() != this || unit.isEmpty())
        return;
    QString parent;
    QString before;
    if (onto && position == OnItem) {
        parent = idOf(onto);
    } else if (onto) {
        parent = idOf(onto->parent());
        const QTreeWidgetItem *above = onto->parent() ? onto->parent() : invisibleRootItem();
        const int place = above->indexOfChild(onto) + (position == AboveItem ? 0 : 1);
        before = idOf(above->child(place));
    }
    QMetaObject::invokeMethod(this, [this, unit, parent, before] { emit dropped(unit, parent, before); }, Qt::QueuedConnection);
}

} // namespace piao::widgets
