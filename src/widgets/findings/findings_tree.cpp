// SPDX-License-Identifier: EUPL-1.2
#include "findings/findings_tree.h"

#include "findings/finding_delegate.h"
#include "piao/models/finding_model.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace piao::widgets {

using models::FindingModel;

namespace {

/// A check that found no more than this shows it at once.
constexpr int fewFindings = 3;

/// More rows are fetched when so few are left below those in sight.
constexpr int rowsInHand = 20;

/// What makes a heading or a check the same one after filters took it away.
QString nameOf(const QModelIndex &row)
{
    return row.data().toString();
}

} // namespace

FindingsTree::FindingsTree(QWidget *parent) : QTreeView(parent)
{
    setAccessibleName(tr("Findings"));
    setItemDelegate(new FindingDelegate(this));
    setHeaderHidden(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    setIndentation(fontMetrics().averageCharWidth() * 2);
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &row) { remember(row, true); });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &row) { remember(row, false); });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &FindingsTree::fetchVisible);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &FindingsTree::fetchVisible);
}

void FindingsTree::setFindings(FindingModel *model)
{
    m_model = model;
    setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, &FindingsTree::openNew);
    connect(model, &FindingModel::settled, this, &FindingsTree::keepCurrent);
    openNew({}, 0, model->rowCount() - 1);
    keepCurrent();
}

void FindingsTree::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void FindingsTree::openNew(const QModelIndex &parent, int first, int last)
{
    const QScopedValueRollback opening(m_opening, true);
    for (int row = first; row <= last; ++row)
        openAsBefore(model()->index(row, 0, parent));
}

void FindingsTree::openAsBefore(const QModelIndex &row)
{
    if (m_model->findingAt(row))
        return;
    const bool isTask = m_model->checkAt(row) < 0;
    const bool usually = isTask || row.data(FindingModel::CountRole).toInt() <= fewFindings;
    const QString name = nameOf(row);
    setExpanded(row, m_opened.contains(name) || (usually && !m_closed.contains(name)));
    for (int below = 0; isTask && below < model()->rowCount(row); ++below)
        openAsBefore(model()->index(below, 0, row));
}

void FindingsTree::remember(const QModelIndex &row, bool open)
{
    if (m_opening)
        return;
    const QString name = nameOf(row);
    (open ? m_opened : m_closed).insert(name);
    (open ? m_closed : m_opened).remove(name);
}

void FindingsTree::fetchVisible()
{
    const QModelIndex bottom = indexAt(QPoint(viewport()->width() / 2, viewport()->height() - 1));
    const QModelIndex parent = bottom.parent();
    if (parent.isValid() && bottom.row() + rowsInHand >= model()->rowCount(parent) && model()->canFetchMore(parent))
        model()->fetchMore(parent);
}

void FindingsTree::keepCurrent()
{
    // Assistive programs ask for a current row; there always is one when there are rows.
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        selectionModel()->setCurrentIndex(model()->index(0, 0), QItemSelectionModel::NoUpdate);
    emit currentRowChanged();
}

void FindingsTree::reveal(const QModelIndex &row)
{
    if (!row.isValid())
        return;
    {
        const QScopedValueRollback opening(m_opening, true);
        for (QModelIndex above = row.parent(); above.isValid(); above = above.parent())
            setExpanded(above, true);
    }
    selectionModel()->setCurrentIndex(row, QItemSelectionModel::ClearAndSelect);
    scrollTo(row);
}

QModelIndexList FindingsTree::chosenRows() const
{
    QModelIndexList rows = selectionModel()->selectedIndexes();
    if (rows.isEmpty() && currentIndex().isValid())
        rows.append(currentIndex());
    return rows;
}

void FindingsTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    emit currentRowChanged();
}

void FindingsTree::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        emit copyRequested();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || !currentIndex().isValid()) {
        QTreeView::keyPressEvent(event);
        return;
    }
    if (m_model->findingAt(currentIndex()))
        emit findingActivated(currentIndex());
    else
        setExpanded(currentIndex(), !isExpanded(currentIndex()));
    event->accept();
}

void FindingsTree::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTreeView::mouseDoubleClickEvent(event);
    const QModelIndex row = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !row.isValid())
        return;
    if (m_model->findingAt(row))
        emit findingActivated(row);
    else
        setExpanded(row, !isExpanded(row));
}

void FindingsTree::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (model() && model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(16, 16, -16, -16), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
}

} // namespace piao::widgets
