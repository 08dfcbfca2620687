// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/record_table_view.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace piao::widgets {

class MessageBar;

/// What a table of a page is called and says of itself.
struct TablePanelText {
    QString title;
    QString empty; ///< what belongs there
    QString add;   ///< the action that fills it
};

/// A record table with its title, its buttons, the report of the last paste, and, while it is empty, what belongs there
/// and the action that fills it.
class RecordTablePanel : public QWidget
{
    Q_OBJECT

public:
    RecordTablePanel(models::RecordTableModel *model, const TablePanelText &text, QWidget *parent = nullptr);

    RecordTableView &view() { return *m_view; }
    models::RecordTableModel &model() { return *m_model; }
    /// A widget of the page's own beside the buttons.
    void addToHeader(QWidget *widget);
    void setMovable(bool movable);
    /// Widths in average characters, by column name; 0 takes what is left.
    void setColumnWidths(const QList<QPair<QString, int>> &widths);

signals:
    void refused(const piao::domain::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *makeButton(const char *icon, const QString &text, const QString &shortcut, void (RecordTablePanel::*act)());
    void buildHeader(const TablePanelText &text);
    void addRow() { m_view->addRow(); }
    void removeRows() { m_view->removeSelectedRows(); }
    void moveUp() { m_view->moveSelectedRows(-1); }
    void moveDown() { m_view->moveSelectedRows(1); }
    void showReport(const models::BlockReport &report);
    void refresh();
    MessageBar &message();

    models::RecordTableModel *m_model;
    RecordTableView *m_view;
    QBoxLayout *m_header;
    QLabel *m_title;
    QPushButton *m_fill;
    MessageBar *m_message = nullptr; ///< made when first needed
    QToolButton *m_add = nullptr;
    QToolButton *m_remove = nullptr;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
};

} // namespace piao::widgets
