// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "delegates/field_delegate.h"
#include "navigation/record_selection.h"
#include "piao/domain/record.h"
#include "piao/models/block_report.h"

#include <QTableView>
#include <QTimer>

#include <functional>

namespace piao::models {
class RecordTableModel;
}

namespace piao::widgets {

/// A record table as people who live in spreadsheets expect it: typing opens the cell, Tab goes on, Enter goes down, Esc
/// takes back; copy, cut, paste, Del and Ctrl+D work on the selection; Ins adds a row, Ctrl+- removes, Alt+arrows move.
class RecordTableView : public QTableView, public RecordSelection
{
    Q_OBJECT

public:
    explicit RecordTableView(QWidget *parent = nullptr);

    void setRecordModel(models::RecordTableModel *model);
    models::RecordTableModel *recordModel() const { return m_model; }
    FieldDelegate &fieldDelegate() { return *m_delegate; }

    /// Shown in place of rows while there are none.
    void setEmptyText(const QString &text);
    /// Where that text is, in the viewport.
    QRect emptyTextRect() const;
    /// Shows long texts whole, in as many lines as they need; for tables that are read more than scanned. To be set once.
    void wrapTexts();
    /// Makes the table as high as its rows, between these numbers of them, so that a page scrolls as one.
    void setVisibleRows(int least, int most);
    /// Rows of two lines, for texts that would not fit into one.
    void setTwoLineRows();
    /// Enter and a double click open the record instead of its cell; typing and F2 still edit.
    void setOpensRecords(bool opens);
    /// Asked before rows are removed; false leaves them. None: they are removed at once, and undo brings them back.
    std::function<bool(const std::vector<domain::RecordKey> &)> mayRemove;

    /// Writes what is being typed into the open cell.
    void commitPending();
    void select(const domain::RecordKey &key, const QString &column = {});
    domain::RecordKey currentRecord() const;
    QList<int> selectedRecordRows() const;
    std::vector<domain::RecordKey> selectedRecords() const override;

public slots:
    void copy();
    void cut();
    void paste();
    void clearSelected();
    void fillDown();
    void addRow();
    void removeSelectedRows();
    void moveSelectedRows(int by);

signals:
    /// A block was written, whole or in part.
    void blockWritten(const piao::models::BlockReport &report);
    void currentRecordChanged(const piao::domain::RecordKey &key);
    /// Enter or a double click on a cell that is not for typing, or anywhere when the table opens records.
    void recordActivated(const piao::domain::RecordKey &key);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    bool handleBlockKeys(QKeyEvent *event);
    bool handleRowKeys(QKeyEvent *event);
    void goDown();
    bool opensRecord(const QModelIndex &cell) const;
    void keepCurrent();
    void tellRecord();
    int heightFor(int rows) const;
    void report(const models::BlockReport &report);

    models::RecordTableModel *m_model = nullptr;
    domain::RecordKey m_told; ///< the record that was last said to be the current one
    FieldDelegate *m_delegate;
    QString m_emptyText;
    QTimer m_rewrap; ///< rows find their height anew once the columns have stopped moving
    int m_leastRows = 3;
    int m_mostRows = 0;
    bool m_opensRecords = false;
};

} // namespace piao::widgets
