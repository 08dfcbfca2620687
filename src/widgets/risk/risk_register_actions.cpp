// SPDX-License-Identifier: EUPL-1.2
// What the register does with its selection: clipboard, levels, rows, the menu of a cell.
#include "risk/risk_register_view.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>

namespace piao::widgets {

using models::RegisterContent;
using models::TextBlock;

QModelIndexList RiskRegisterView::selectedCells() const
{
    QModelIndexList cells;
    for (const QModelIndex &cell : selectionModel()->selectedIndexes()) {
        if (!isColumnHidden(cell.column()))
            cells.append(cell);
    }
    if (cells.isEmpty() && currentIndex().isValid())
        cells.append(currentIndex());
    return cells;
}

QList<int> RiskRegisterView::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &cell : selectedCells()) {
        if (!rows.contains(cell.row()))
            rows.append(cell.row());
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

void RiskRegisterView::copy()
{
    const QModelIndexList cells = selectedCells();
    if (cells.isEmpty())
        return;
    QRect area;
    for (const QModelIndex &cell : cells)
        area |= QRect(cell.column(), cell.row(), 1, 1);
    const QSet<QModelIndex> chosen(cells.begin(), cells.end());
    TextBlock block;
    for (int row = area.top(); row <= area.bottom(); ++row) {
        QStringList texts;
        for (const int column : shownColumnsFrom(area.left())) {
            const QModelIndex cell = m_model->index(row, column);
            if (column <= area.right())
                texts.append(chosen.contains(cell) ? m_model->copyText(cell) : QString());
        }
        block.append(texts);
    }
    auto *mime = new QMimeData;
    mime->setText(cells.size() == 1 ? block.front().front() : models::writeTabbed(block));
    mime->setHtml(models::writeHtml(block));
    QGuiApplication::clipboard()->setMimeData(mime);
}

void RiskRegisterView::cut()
{
    copy();
    clearSelected();
}

void RiskRegisterView::paste()
{
    const QModelIndexList cells = selectedCells();
    const TextBlock block = models::readTabbed(QGuiApplication::clipboard()->text());
    if (cells.isEmpty() || block.isEmpty())
        return;
    // One value over a selection fills it.
    if (block.size() == 1 && block.front().size() == 1 && cells.size() > 1) {
        emit blockWritten(m_model->writeText(cells, block.front().front()));
        return;
    }
    int top = cells.front().row();
    int left = cells.front().column();
    for (const QModelIndex &cell : cells) {
        top = std::min(top, cell.row());
        left = std::min(left, cell.column());
    }
    emit blockWritten(m_model->writeBlock(top, shownColumnsFrom(left), block));
}

void RiskRegisterView::clearSelected()
{
    emit blockWritten(m_model->clearCells(selectedCells()));
}

void RiskRegisterView::fillDown()
{
    emit blockWritten(m_model->fillDown(selectedCells()));
}

void RiskRegisterView::setLevel(const QString &typed)
{
    QModelIndexList levels;
    for (const QModelIndex &cell : selectedCells()) {
        if (isLevel(cell))
            levels.append(cell);
    }
    if (!levels.contains(currentIndex()))
        levels = {currentIndex()};
    emit blockWritten(m_model->writeText(levels, typed));
}

void RiskRegisterView::addEvent()
{
    if (!m_model->isEditable())
        return;
    commitPending();
    if (m_model->rowCount() == 0) {
        addProcess();
        return;
    }
    const int row = currentIndex().row();
    // A process without events has its row already: there the event begins by being typed.
    const bool hasNone = m_model->eventAt(row).isNull();
    const domain::RecordKey key = hasNone ? domain::RecordKey() : m_model->addEvent(row);
    const int at = hasNone ? row : m_model->rowOf(key);
    if (at < 0)
        return;
    setCurrentIndex(m_model->index(at, m_model->columnOf(RegisterContent::Event)));
    setFocus();
    edit(currentIndex(), AllEditTriggers, nullptr);
}

void RiskRegisterView::addProcess()
{
    if (!m_model->isEditable())
        return;
    commitPending();
    const domain::RecordKey key = m_model->addProcess(currentIndex().row());
    const int row = m_model->rowOf(key);
    if (row < 0)
        return;
    setCurrentIndex(m_model->index(row, m_model->columnOf(RegisterContent::Process)));
    setFocus();
    edit(currentIndex(), AllEditTriggers, nullptr);
}

void RiskRegisterView::removeEvents()
{
    if (!m_model->isEditable())
        return;
    const QModelIndex current = currentIndex();
    if (m_model->removeEvents(selectedRows()) && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(std::clamp(current.row(), 0, m_model->rowCount() - 1), current.column()));
}

void RiskRegisterView::removeProcesses()
{
    const QModelIndex current = currentIndex();
    if (m_model->removeProcesses(selectedRows()) && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(std::clamp(current.row(), 0, m_model->rowCount() - 1), current.column()));
}

void RiskRegisterView::openProcess()
{
    const domain::RecordKey key = m_model->processAt(currentIndex().row());
    if (!key.isNull())
        emit openRequested(key);
}

void RiskRegisterView::fillLevelMenu(QMenu &menu)
{
    if (!isLevel(currentIndex()) || !m_model->isEditable())
        return;
    QMenu *levels = menu.addMenu(tr("Level"));
    for (const domain::RiskLevel level : domain::riskLevels) {
        const QString letter(domain::riskLetter(level));
        levels->addAction(QStringLiteral("%1\t%2").arg(riskWord(level), letter), this, [this, letter] { setLevel(letter); });
    }
    levels->addAction(tr("None") + QStringLiteral("\tDel"), this, &RiskRegisterView::clearSelected);
    menu.addSeparator();
}

void RiskRegisterView::fillMenu(QMenu &menu)
{
    const auto withKey = [](const QString &text, const QString &key) { return text + u'\t' + key; };
    const bool editable = m_model->isEditable();
    const bool onRow = currentIndex().isValid();
    menu.addAction(withKey(tr("Open the process"), tr("Enter")), this, &RiskRegisterView::openProcess)->setEnabled(onRow);
    menu.addSeparator();
    fillLevelMenu(menu);
    menu.addAction(withKey(tr("Add an event"), tr("Ins")), this, &RiskRegisterView::addEvent)->setEnabled(editable);
    menu.addAction(withKey(tr("Add a process"), tr("Alt+Ins")), this, &RiskRegisterView::addProcess)->setEnabled(editable);
    menu.addAction(withKey(tr("Delete the events"), QStringLiteral("Ctrl+-")), this, &RiskRegisterView::removeEvents)
        ->setEnabled(editable && onRow && !m_model->eventAt(currentIndex().row()).isNull());
    menu.addAction(tr("Delete the processes with their events"), this, &RiskRegisterView::removeProcesses)->setEnabled(editable && onRow);
    menu.addSeparator();
    menu.addAction(withKey(tr("Copy"), QStringLiteral("Ctrl+C")), this, &RiskRegisterView::copy)->setEnabled(onRow);
    menu.addAction(withKey(tr("Paste"), QStringLiteral("Ctrl+V")), this, &RiskRegisterView::paste)->setEnabled(editable && onRow);
    menu.addAction(withKey(tr("Fill down"), QStringLiteral("Ctrl+D")), this, &RiskRegisterView::fillDown)->setEnabled(editable && onRow);
    menu.addSeparator();
    for (const models::RegisterGroup group : models::registerGroups) {
        if (group == models::RegisterGroup::Fixed)
            continue;
        QAction *action = menu.addAction(tr("Show %1").arg(groupTitle(group)), this, [this, group] { toggleGroup(group); });
        action->setCheckable(true);
        action->setChecked(m_folded.count(group) == 0);
    }
}

void RiskRegisterView::showMenu(const QPoint &globalPosition)
{
    QMenu menu(this);
    fillMenu(menu);
    menu.exec(globalPosition);
}

void RiskRegisterView::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_model)
        showMenu(event->globalPos());
}

} // namespace piao::widgets
