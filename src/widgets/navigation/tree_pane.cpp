// SPDX-License-Identifier: EUPL-1.2
#include "navigation/tree_pane.h"

#include "navigation/objective_tree_view.h"
#include "style/icons.h"
#include "ui_tree_pane.h"

#include <QKeyEvent>

namespace piao::widgets {

TreePane::TreePane(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::TreePane>())
    , m_tree(new models::ObjectiveTreeModel(this))
    , m_filter(new models::ObjectiveFilter(this))
{
    m_ui->setupUi(this);
    m_filter->setTree(m_tree);
    m_ui->objectiveTree->setFilter(m_filter);
    m_ui->filterEdit->addAction(themeIcon("search"), QLineEdit::LeadingPosition);
    m_ui->filterEdit->installEventFilter(this);
    connect(m_ui->filterEdit, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_criteria.text = text;
        apply();
    });
    connect(m_filter, &models::ObjectiveFilter::criteriaChanged, this, &TreePane::showState);
}

TreePane::~TreePane() = default;

ObjectiveTreeView *TreePane::view() const
{
    return m_ui->objectiveTree;
}

void TreePane::setDocument(document::PlanDocument *document)
{
    m_criteria = {};
    {
        const QSignalBlocker quiet(m_ui->filterEdit);
        m_ui->filterEdit->clear();
    }
    apply();
    m_tree->setDocument(document);
}

void TreePane::setCentre(const QString &centreId)
{
    m_criteria.centreIds = centreId.isEmpty() ? QStringList() : QStringList{centreId};
    apply();
}

void TreePane::setYear(int year)
{
    m_criteria.year = year;
    apply();
}

void TreePane::apply()
{
    if (m_criteria != m_filter->criteria())
        m_filter->setCriteria(m_criteria);
}

void TreePane::startFiltering()
{
    m_ui->filterEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->filterEdit->selectAll();
}

void TreePane::clearFilter()
{
    m_ui->filterEdit->clear();
}

void TreePane::showState()
{
    const bool searching = !m_criteria.text.trimmed().isEmpty();
    m_ui->filterState->setText(tr("%n found", nullptr, m_filter->hits()));
    m_ui->filterState->setVisible(searching);
}

/// From the filter line, Down and Enter go to the rows found, Escape back to all of them.
bool TreePane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || watched != m_ui->filterEdit)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_ui->objectiveTree->setFocus(Qt::OtherFocusReason);
        return true;
    case Qt::Key_Escape:
        clearFilter();
        m_ui->objectiveTree->setFocus(Qt::OtherFocusReason);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace piao::widgets
