// SPDX-License-Identifier: EUPL-1.2
#include "risk/risk_register_page.h"

#include "look/quiet_label.h"
#include "piao/models/risk_register_model.h"
#include "risk/matrix_panel.h"
#include "risk/register_filter_bar.h"
#include "risk/risk_register_view.h"
#include "style/icons.h"
#include "window/message_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace piao::widgets {

using namespace domain;
using models::RegisterGroup;

namespace {

constexpr int reportedLines = 5;
const QString foldedKey = QStringLiteral("register/folded");
const QString matrixKey = QStringLiteral("register/matrix");

} // namespace

RiskRegisterPage::RiskRegisterPage(document::PlanDocument &document, QWidget *parent)
    : EditorPage(document, parent)
    , m_model(new models::RiskRegisterModel(document, this))
    , m_view(new RiskRegisterView(this))
    , m_matrix(new MatrixPanel(document, this))
    , m_filter(new RegisterFilterBar(models::RiskRegisterFeed::of(document), this))
    , m_message(new MessageBar(this))
    , m_fill(new QPushButton(themeIcon("list-add"), {}, m_view->viewport()))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 14, 20, 10);
    layout->setSpacing(8);
    layout->addLayout(buildHead());
    layout->addWidget(m_message);
    m_message->hide();
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("registerSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_matrix);
    splitter->addWidget(buildTable());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({210, 600});
    layout->addWidget(splitter, 1);
    m_fill->setObjectName(QStringLiteral("registerFill"));
    connect(m_fill, &QPushButton::clicked, this, &RiskRegisterPage::act);
    connect(m_model, &models::RiskRegisterModel::refused, this, &EditorPage::refused);
    connect(m_view, &RiskRegisterView::blockWritten, this, &RiskRegisterPage::showReport);
    connect(m_view, &RiskRegisterView::foldedChanged, this, &RiskRegisterPage::showFolded);
    connect(m_view, &RiskRegisterView::openRequested, this, [this](const RecordKey &process) { emit placeRequested(Place::of(process)); });
    m_view->setRegister(m_model);
    m_view->viewport()->installEventFilter(this);
    setFocusProxy(m_view);
    connectFilter();
    readFolded();
    refresh();
}

QBoxLayout *RiskRegisterPage::buildHead()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(2);
    QLabel *title = groupLabel(tr("Register of risks"), this);
    title->setBuddy(m_view);
    head->addWidget(title);
    head->addStretch(1);
    m_showMatrix = new QToolButton(this);
    m_showMatrix->setObjectName(QStringLiteral("showMatrix"));
    m_showMatrix->setText(tr("Matrix"));
    m_showMatrix->setToolTip(tr("Show the matrix of areas or centres by level"));
    m_showMatrix->setCheckable(true);
    m_showMatrix->setAutoRaise(true);
    m_showMatrix->setChecked(QSettings().value(matrixKey, true).toBool());
    m_matrix->setVisible(m_showMatrix->isChecked());
    connect(m_showMatrix, &QToolButton::toggled, this, [this](bool shown) {
        m_matrix->setVisible(shown);
        QSettings().setValue(matrixKey, shown);
    });
    head->addWidget(m_showMatrix);
    head->addWidget(makeButton("list-add", tr("Add process"), tr("Alt+Ins"), &RiskRegisterView::addProcess));
    head->addWidget(makeButton("list-add", tr("Add event"), tr("Ins"), &RiskRegisterView::addEvent));
    QToolButton *remove = makeButton("edit-delete", tr("Delete the events"), QStringLiteral("Ctrl+-"), &RiskRegisterView::removeEvents);
    remove->setToolButtonStyle(Qt::ToolButtonIconOnly);
    head->addWidget(remove);
    return head;
}

QToolButton *RiskRegisterPage::makeButton(const char *icon, const QString &text, const QString &key, void (RiskRegisterView::*does)())
{
    auto *button = new QToolButton(this);
    button->setIcon(themeIcon(icon));
    button->setText(text);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(text, key));
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(button, &QToolButton::clicked, m_view, does);
    m_writing.append(button);
    return button;
}

QBoxLayout *RiskRegisterPage::buildGroups()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(quietLabel(tr("Columns:"), this));
    for (const RegisterGroup group : models::registerGroups) {
        if (group == RegisterGroup::Fixed)
            continue;
        auto *button = new QToolButton(this);
        button->setObjectName(QStringLiteral("group%1").arg(int(group)));
        button->setAccessibleName(tr("Columns of %1").arg(groupTitle(group)));
        button->setToolTip(tr("Unfold or fold these columns (Ctrl+G in one of them)"));
        button->setCheckable(true);
        connect(button, &QToolButton::clicked, m_view, [this, group](bool open) { m_view->setFolded(group, !open); });
        m_groups.push_back(button);
        row->addWidget(button);
    }
    row->addStretch(1);
    return row;
}

QWidget *RiskRegisterPage::buildTable()
{
    auto *table = new QWidget(this);
    auto *layout = new QVBoxLayout(table);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addWidget(m_filter);
    layout->addLayout(buildGroups());
    layout->addWidget(m_view, 1);
    return table;
}

void RiskRegisterPage::connectFilter()
{
    connect(m_filter, &RegisterFilterBar::criteriaChanged, this, &RiskRegisterPage::applyCriteria);
    connect(m_matrix, &MatrixPanel::narrowed, this, &RiskRegisterPage::narrow);
    connect(m_matrix, &MatrixPanel::stageChanged, this, [this](RiskStage stage) {
        m_filter->setStage(stage);
        applyCriteria();
    });
    for (const auto signal : {&QAbstractItemModel::modelReset})
        connect(m_model, signal, this, &RiskRegisterPage::refresh);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &RiskRegisterPage::refresh);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &RiskRegisterPage::refresh);
}

void RiskRegisterPage::narrow(const document::RiskCriteria &criteria)
{
    m_filter->show(criteria);
    applyCriteria();
}

void RiskRegisterPage::applyCriteria()
{
    commitPending();
    const int row = m_view->currentIndex().row();
    const int column = m_view->currentIndex().column();
    const RecordKey event = m_model->eventAt(row);
    const RecordKey record = event.isNull() ? m_model->processAt(row) : event;
    m_model->setCriteria(m_filter->criteria());
    // Whoever stood on a row stands on it still, when it is there.
    const int now = std::max(0, m_model->rowOf(record));
    if (m_model->rowCount() > 0 && column >= 0)
        m_view->setCurrentIndex(m_model->index(now, column));
}

void RiskRegisterPage::showReport(const models::BlockReport &report)
{
    if (report.error) {
        m_message->showRefusal(*report.error);
        return;
    }
    if (report.cells < 2 && report.isClean()) {
        m_message->hide();
        return;
    }
    QString text = report.summary();
    if (!report.refusals.empty())
        text += QLatin1Char(' ') + report.details(reportedLines).replace(QLatin1Char('\n'), QStringLiteral(" · "));
    m_message->showResult(text, tr("Undo"), [this] {
        m_message->hide();
        if (const auto undone = document().undo(); !undone)
            m_message->showRefusal(undone.error());
    });
}

QString RiskRegisterPage::emptyText() const
{
    if (!m_model->risks())
        return models::RiskRegisterFeed::of(document()).error()->oneLine();
    return m_model->totalRows() > 0
        ? tr("No row meets the filter.")
        : tr("The register of section 2.3: each process with the events that could happen in it, how exposed it is, how it is judged "
             "and what is done about it. Begin with a process.");
}

void RiskRegisterPage::act()
{
    if (m_model->totalRows() > 0)
        m_filter->clear();
    else
        m_view->addProcess();
}

void RiskRegisterPage::refresh()
{
    const bool empty = m_model->rowCount() == 0;
    m_filter->tellCount(m_model->rowCount(), m_model->totalRows());
    for (QToolButton *button : std::as_const(m_writing))
        button->setEnabled(m_model->isEditable());
    m_fill->setText(m_model->totalRows() > 0 ? tr("Clear the filter") : tr("Add the first process"));
    m_fill->setVisible(empty && (m_model->totalRows() > 0 || m_model->isEditable()));
    m_fill->adjustSize();
    const QRect area = m_view->viewport()->rect();
    m_fill->move((area.width() - m_fill->width()) / 2, std::min(area.height() / 3 + 60, area.height() - m_fill->height() - 4));
    m_view->setAccessibleDescription(empty ? emptyText() : QString());
    m_view->setEmptyText(empty ? emptyText() : QString());
}

void RiskRegisterPage::readFolded()
{
    if (QSettings().contains(foldedKey)) {
        const QStringList folded = QSettings().value(foldedKey).toStringList();
        for (const RegisterGroup group : models::registerGroups)
            m_view->setFolded(group, folded.contains(QString::number(int(group))));
    }
    showFolded();
}

void RiskRegisterPage::showFolded()
{
    QStringList folded;
    for (size_t i = 0; i < m_groups.size(); ++i) {
        const auto group = RegisterGroup(int(i) + 1);
        const bool open = m_view->folded().count(group) == 0;
        m_groups[i]->setChecked(open);
        m_groups[i]->setText((open ? QStringLiteral("▾ ") : QStringLiteral("▸ ")) + groupTitle(group));
        if (!open)
            folded.append(QString::number(int(group)));
    }
    QSettings().setValue(foldedKey, folded);
}

bool RiskRegisterPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_view->viewport())
        refresh();
    return EditorPage::eventFilter(watched, event);
}

void RiskRegisterPage::open(const Place &place)
{
    if (!place.record.isNull() && !m_view->select(place.record)) {
        // What is asked for may be filtered away.
        m_filter->clear();
        m_view->select(place.record);
    }
    m_view->setFocus(Qt::OtherFocusReason);
}

Place RiskRegisterPage::current() const
{
    const int row = m_view->currentIndex().row();
    const RecordKey event = m_model->eventAt(row);
    return {Place::Page::RiskRegister, event.isNull() ? m_model->processAt(row) : event, {}, 0};
}

void RiskRegisterPage::commitPending()
{
    EditorPage::commitPending();
    m_view->commitPending();
}

} // namespace piao::widgets
