// SPDX-License-Identifier: EUPL-1.2
#include "people/totals_table.h"

#include "people/totals_delegate.h"
#include "piao/models/people_totals_model.h"

#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>

namespace piao::widgets {

namespace {

constexpr int mostRows = 7;

} // namespace

TotalsTable::TotalsTable(models::PeopleTotalsModel *model, QTableView &above, QWidget *parent)
    : QTableView(parent), m_totals(model), m_above(above)
{
    setObjectName(QStringLiteral("totals"));
    setAccessibleName(tr("Totals"));
    setAccessibleDescription(tr("What the rows add up to and, where the source prints a total, the printed one. Type printed totals here."));
    model->setParent(this);
    setModel(model);
    setItemDelegate(new TotalsDelegate(this));
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed | SelectedClicked);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    horizontalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 7 / 4);
    verticalHeader()->setAccessibleName(tr("Lines"));
    connect(above.horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        horizontalHeader()->resizeSection(column, width);
    });
    connect(above.horizontalScrollBar(), &QScrollBar::valueChanged, horizontalScrollBar(), &QScrollBar::setValue);
    connect(above.horizontalScrollBar(), &QScrollBar::rangeChanged, this, [this] { horizontalScrollBar()->setValue(m_above.horizontalScrollBar()->value()); });
    connect(model, &QAbstractItemModel::modelReset, this, &TotalsTable::arrange);
    connect(model, &QAbstractItemModel::rowsInserted, this, &TotalsTable::arrange);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TotalsTable::arrange);
    above.verticalHeader()->installEventFilter(this);
    followColumns();
    arrange();
}

void TotalsTable::followColumns()
{
    for (int column = 0; column < model()->columnCount(); ++column) {
        horizontalHeader()->resizeSection(column, m_above.columnWidth(column));
        setColumnHidden(column, m_above.isColumnHidden(column));
    }
    verticalHeader()->setFixedWidth(std::max(1, m_above.verticalHeader()->width()));
}

void TotalsTable::arrange()
{
    setVisible(model()->rowCount() > 0);
    const int named = m_totals->firstTotalColumn();
    clearSpans();
    for (int row = 0; row < model()->rowCount() && named > 1; ++row)
        setSpan(row, 0, 1, named);
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(std::min(1, model()->rowCount() - 1), std::min(named, model()->columnCount() - 1)));
    updateGeometry();
}

void TotalsTable::commitPending()
{
    for (QLineEdit *editor : viewport()->findChildren<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly)) {
        commitData(editor);
        closeEditor(editor, QAbstractItemDelegate::NoHint);
    }
}

void TotalsTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    // Emptying the only printed total of a year takes its row away, and with it the editor that is just being closed.
    if (editor && !editor->isHidden())
        QTableView::closeEditor(editor, hint);
}

QSize TotalsTable::sizeHint() const
{
    const int rows = std::min(model()->rowCount(), mostRows);
    return {QTableView::sizeHint().width(), rows * verticalHeader()->defaultSectionSize() + 2 * frameWidth()};
}

bool TotalsTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_above.verticalHeader() && (event->type() == QEvent::Resize || event->type() == QEvent::Show))
        followColumns();
    return QTableView::eventFilter(watched, event);
}

} // namespace piao::widgets
