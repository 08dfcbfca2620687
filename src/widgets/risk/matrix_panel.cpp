// SPDX-License-Identifier: EUPL-1.2
#include "risk/matrix_panel.h"

#include "look/quiet_label.h"
#include "risk/register_delegate.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>
#include <QVBoxLayout>

namespace piao::widgets {

using document::MatrixBy;
using domain::RiskStage;
using models::RiskMatrixModel;

MatrixPanel::MatrixPanel(document::PlanDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_model(new RiskMatrixModel(document, this))
    , m_view(new QTableView(this))
    , m_by(new QComboBox(this))
    , m_stage(new QComboBox(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    auto *head = new QHBoxLayout;
    QLabel *title = groupLabel(tr("Matrix"), this);
    title->setBuddy(m_view);
    head->addWidget(title);
    head->addSpacing(12);
    m_by->setObjectName(QStringLiteral("matrixBy"));
    m_by->setAccessibleName(tr("Lines of the matrix"));
    m_by->addItem(tr("Areas by level"), int(MatrixBy::Area));
    m_by->addItem(tr("Centres by level"), int(MatrixBy::Centre));
    m_stage->setObjectName(QStringLiteral("matrixStage"));
    m_stage->setAccessibleName(tr("Judgement"));
    for (const RiskStage stage : domain::riskStages)
        m_stage->addItem(riskStageWord(stage), int(stage));
    head->addWidget(m_by);
    head->addWidget(m_stage);
    auto *hint = quietLabel(tr("Processes by their overall judgement. Enter or a click on a figure shows them below."), this);
    hint->setWordWrap(false);
    hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // it must not make the page wide
    head->addSpacing(8);
    head->addWidget(hint, 1);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    buildTable();
    connect(m_by, &QComboBox::currentIndexChanged, this, [this] { m_model->setBy(MatrixBy(m_by->currentData().toInt())); });
    connect(m_stage, &QComboBox::currentIndexChanged, this, [this] {
        m_model->setStage(RiskStage(m_stage->currentData().toInt()));
        emit stageChanged(m_model->stage());
    });
}

void MatrixPanel::buildTable()
{
    m_view->setObjectName(QStringLiteral("riskMatrix"));
    m_view->setAccessibleName(tr("Matrix of the risks"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new RegisterDelegate(m_view));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setCornerButtonEnabled(false);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 7 / 4);
    QHeaderView *header = m_view->horizontalHeader();
    header->setHighlightSections(false);
    header->setFixedHeight(fontMetrics().height() * 2);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(RiskMatrixModel::SubjectColumn, QHeaderView::Stretch);
    for (int column = RiskMatrixModel::HighColumn; column <= RiskMatrixModel::TotalColumn; ++column)
        header->resizeSection(column, fontMetrics().averageCharWidth() * (column == RiskMatrixModel::UnjudgedColumn ? 15 : 12));
    header->setAccessibleName(tr("Columns"));
    m_view->installEventFilter(this);
    connect(m_view, &QTableView::clicked, this, &MatrixPanel::narrow);
    connect(m_model, &QAbstractItemModel::modelReset, this, &MatrixPanel::keepCurrent);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &MatrixPanel::keepCurrent);
    keepCurrent();
}

void MatrixPanel::keepCurrent()
{
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0)
        m_view->selectionModel()->setCurrentIndex(m_model->index(0, 0), QItemSelectionModel::NoUpdate);
}

void MatrixPanel::narrow(const QModelIndex &index)
{
    if (const auto criteria = m_model->criteriaAt(index))
        emit narrowed(*criteria);
}

bool MatrixPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
            narrow(m_view->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace piao::widgets
