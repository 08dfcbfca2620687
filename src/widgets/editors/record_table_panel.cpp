// SPDX-License-Identifier: EUPL-1.2
#include "editors/record_table_panel.h"

#include "look/quiet_label.h"
#include "piao/models/record_table_model.h"
#include "style/icons.h"
#include "window/message_bar.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace piao::widgets {

namespace {

constexpr int reportedLines = 5;

} // namespace

RecordTablePanel::RecordTablePanel(models::RecordTableModel *model, const TablePanelText &text, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_view(new RecordTableView(this))
    , m_header(new QHBoxLayout)
    , m_title(groupLabel(text.title, this))
    , m_fill(new QPushButton(themeIcon("list-add"), text.add, m_view->viewport()))
{
    model->setParent(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addLayout(m_header);
    layout->addWidget(m_view, 1);
    buildHeader(text);
    m_title->setBuddy(m_view);
    m_fill->setAccessibleName(text.add.isEmpty() ? tr("Add") : text.add);
    setFocusProxy(m_view);
    m_view->setRecordModel(model);
    m_view->setAccessibleName(text.title.isEmpty() ? domain::plural(domain::describe(model->scope().kind)) : text.title);
    m_view->setAccessibleDescription(text.empty);
    m_view->setEmptyText(text.empty);
    m_view->viewport()->installEventFilter(this);
    connect(m_fill, &QPushButton::clicked, m_view, &RecordTableView::addRow);
    connect(m_view, &RecordTableView::blockWritten, this, &RecordTablePanel::showReport);
    connect(model, &models::RecordTableModel::refused, this, &RecordTablePanel::refused);
    for (const auto signal : {&QAbstractItemModel::modelReset})
        connect(model, signal, this, &RecordTablePanel::refresh);
    connect(model, &QAbstractItemModel::rowsInserted, this, &RecordTablePanel::refresh);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &RecordTablePanel::refresh);
    connect(m_view, &RecordTableView::currentRecordChanged, this, &RecordTablePanel::refresh);
    refresh();
}

void RecordTablePanel::buildHeader(const TablePanelText &text)
{
    m_header->setContentsMargins({});
    m_header->setSpacing(2);
    m_header->addWidget(m_title);
    m_title->setVisible(!text.title.isEmpty());
    m_header->addStretch(1);
    m_add = makeButton("list-add", text.add.isEmpty() ? tr("Add") : text.add, QStringLiteral("Ins"), &RecordTablePanel::addRow);
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_up = makeButton("go-up", tr("Move up"), tr("Alt+Up"), &RecordTablePanel::moveUp);
    m_down = makeButton("go-down", tr("Move down"), tr("Alt+Down"), &RecordTablePanel::moveDown);
    m_remove = makeButton("edit-delete", tr("Remove"), QStringLiteral("Ctrl+-"), &RecordTablePanel::removeRows);
    if (domain::describe(m_model->scope().kind).rankField() < 0)
        setMovable(false);
}

QToolButton *RecordTablePanel::makeButton(const char *icon, const QString &text, const QString &shortcut, void (RecordTablePanel::*act)())
{
    auto *button = new QToolButton(this);
    button->setIcon(themeIcon(icon));
    button->setText(text);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(text, shortcut));
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    connect(button, &QToolButton::clicked, this, act);
    m_header->addWidget(button);
    return button;
}

void RecordTablePanel::addToHeader(QWidget *widget)
{
    m_header->insertWidget(1, widget);
}

void RecordTablePanel::setMovable(bool movable)
{
    m_up->setVisible(movable);
    m_down->setVisible(movable);
}

void RecordTablePanel::setColumnWidths(const QList<QPair<QString, int>> &widths)
{
    QHeaderView *header = m_view->horizontalHeader();
    const int character = m_view->fontMetrics().averageCharWidth();
    bool stretched = false;
    for (const auto &[name, width] : widths) {
        const int column = m_model->columnOf(name);
        if (column < 0)
            continue;
        stretched = stretched || width == 0;
        header->setSectionResizeMode(column, width == 0 ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (width > 0)
            header->resizeSection(column, width * character + 16);
    }
    header->setStretchLastSection(!stretched);
}

MessageBar &RecordTablePanel::message()
{
    if (!m_message) {
        m_message = new MessageBar(this);
        static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_message);
    }
    return *m_message;
}

void RecordTablePanel::showReport(const models::BlockReport &report)
{
    if (report.error) {
        message().showRefusal(*report.error);
        return;
    }
    if (report.cells < 2 && report.isClean()) {
        if (m_message)
            m_message->hide();
        return;
    }
    QString text = report.summary();
    if (!report.refusals.empty())
        text += QLatin1Char(' ') + report.details(reportedLines).replace(QLatin1Char('\n'), QStringLiteral(" · "));
    message().showResult(text, tr("Undo"), [this] {
        m_message->hide();
        if (const auto undone = m_model->document()->undo(); !undone)
            m_message->showRefusal(undone.error());
    });
}

void RecordTablePanel::refresh()
{
    const bool editable = m_model->isEditable();
    const bool onRecord = !m_view->currentRecord().isNull();
    const bool addable = editable && !m_add->text().isEmpty() && m_model->rowCount() > m_model->recordCount();
    m_add->setVisible(addable);
    m_remove->setVisible(addable);
    m_remove->setEnabled(onRecord);
    m_up->setEnabled(editable && onRecord);
    m_down->setEnabled(editable && onRecord);
    m_fill->setVisible(addable && m_model->recordCount() == 0 && !m_fill->text().isEmpty());
    const QRect area = m_view->viewport()->rect();
    m_fill->adjustSize();
    m_fill->move((area.width() - m_fill->width()) / 2, m_view->emptyTextRect().bottom() + 10);
}

void RecordTablePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    refresh();
}

bool RecordTablePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_view->viewport())
        refresh();
    return QWidget::eventFilter(watched, event);
}

} // namespace piao::widgets
