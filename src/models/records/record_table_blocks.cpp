// SPDX-License-Identifier: EUPL-1.2
// Blocks of cells: paste from a spreadsheet, clear, fill down; each one step of the history.
#include "piao/models/record_table_model.h"

#include "piao/document/field_text.h"
#include "record_table_writes.h"

#include <QScopedValueRollback>

namespace piao::models {

using namespace domain;
using document::ActionText;
using document::UnitOfWork;

namespace {

QString headerText(const QAbstractItemModel &model, int column)
{
    return model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
}

/// Cells in reading order, so that a new row is written whole before the next begins.
void sortCells(QModelIndexList &cells)
{
    std::sort(cells.begin(), cells.end(), [](const QModelIndex &a, const QModelIndex &b) {
        return a.row() != b.row() ? a.row() < b.row() : a.column() < b.column();
    });
}

} // namespace

RecordTableModel::PlannedBlock RecordTableModel::planBlock(int top, int left, const TextBlock &block) const
{
    PlannedBlock planned;
    document::FieldText texts(m_document->reader());
    const int lastRow = m_newRowShown ? std::numeric_limits<int>::max() : recordCount() - 1;
    for (int i = 0; i < int(block.size()) && top + i <= lastRow; ++i) {
        const int row = top + i;
        // Beyond the end each row of the block is a record, whatever number the new row had.
        const int shown = std::min(row, recordCount());
        for (int j = 0; j < int(block[i].size()) && left + j < columnCount(); ++j) {
            const QString &text = block[i][j];
            if (row >= recordCount() && text.isEmpty())
                continue;
            if (!isCellEditable(shown, left + j)) {
                if (row >= recordCount() || text != textAt(row, left + j))
                    planned.report.refusals.push_back({row, headerText(*this, left + j), text, tr("This column cannot be written.")});
                continue;
            }
            const Result<QVariant> value = texts.value(*fieldAt(left + j), text);
            if (value)
                planned.writes.push_back({row, left + j, *value});
            else
                planned.report.refusals.push_back({row, headerText(*this, left + j), text, value.error().what});
        }
    }
    return planned;
}

BlockReport RecordTableModel::perform(const ActionText &text, PlannedBlock planned)
{
    BlockReport report = planned.report;
    // The notice changes the records while the report is still counted.
    const int count = recordCount();
    std::vector<RecordKey> keys;
    for (const CellWrite &write : planned.writes)
        keys.push_back(keyAt(write.row));
    const QScopedValueRollback filling(m_fillingNewRow, true);
    const Result<void> done = m_document->perform(text, [&](UnitOfWork &unit) -> Result<void> {
        for (size_t i = 0; i < planned.writes.size();) {
            if (planned.writes[i].row < count) {
                if (const Result<void> written = writeCell(unit, keys[i], planned.writes[i].column, planned.writes[i].value); !written)
                    return written;
                ++i;
                continue;
            }
            std::vector<CellWrite> cells;
            for (const int row = planned.writes[i].row; i < planned.writes.size() && planned.writes[i].row == row; ++i)
                cells.push_back(planned.writes[i]);
            if (const Result<RecordKey> inserted = insertRow(unit, cells, report.rowsAdded); !inserted)
                return inserted.error();
            ++report.rowsAdded;
        }
        return {};
    });
    if (!done) {
        report.error = done.error();
        report.rowsAdded = 0;
        return report;
    }
    for (size_t i = 0; i < planned.writes.size(); ++i)
        m_unread.remove({keys[i], planned.writes[i].column});
    report.cells = int(planned.writes.size());
    return report;
}

BlockReport RecordTableModel::writeBlock(int top, int left, const TextBlock &block)
{
    if (!isEditable())
        return {};
    ActionText text(QT_TRANSLATE_NOOP("history", "Paste %1 rows into %2"));
    text.arg(qlonglong(block.size())).argTranslated(describe(m_scope.kind).plural);
    return perform(text, planBlock(top, left, block));
}

BlockReport RecordTableModel::clearCells(const QModelIndexList &cells)
{
    if (!isEditable())
        return {};
    QModelIndexList sorted = cells;
    sortCells(sorted);
    PlannedBlock planned;
    for (const QModelIndex &cell : std::as_const(sorted)) {
        if (isNewRow(cell.row()))
            continue;
        if (isCellEditable(cell.row(), cell.column()))
            planned.writes.push_back({cell.row(), cell.column(), {}});
        else
            planned.report.refusals.push_back(
                {cell.row(), headerText(*this, cell.column()), {}, tr("This column cannot be written.")});
    }
    ActionText text(QT_TRANSLATE_NOOP("history", "Clear %1 cells of %2"));
    text.arg(qlonglong(planned.writes.size())).argTranslated(describe(m_scope.kind).plural);
    return perform(planned.writes.size() == 1 ? ActionText() : text, std::move(planned));
}

BlockReport RecordTableModel::fillDown(const QModelIndexList &cells)
{
    if (!isEditable())
        return {};
    QModelIndexList sorted = cells;
    sortCells(sorted);
    QHash<int, int> sourceRow;
    PlannedBlock planned;
    for (const QModelIndex &cell : std::as_const(sorted)) {
        if (isNewRow(cell.row()) || !isCellEditable(cell.row(), cell.column()))
            continue;
        if (!sourceRow.contains(cell.column()))
            sourceRow.insert(cell.column(), cell.row());
        else
            planned.writes.push_back({cell.row(), cell.column(), valueAt(sourceRow.value(cell.column()), cell.column())});
    }
    ActionText text(QT_TRANSLATE_NOOP("history", "Fill %1 cells of %2"));
    text.arg(qlonglong(planned.writes.size())).argTranslated(describe(m_scope.kind).plural);
    return perform(text, std::move(planned));
}

} // namespace piao::models
