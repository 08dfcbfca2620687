// SPDX-License-Identifier: EUPL-1.2
#include "preview/outline_tree.h"

#include <QHeaderView>
#include <QSignalBlocker>
#include <QTreeWidgetItemIterator>

namespace piao::widgets {

namespace {

constexpr int pageRole = Qt::UserRole;
constexpr int topRole = Qt::UserRole + 1;

/// Brings the items below `parent` to what the entries say; those that stay keep their state.
void fill(QTreeWidgetItem &parent, const std::vector<OutlineEntry> &entries)
{
    while (parent.childCount() > int(entries.size()))
        delete parent.takeChild(parent.childCount() - 1);
    for (int i = 0; i < int(entries.size()); ++i) {
        const OutlineEntry &entry = entries[size_t(i)];
        QTreeWidgetItem *item = i < parent.childCount() ? parent.child(i) : new QTreeWidgetItem(&parent);
        item->setText(0, entry.title);
        item->setToolTip(0, entry.title);
        item->setData(0, pageRole, entry.page);
        item->setData(0, topRole, entry.top);
        fill(*item, entry.children);
    }
}

} // namespace

OutlineTree::OutlineTree(QWidget *parent) : QTreeWidget(parent)
{
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Headings of the document"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setUniformRowHeights(true);
    setIndentation(12);
    header()->setSectionResizeMode(QHeaderView::Stretch);
    connect(this, &QTreeWidget::itemClicked, this, &OutlineTree::choose);
    connect(this, &QTreeWidget::itemActivated, this, &OutlineTree::choose);
}

void OutlineTree::setEntries(const std::vector<OutlineEntry> &entries)
{
    const QSignalBlocker quiet(this);
    const bool first = topLevelItemCount() == 0;
    fill(*invisibleRootItem(), entries);
    if (first && topLevelItemCount() > 0)
        setCurrentItem(topLevelItem(0));
}

PageSpot OutlineTree::spotOf(const QTreeWidgetItem &item)
{
    return {item.data(0, pageRole).toInt(), item.data(0, topRole).toDouble()};
}

void OutlineTree::choose(QTreeWidgetItem *item)
{
    if (item)
        emit spotChosen(spotOf(*item));
}

void OutlineTree::showSpot(const PageSpot &spot)
{
    if (hasFocus())
        return; // who walks through the headings is ahead of the pages
    QTreeWidgetItem *found = nullptr;
    for (QTreeWidgetItemIterator it(this); *it; ++it) {
        const PageSpot heading = spotOf(**it);
        if (std::pair(heading.page, heading.top) <= std::pair(spot.page, spot.top))
            found = *it;
    }
    // A heading in a closed branch is shown by the branch.
    for (QTreeWidgetItem *above = found ? found->parent() : nullptr; above; above = above->parent()) {
        if (!above->isExpanded())
            found = above;
    }
    if (found)
        setCurrentItem(found);
}

} // namespace piao::widgets
