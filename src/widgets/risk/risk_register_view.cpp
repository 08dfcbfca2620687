// SPDX-License-Identifier: EUPL-1.2
#include "risk/risk_register_view.h"

#include "forms/field_input.h"
#include "risk/frozen_columns.h"
#include "risk/grouped_header.h"
#include "risk/register_delegate.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>

namespace piao::widgets {

using models::RegisterContent;
using models::RegisterGroup;
using models::RiskRegisterModel;

namespace {

/// In average characters.
int widthOf(const models::RegisterColumn &column)
{
    if (column.content == RegisterContent::Overall && column.group == RegisterGroup::Fixed)
        return 6;
    switch (column.content) {
    case RegisterContent::Area: return 15;
    case RegisterContent::Process: return 26;
    case RegisterContent::Owner: return 13;
    case RegisterContent::Event: return 32;
    case RegisterContent::Controls:
    case RegisterContent::EventRationale:
    case RegisterContent::OwnRationale: return 30;
    case RegisterContent::MeasureTitles: return 40;
    case RegisterContent::Missing: return 36;
    case RegisterContent::Protects:
    case RegisterContent::MeasureTypes:
    case RegisterContent::Responsible: return 20;
    case RegisterContent::Rating: return 15;
    case RegisterContent::Profile: return 16;
    case RegisterContent::EventLevel:
    case RegisterContent::Overall: return 13;
    case RegisterContent::Steps:
    case RegisterContent::MeasureCount: return 7;
    case RegisterContent::Code:
    case RegisterContent::EventCode:
    case RegisterContent::Factors: return 10;
    default: return 14;
    }
}

} // namespace

RiskRegisterView::RiskRegisterView(QWidget *parent)
    : QTableView(parent)
    , m_header(new GroupedHeader(this))
    , m_delegate(new RegisterDelegate(this))
    , m_frozen(new FrozenColumns(*this))
    , m_folded{RegisterGroup::Identification, RegisterGroup::Exposure, RegisterGroup::Monitoring}
{
    setObjectName(QStringLiteral("riskRegister"));
    setAccessibleName(tr("Register of risks"));
    setHorizontalHeader(m_header);
    setItemDelegate(m_delegate);
    m_delegate->setTwoLines(true);
    dressRegisterTable(*this);
    m_header->setAccessibleName(tr("Columns"));
    m_frozen->setAccessibleName(tr("Area, process and owner"));
    for (RegisterDelegate *delegate : {m_delegate, &m_frozen->delegate()})
        connect(delegate, &RegisterDelegate::enterPressed, this, &RiskRegisterView::goDown);
    connect(m_frozen, &FrozenColumns::menuRequested, this, &RiskRegisterView::showMenu);
    connect(m_header, &GroupedHeader::groupClicked, this, &RiskRegisterView::toggleGroup);
    connect(m_header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (m_model && width > 0 && m_model->columnAt(column).group == RegisterGroup::Fixed) {
            m_frozen->setColumnWidth(column, width);
            placeFrozen();
        }
    });
}

void RiskRegisterView::setRegister(RiskRegisterModel *model)
{
    m_model = model;
    m_header->setRegister(model);
    m_frozen->header().setRegister(model);
    setModel(model);
    m_frozen->follow();
    connect(model, &RiskRegisterModel::columnsChanged, this, &RiskRegisterView::layColumns);
    connect(model, &QAbstractItemModel::modelReset, this, &RiskRegisterView::keepCurrent);
    connect(model, &QAbstractItemModel::rowsInserted, this, &RiskRegisterView::keepCurrent);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &RiskRegisterView::keepCurrent);
    layColumns();
    keepCurrent();
}

void RiskRegisterView::layColumns()
{
    const int character = fontMetrics().averageCharWidth();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const models::RegisterColumn &shown = m_model->columnAt(column);
        const bool folded = m_folded.count(shown.group) > 0;
        const bool fixed = shown.group == RegisterGroup::Fixed;
        const bool visible = folded ? shown.whenFolded : shown.whenOpen;
        setColumnHidden(column, !visible);
        m_frozen->setColumnHidden(column, !fixed);
        if (columnWidth(column) == horizontalHeader()->defaultSectionSize())
            setColumnWidth(column, widthOf(shown) * character + 12);
        if (fixed)
            m_frozen->setColumnWidth(column, columnWidth(column));
    }
    m_header->setFolded(m_folded);
    placeFrozen();
}

void RiskRegisterView::setFolded(RegisterGroup group, bool folded)
{
    if (folded == (m_folded.count(group) > 0) || group == RegisterGroup::Fixed)
        return;
    if (folded)
        m_folded.insert(group);
    else
        m_folded.erase(group);
    layColumns();
    // The cursor must not stand in a column that is no longer there.
    if (currentIndex().isValid() && isColumnHidden(currentIndex().column())) {
        for (int column = 0; column < m_model->columnCount(); ++column) {
            if (m_model->columnAt(column).group == group && !isColumnHidden(column)) {
                setCurrentIndex(currentIndex().siblingAtColumn(column));
                break;
            }
        }
    }
    emit foldedChanged();
}

void RiskRegisterView::toggleGroup(RegisterGroup group)
{
    setFolded(group, m_folded.count(group) == 0);
}

int RiskRegisterView::frozenWidth() const
{
    int width = 0;
    for (int column = 0; m_model && column < m_model->columnCount(); ++column) {
        if (m_model->columnAt(column).group == RegisterGroup::Fixed)
            width += columnWidth(column);
    }
    return width;
}

void RiskRegisterView::placeFrozen()
{
    m_frozen->place(frozenWidth());
    m_frozen->raise();
}

void RiskRegisterView::updateGeometries()
{
    QTableView::updateGeometries();
    placeFrozen();
}

void RiskRegisterView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    placeFrozen();
}

void RiskRegisterView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    m_frozen->setVisible(text.isEmpty());
    viewport()->update();
}

void RiskRegisterView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_emptyText.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    QRect area = viewport()->rect();
    area.setWidth(std::min(area.width() - 32, fontMetrics().averageCharWidth() * 80));
    area.moveLeft((viewport()->width() - area.width()) / 2);
    area.setTop(area.height() / 3 - fontMetrics().height());
    painter.drawText(area, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
}

void RiskRegisterView::keepCurrent()
{
    // Assistive programs ask a table for its current cell; there always is one when there are rows.
    if (m_model && !currentIndex().isValid() && m_model->rowCount() > 0)
        selectionModel()->setCurrentIndex(m_model->index(0, m_model->columnOf(RegisterContent::Process)), QItemSelectionModel::NoUpdate);
}

bool RiskRegisterView::isFrozen(const QModelIndex &index) const
{
    return m_model && index.isValid() && m_model->columnAt(index.column()).group == RegisterGroup::Fixed;
}

bool RiskRegisterView::isLevel(const QModelIndex &index) const
{
    return m_model && index.isValid() && isLevelColumn(m_model->columnAt(index.column()));
}

void RiskRegisterView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const int before = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    if (isFrozen(index)) {
        horizontalScrollBar()->setValue(before);
        return;
    }
    const int covered = frozenWidth() - visualRect(index).left();
    if (covered > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - covered);
}

bool RiskRegisterView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    // A click or a key in the columns that stay opens the cell there, where it is seen.
    const bool opens = (editTriggers() & trigger) || trigger == AllEditTriggers;
    return isFrozen(index) && opens ? m_frozen->open(index, trigger, event) : QTableView::edit(index, trigger, event);
}

void RiskRegisterView::commitPending()
{
    const auto commit = [](QTableView &view, QAbstractItemDelegate &delegate) {
        for (QWidget *child : view.viewport()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            // What was closed already is hidden until it is deleted.
            if (child->isHidden() || (!fieldInput(child) && child->objectName() != QLatin1String("register.links")))
                continue;
            emit delegate.commitData(child);
            emit delegate.closeEditor(child, QAbstractItemDelegate::NoHint);
        }
    };
    if (state() == EditingState)
        commit(*this, *m_delegate);
    if (m_frozen->isTyping())
        commit(*m_frozen, m_frozen->delegate());
}

bool RiskRegisterView::select(const domain::RecordKey &key)
{
    const int row = m_model ? m_model->rowOf(key) : -1;
    if (row < 0)
        return false;
    const int column = currentIndex().isValid() ? currentIndex().column() : m_model->columnOf(RegisterContent::Process);
    setCurrentIndex(m_model->index(row, column));
    scrollTo(currentIndex());
    return true;
}

void RiskRegisterView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row() || !previous.isValid())
        emit currentProcessChanged(m_model ? m_model->processAt(current.row()) : domain::RecordKey());
}

void RiskRegisterView::goDown()
{
    const QModelIndex below = currentIndex().siblingAtRow(currentIndex().row() + 1);
    if (below.isValid())
        setCurrentIndex(below);
}

QModelIndex RiskRegisterView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // Tab at the very end leaves the table instead of going round for ever; so does Shift+Tab at its beginning.
    const QModelIndex current = currentIndex();
    const bool atEnd = current.row() == model()->rowCount() - 1 && shownColumnsFrom(current.column()).size() == 1;
    if (action == MoveNext && current.isValid() && atEnd) {
        focusNextChild();
        return current;
    }
    if (action == MovePrevious && current.row() == 0 && current.column() == 0) {
        focusPreviousChild();
        return current;
    }
    return QTableView::moveCursor(action, modifiers);
}

QList<int> RiskRegisterView::shownColumnsFrom(int column) const
{
    QList<int> columns;
    for (int each = column; each < model()->columnCount(); ++each) {
        if (!isColumnHidden(each))
            columns.append(each);
    }
    return columns;
}

bool RiskRegisterView::handleBlockKeys(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Copy))
        copy();
    else if (event.matches(QKeySequence::Cut))
        cut();
    else if (event.matches(QKeySequence::Paste))
        paste();
    else if (event.key() == Qt::Key_Delete && event.modifiers() == Qt::NoModifier)
        clearSelected();
    else if (event.key() == Qt::Key_D && event.modifiers() == Qt::ControlModifier)
        fillDown();
    else
        return false;
    return true;
}

bool RiskRegisterView::handleRowKeys(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Insert && event.modifiers() == Qt::NoModifier)
        addEvent();
    else if (event.key() == Qt::Key_Insert && event.modifiers() == Qt::AltModifier)
        addProcess();
    else if (event.key() == Qt::Key_Minus && event.modifiers() == Qt::ControlModifier)
        removeEvents();
    else if (event.key() == Qt::Key_G && event.modifiers() == Qt::ControlModifier && currentIndex().isValid())
        toggleGroup(m_model->columnAt(currentIndex().column()).group);
    else
        return false;
    return true;
}

bool RiskRegisterView::typeLevel(const QKeyEvent &event)
{
    const bool plain = !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const bool letter = event.text().size() == 1 && domain::readRiskLevel(event.text());
    if (!plain || !letter || !isLevel(currentIndex()) || !m_model->isEditable())
        return false;
    setLevel(QString(riskLetter(*domain::readRiskLevel(event.text()))));
    return true;
}

void RiskRegisterView::keyPressEvent(QKeyEvent *event)
{
    if (m_model && (handleBlockKeys(*event) || handleRowKeys(*event) || typeLevel(*event))) {
        event->accept();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && state() != EditingState && !m_frozen->isTyping() && currentIndex().isValid()) {
        openProcess();
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace piao::widgets
