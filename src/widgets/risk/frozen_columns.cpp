// SPDX-License-Identifier: EUPL-1.2
#include "risk/frozen_columns.h"

#include "risk/grouped_header.h"
#include "risk/register_delegate.h"

#include <QContextMenuEvent>
#include <QPainter>
#include <QScrollBar>

namespace piao::widgets {

void dressRegisterTable(QTableView &table)
{
    table.setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    table.setSelectionMode(QAbstractItemView::ExtendedSelection);
    table.setSelectionBehavior(QAbstractItemView::SelectItems);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setWordWrap(false);
    table.setCornerButtonEnabled(false);
    table.setTabKeyNavigation(true);
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() * 2 + 10);
    table.verticalHeader()->hide();
}

FrozenColumns::FrozenColumns(QTableView &table)
    : QTableView(&table), m_table(table), m_header(new GroupedHeader(this)), m_delegate(new RegisterDelegate(this))
{
    setObjectName(QStringLiteral("frozenColumns"));
    setHorizontalHeader(m_header);
    setItemDelegate(m_delegate);
    m_delegate->setTwoLines(true);
    dressRegisterTable(*this);
    // A click here, and the end of an edit, give the focus to the table.
    setFocusPolicy(Qt::ClickFocus);
    setFocusProxy(&table);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, table.verticalScrollBar(), &QScrollBar::setValue);
    connect(table.verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(m_header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (width > 0 && !isColumnHidden(column))
            m_table.setColumnWidth(column, width);
    });
}

void FrozenColumns::follow()
{
    setModel(m_table.model());
    if (QItemSelectionModel *own = selectionModel(); own && own != m_table.selectionModel()) {
        setSelectionModel(m_table.selectionModel());
        own->deleteLater();
    }
    show();
}

void FrozenColumns::place(int width)
{
    const QRect inner = m_table.viewport()->geometry();
    const int top = m_table.horizontalHeader()->isVisible() ? m_table.horizontalHeader()->height() : 0;
    setGeometry(inner.left(), inner.top() - top, width, inner.height() + top);
}

void FrozenColumns::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    // Where the columns that scroll pass below.
    QPainter painter(viewport());
    painter.fillRect(QRect(viewport()->width() - 2, 0, 2, viewport()->height()), palette().color(QPalette::Mid));
}

void FrozenColumns::contextMenuEvent(QContextMenuEvent *event)
{
    emit menuRequested(event->globalPos());
}

} // namespace piao::widgets
