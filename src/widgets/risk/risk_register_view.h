// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/record.h"
#include "piao/models/risk_register_model.h"

#include <QTableView>

#include <set>

class QMenu;

namespace piao::widgets {

class FrozenColumns;
class GroupedHeader;
class RegisterDelegate;

/// The register of risks as one wide table. Area, process and owner stay in sight; groups of columns fold; typing opens the
/// cell, B, M or A in a column of levels sets the level; copy, cut, paste, Del and Ctrl+D work on the selection; Enter
/// opens the process, Ins adds an event, Alt+Ins a process.
class RiskRegisterView : public QTableView
{
    Q_OBJECT

public:
    explicit RiskRegisterView(QWidget *parent = nullptr);

    void setRegister(models::RiskRegisterModel *model);
    models::RiskRegisterModel *registerModel() const { return m_model; }

    const std::set<models::RegisterGroup> &folded() const { return m_folded; }
    void setFolded(models::RegisterGroup group, bool folded);
    /// Makes the row of an event, or the first of a process, current in the column where the cursor is.
    bool select(const domain::RecordKey &key);
    QList<int> selectedRows() const;
    /// Writes what is being typed into the open cell.
    void commitPending();
    /// Of the columns that stay.
    int frozenWidth() const;
    /// Stands in place of rows when it is not empty.
    void setEmptyText(const QString &text);

    /// What can be done with the selection, as the context menu shows it.
    void fillMenu(QMenu &menu);

public slots:
    void copy();
    void cut();
    void paste();
    void clearSelected();
    void fillDown();
    void addEvent();
    void addProcess();
    void removeEvents();
    void removeProcesses();
    void openProcess();
    void toggleGroup(piao::models::RegisterGroup group);

signals:
    void blockWritten(const piao::models::BlockReport &report);
    void openRequested(const piao::domain::RecordKey &process);
    void currentProcessChanged(const piao::domain::RecordKey &process);
    void foldedChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void updateGeometries() override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    bool handleBlockKeys(const QKeyEvent &event);
    bool handleRowKeys(const QKeyEvent &event);
    bool typeLevel(const QKeyEvent &event);
    void setLevel(const QString &typed);
    void fillLevelMenu(QMenu &menu);
    void showMenu(const QPoint &globalPosition);
    void layColumns();
    void placeFrozen();
    void keepCurrent();
    void goDown();
    bool isFrozen(const QModelIndex &index) const;
    bool isLevel(const QModelIndex &index) const;
    QModelIndexList selectedCells() const;
    QList<int> shownColumnsFrom(int column) const;

    models::RiskRegisterModel *m_model = nullptr;
    GroupedHeader *m_header;
    RegisterDelegate *m_delegate;
    FrozenColumns *m_frozen;
    std::set<models::RegisterGroup> m_folded;
    QString m_emptyText;
};

} // namespace piao::widgets
