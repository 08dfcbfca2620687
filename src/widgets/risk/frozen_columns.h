// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTableView>

namespace piao::widgets {

class GroupedHeader;
class RegisterDelegate;

/// The columns of a table that stay while the others scroll: a second view over the left of the first, with the same rows,
/// selection and heights. The keyboard stays with the first.
class FrozenColumns : public QTableView
{
    Q_OBJECT

public:
    /// Becomes a child of `table`.
    explicit FrozenColumns(QTableView &table);

    GroupedHeader &header() const { return *m_header; }
    RegisterDelegate &delegate() const { return *m_delegate; }
    /// After the table got its model.
    void follow();
    /// Covers the table's first columns, of this width together.
    void place(int width);
    bool open(const QModelIndex &index, EditTrigger trigger, QEvent *event) { return edit(index, trigger, event); }
    bool isTyping() const { return state() == EditingState; }

signals:
    void menuRequested(const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QTableView &m_table;
    GroupedHeader *m_header;
    RegisterDelegate *m_delegate;
};

/// Settings that both views share: rows of two lines, no row numbers, scrolling by pixels.
void dressRegisterTable(QTableView &table);

} // namespace piao::widgets
