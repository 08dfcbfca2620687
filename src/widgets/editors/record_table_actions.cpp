// SPDX-License-Identifier: EUPL-1.2
// What a record table does with its selection: clipboard, clearing, filling, rows.
#include "editors/record_table_view.h"

#include "piao/models/record_table_model.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace piao::widgets {

using models::BlockReport;
using models::TextBlock;

namespace {

/// The smallest rectangle around the selection, as spreadsheets copy it; cells outside the selection are empty.
TextBlock blockOf(const models::RecordTableModel &model, const QItemSelectionModel &selection)
{
    QRect area;
    for (const QItemSelectionRange &range : selection.selection())
        area |= QRect(QPoint(range.left(), range.top()), QPoint(range.right(), range.bottom()));
    TextBlock block;
    for (int row = area.top(); row <= area.bottom() && !model.isNewRow(row); ++row) {
        QStringList cells;
        for (int column = area.left(); column <= area.right(); ++column) {
            const QModelIndex index = model.index(row, column);
            cells.append(selection.isSelected(index) ? model.copyText(index) : QString());
        }
        block.append(cells);
    }
    return block;
}

} // namespace

void RecordTableView::copy()
{
    QItemSelectionModel *selection = selectionModel();
    if (!selection->hasSelection() && currentIndex().isValid())
        selection->select(currentIndex(), QItemSelectionModel::Select);
    const TextBlock block = blockOf(*m_model, *selection);
    if (block.isEmpty())
        return;
    auto *mime = new QMimeData;
    // A single cell goes as it is, so that it can be pasted into a text as well.
    const bool single = block.size() == 1 && block.front().size() == 1;
    mime->setText(single ? block.front().front() : models::writeTabbed(block));
    mime->setHtml(models::writeHtml(block));
    QGuiApplication::clipboard()->setMimeData(mime);
}

void RecordTableView::cut()
{
    copy();
    clearSelected();
}

void RecordTableView::paste()
{
    if (!currentIndex().isValid())
        return;
    TextBlock block = models::readTabbed(QGuiApplication::clipboard()->text());
    QModelIndexList cells = selectionModel()->selectedIndexes();
    QModelIndex first = currentIndex();
    for (const QModelIndex &cell : std::as_const(cells)) {
        if (cell.row() < first.row() || (cell.row() == first.row() && cell.column() < first.column()))
            first = cell;
    }
    // One value over a selection fills it.
    if (block.size() == 1 && block.front().size() == 1 && cells.size() > 1) {
        QRect area;
        for (const QItemSelectionRange &range : selectionModel()->selection())
            area |= QRect(QPoint(range.left(), range.top()), QPoint(range.right(), range.bottom()));
        const QString text = block.front().front();
        first = m_model->index(area.top(), area.left());
        block = TextBlock(area.height(), QStringList(area.width(), text));
    }
    report(m_model->writeBlock(first.row(), first.column(), block));
}

void RecordTableView::clearSelected()
{
    QModelIndexList cells = selectionModel()->selectedIndexes();
    if (cells.isEmpty() && currentIndex().isValid())
        cells.append(currentIndex());
    report(m_model->clearCells(cells));
}

void RecordTableView::fillDown()
{
    report(m_model->fillDown(selectionModel()->selectedIndexes()));
}

void RecordTableView::report(const BlockReport &report)
{
    emit blockWritten(report);
}

void RecordTableView::addRow()
{
    if (!m_model->isEditable())
        return;
    commitPending();
    if (!m_model->canAddEmpty()) {
        setFocus();
        setCurrentIndex(m_model->index(m_model->recordCount(), 0));
        edit(currentIndex());
        return;
    }
    const domain::RecordKey key = m_model->addRecord(m_model->isNewRow(currentIndex().row()) ? -1 : currentIndex().row());
    if (key.isNull())
        return;
    select(key);
    setFocus();
    if (currentIndex().flags() & Qt::ItemIsEditable)
        edit(currentIndex());
}

void RecordTableView::removeSelectedRows()
{
    if (!m_model->isEditable())
        return;
    const int row = currentIndex().row();
    std::vector<domain::RecordKey> keys;
    for (const int selected : selectedRecordRows())
        keys.push_back(m_model->keyAt(selected));
    if (keys.empty() || (mayRemove && !mayRemove(keys)))
        return;
    if (m_model->removeRecords(selectedRecordRows()) && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1), std::max(0, currentIndex().column())));
}

void RecordTableView::moveSelectedRows(int by)
{
    if (m_model->isEditable())
        m_model->shiftRecords(selectedRecordRows(), by);
}

} // namespace piao::widgets
