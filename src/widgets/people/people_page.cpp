// SPDX-License-Identifier: EUPL-1.2
#include "people/people_page.h"

#include "editors/record_table_panel.h"
#include "look/quiet_label.h"
#include "people/totals_table.h"
#include "piao/models/people_table_model.h"
#include "piao/models/people_totals_model.h"

#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

namespace piao::widgets {

using namespace domain;

PeoplePage::PeoplePage(document::PlanDocument &document, Place::Page page, models::PeopleTableModel *model, const TablePanelText &text,
    QWidget *parent)
    : RegistryPage(document, page, model, text, parent), m_model(model), m_doubts(quietLabel({}, this))
{
    m_doubts->setObjectName(QStringLiteral("doubts"));
    m_doubts->setAccessibleName(tr("What is doubtful about the current row"));
    panelLayout().addWidget(m_doubts);
    table().view().horizontalHeader()->setFixedHeight(2 * fontMetrics().height() + 2 * style()->pixelMetric(QStyle::PM_HeaderMargin) + 2);
    connect(model, &QAbstractItemModel::dataChanged, this, &PeoplePage::showDoubts);
    connect(model, &QAbstractItemModel::modelReset, this, &PeoplePage::showDoubts);
    showDoubts();
}

QBoxLayout &PeoplePage::panelLayout()
{
    return *static_cast<QVBoxLayout *>(table().layout());
}

TotalsTable &PeoplePage::addTotals(std::vector<document::PeopleList> lists)
{
    QStringList columns;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const Field *field = m_model->fieldAt(column);
        columns.append(field ? QString::fromLatin1(field->column) : QString());
    }
    auto *totals = new models::PeopleTotalsModel(document(), std::move(lists), columns);
    connect(totals, &models::PeopleTotalsModel::refused, this, &EditorPage::refused);
    m_totals = new TotalsTable(totals, table().view(), &table());
    panelLayout().insertWidget(panelLayout().indexOf(m_doubts), m_totals);
    setTabOrder(&table().view(), m_totals);
    return *m_totals;
}

void PeoplePage::addDetails(std::initializer_list<QWidget *> more)
{
    RegistryPage::addDetails(more);
    // The table is what people look at; the form is for the long texts of one row.
    findChild<QSplitter *>(QStringLiteral("registrySplitter"))->setSizes({540, 250});
}

ChoiceFilters &PeoplePage::addFilter(std::vector<ChoiceFilters::Column> columns)
{
    m_filter = new ChoiceFilters(*m_model, table().view(), std::move(columns), &table());
    panelLayout().insertWidget(panelLayout().indexOf(&table().view()), m_filter);
    return *m_filter;
}

QLabel *PeoplePage::addNote(const char *objectName)
{
    QLabel *note = quietLabel({}, &table());
    note->setObjectName(QLatin1String(objectName));
    panelLayout().insertWidget(panelLayout().indexOf(m_doubts), note);
    return note;
}

void PeoplePage::showRecord(const RecordKey &)
{
    showDoubts();
}

void PeoplePage::showDoubts()
{
    const QStringList doubts = m_model->doubtsOf(m_model->rowOf(table().view().currentRecord()));
    m_doubts->setText(doubts.isEmpty() ? QString() : QStringLiteral("⚠ ") + doubts.join(QStringLiteral("\n⚠ ")));
    m_doubts->setVisible(!doubts.isEmpty());
}

void PeoplePage::open(const Place &place)
{
    if (m_filter && !place.record.isNull())
        m_filter->reveal(place.record);
    RegistryPage::open(place);
}

void PeoplePage::commitPending()
{
    RegistryPage::commitPending();
    if (m_totals)
        m_totals->commitPending();
}

} // namespace piao::widgets
