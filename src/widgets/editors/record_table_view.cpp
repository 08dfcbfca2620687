// SPDX-License-Identifier: EUPL-1.2
#include "editors/record_table_view.h"

#include "forms/field_input.h"
#include "piao/models/record_table_model.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace piao::widgets {

using models::RecordTableModel;

RecordTableView::RecordTableView(QWidget *parent) : QTableView(parent), m_delegate(new FieldDelegate(this))
{
    setItemDelegate(m_delegate);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectItems);
    setAlternatingRowColors(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(36);
    horizontalHeader()->setFixedHeight(fontMetrics().height() + 2 * style()->pixelMetric(QStyle::PM_HeaderMargin) + 2);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setAccessibleName(tr("Columns"));
    verticalHeader()->setAccessibleName(tr("Rows"));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 7 / 4);
    verticalHeader()->setHighlightSections(true);
    connect(m_delegate, &FieldDelegate::enterPressed, this, &RecordTableView::goDown);
}

void RecordTableView::setRecordModel(RecordTableModel *model)
{
    m_model = model;
    setModel(model);
    for (const auto signal : {&QAbstractItemModel::modelReset})
        connect(model, signal, this, &RecordTableView::keepCurrent);
    const auto resized = [this] {
        keepCurrent();
        updateGeometry();
        viewport()->update();
    };
    connect(model, &QAbstractItemModel::rowsInserted, this, resized);
    connect(model, &QAbstractItemModel::rowsRemoved, this, resized);
    connect(model, &QAbstractItemModel::modelReset, this, resized);
    // The current cell goes with the new row that has become a record, and no signal of the selection says so.
    connect(model, &QAbstractItemModel::layoutChanged, this, [this] {
        if (currentRecord() != m_told)
            tellRecord();
    });
    keepCurrent();
}

void RecordTableView::keepCurrent()
{
    // Assistive programs ask a table for its current cell; there always is one when there are rows.
    if (m_model && !currentIndex().isValid() && m_model->rowCount() > 0)
        selectionModel()->setCurrentIndex(m_model->index(0, 0), QItemSelectionModel::NoUpdate);
}

void RecordTableView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void RecordTableView::setVisibleRows(int least, int most)
{
    m_leastRows = least;
    m_mostRows = most;
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    updateGeometry();
}

void RecordTableView::setTwoLineRows()
{
    m_delegate->setTwoLines(true);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 2 + 12);
}

void RecordTableView::setOpensRecords(bool opens)
{
    m_opensRecords = opens;
    setEditTriggers(opens ? EditKeyPressed | AnyKeyPressed : DoubleClicked | EditKeyPressed | AnyKeyPressed);
}

void RecordTableView::wrapTexts()
{
    m_delegate->setWrapped(true);
    setWordWrap(true);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_rewrap.setSingleShot(true);
    connect(&m_rewrap, &QTimer::timeout, this, [this] { verticalHeader()->resizeSections(QHeaderView::ResizeToContents); });
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] { m_rewrap.start(0); });
}

int RecordTableView::heightFor(int rows) const
{
    const int bar = horizontalScrollBar()->isVisible() ? horizontalScrollBar()->sizeHint().height() : 0;
    return rows * verticalHeader()->defaultSectionSize() + std::max(horizontalHeader()->sizeHint().height(), horizontalHeader()->minimumHeight())
        + 2 * frameWidth() + bar;
}

QSize RecordTableView::sizeHint() const
{
    if (m_mostRows == 0)
        return QTableView::sizeHint();
    return {QTableView::sizeHint().width(), heightFor(std::clamp(m_model ? m_model->rowCount() : 0, m_leastRows, m_mostRows))};
}

QSize RecordTableView::minimumSizeHint() const
{
    return m_mostRows == 0 ? QSize(120, heightFor(m_leastRows)) : QSize(120, sizeHint().height());
}

void RecordTableView::commitPending()
{
    QWidget *editor = indexWidget(currentIndex());
    if (!editor && state() == EditingState) {
        for (QWidget *child : viewport()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (fieldInput(child))
                editor = child;
        }
    }
    if (!editor || !fieldInput(editor))
        return;
    commitData(editor);
    closeEditor(editor, QAbstractItemDelegate::NoHint);
}

void RecordTableView::select(const domain::RecordKey &key, const QString &column)
{
    const int row = m_model ? m_model->rowOf(key) : -1;
    if (row < 0)
        return;
    const int found = column.isEmpty() ? 0 : std::max(0, m_model->columnOf(column));
    setCurrentIndex(m_model->index(row, found));
    scrollTo(currentIndex());
}

domain::RecordKey RecordTableView::currentRecord() const
{
    return m_model && currentIndex().isValid() ? m_model->keyAt(currentIndex().row()) : domain::RecordKey();
}

QList<int> RecordTableView::selectedRecordRows() const
{
    QList<int> rows;
    QModelIndexList cells = selectionModel()->selectedIndexes();
    if (cells.isEmpty() && currentIndex().isValid())
        cells.append(currentIndex());
    for (const QModelIndex &cell : std::as_const(cells)) {
        if (!m_model->isNewRow(cell.row()) && !rows.contains(cell.row()))
            rows.append(cell.row());
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

std::vector<domain::RecordKey> RecordTableView::selectedRecords() const
{
    std::vector<domain::RecordKey> keys;
    for (const int row : m_model ? selectedRecordRows() : QList<int>())
        keys.push_back(m_model->keyAt(row));
    return keys;
}

void RecordTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row() || !previous.isValid())
        tellRecord();
}

void RecordTableView::tellRecord()
{
    m_told = currentRecord();
    emit currentRecordChanged(m_told);
}

void RecordTableView::goDown()
{
    QModelIndex below = currentIndex().siblingAtRow(currentIndex().row() + 1);
    while (below.isValid() && isRowHidden(below.row()))
        below = below.siblingAtRow(below.row() + 1);
    if (below.isValid())
        setCurrentIndex(below);
}

QModelIndex RecordTableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // Tab at the very end leaves the table instead of going round for ever; so does Shift+Tab at its beginning.
    const QModelIndex current = currentIndex();
    if (action == MoveNext && current.isValid() && current.row() == model()->rowCount() - 1
        && current.column() == model()->columnCount() - 1) {
        focusNextChild();
        return current;
    }
    if (action == MovePrevious && current.row() == 0 && current.column() == 0) {
        focusPreviousChild();
        return current;
    }
    return QTableView::moveCursor(action, modifiers);
}

void RecordTableView::keyPressEvent(QKeyEvent *event)
{
    if (m_model && (handleBlockKeys(event) || handleRowKeys(event))) {
        event->accept();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && state() != EditingState && currentIndex().isValid()) {
        if (opensRecord(currentIndex()))
            emit recordActivated(currentRecord());
        else if (currentIndex().flags() & Qt::ItemIsEditable)
            edit(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void RecordTableView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    if (const QModelIndex cell = indexAt(event->pos()); event->button() == Qt::LeftButton && opensRecord(cell))
        emit recordActivated(m_model->keyAt(cell.row()));
}

bool RecordTableView::opensRecord(const QModelIndex &cell) const
{
    if (!m_model || !cell.isValid() || m_model->isNewRow(cell.row()))
        return false;
    return m_opensRecords || !(cell.flags() & (Qt::ItemIsEditable | Qt::ItemIsUserCheckable));
}

bool RecordTableView::handleBlockKeys(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::Cut))
        cut();
    else if (event->matches(QKeySequence::Paste))
        paste();
    else if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier)
        clearSelected();
    else if (event->key() == Qt::Key_D && event->modifiers() == Qt::ControlModifier)
        fillDown();
    else
        return false;
    return true;
}

bool RecordTableView::handleRowKeys(QKeyEvent *event)
{
    const bool alt = event->modifiers() == Qt::AltModifier;
    if (event->key() == Qt::Key_Insert && event->modifiers() == Qt::NoModifier)
        addRow();
    else if (event->key() == Qt::Key_Minus && event->modifiers() == Qt::ControlModifier)
        removeSelectedRows();
    else if (alt && event->key() == Qt::Key_Up)
        moveSelectedRows(-1);
    else if (alt && event->key() == Qt::Key_Down)
        moveSelectedRows(1);
    else
        return false;
    return true;
}

void RecordTableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!m_model || m_model->recordCount() > 0 || m_emptyText.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(emptyTextRect(), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
}

QRect RecordTableView::emptyTextRect() const
{
    const int rows = (m_model ? m_model->rowCount() : 0) * verticalHeader()->defaultSectionSize();
    const int width = std::min(viewport()->width() - 32, fontMetrics().averageCharWidth() * 70);
    QRect text = fontMetrics().boundingRect(QRect(0, 0, width, 1000), Qt::AlignHCenter | Qt::TextWordWrap, m_emptyText);
    const int free = viewport()->height() - rows - text.height();
    text.moveTo((viewport()->width() - text.width()) / 2, rows + std::clamp(free / 3, 10, 80));
    return text;
}

} // namespace piao::widgets
