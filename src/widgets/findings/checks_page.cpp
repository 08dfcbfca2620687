// SPDX-License-Identifier: EUPL-1.2
#include "findings/checks_page.h"

#include "findings/check_delegate.h"
#include "findings/check_sheet.h"
#include "forms/record_form.h"
#include "look/quiet_label.h"
#include "look/scroll_page.h"
#include "piao/checks/check.h"
#include "piao/models/check_table_model.h"
#include "style/icons.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace piao::widgets {

using models::CheckTableModel;

ChecksPage::ChecksPage(document::PlanDocument &document, QWidget *parent)
    : EditorPage(document, parent)
    , m_model(new CheckTableModel(document, this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_filter(new QLineEdit(this))
    , m_table(new QTreeView(this))
    , m_sheet(new CheckSheet(document, this))
{
    for (RecordForm *form : m_sheet->forms())
        adopt(form);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(CheckTableModel::SortRole);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setFilterKeyColumn(-1);
    buildTable();
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    auto *top = new QWidget(splitter);
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(20, 14, 20, 8);
    QLabel *title = groupLabel(tr("Checks of this plan"), top);
    title->setBuddy(m_table);
    column->addWidget(title);
    column->addWidget(quietLabel(tr("A check that does not suit the plan can be turned off, taken less seriously, or given other limits; the report says so."), top));
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    splitter->addWidget(top);
    splitter->addWidget(scrollPage(m_sheet, this));
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({440, 320});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter);
    connect(m_sheet, &CheckSheet::refused, this, &EditorPage::refused);
    connect(m_model, &CheckTableModel::refused, this, &EditorPage::refused);
    connect(m_sheet, &CheckSheet::findingsRequested, this, [this](int check) {
        emit findingsRequested(QString::fromLatin1(checks::allChecks()[size_t(check)]->info().id));
    });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_sorted->setFilterFixedString(text);
        if (!m_table->currentIndex().isValid() && m_sorted->rowCount() > 0)
            m_table->setCurrentIndex(m_sorted->index(0, 0));
    });
    select(0);
}

void ChecksPage::buildTable()
{
    m_filter->setObjectName(QStringLiteral("checkFilter"));
    m_filter->setPlaceholderText(tr("Filter the checks"));
    m_filter->setAccessibleName(tr("Filter the checks"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(themeIcon("search"), QLineEdit::LeadingPosition);
    m_table->setObjectName(QStringLiteral("checkTable"));
    m_table->setAccessibleName(tr("Checks of this plan"));
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(new CheckDelegate(m_table));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(CheckTableModel::CheckColumn, Qt::AscendingOrder);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    QHeaderView *header = m_table->header();
    header->setAccessibleName(tr("Columns"));
    header->setStretchLastSection(false);
    const int character = fontMetrics().averageCharWidth();
    const std::pair<int, int> widths[] = {{CheckTableModel::CheckColumn, 12}, {CheckTableModel::SeverityColumn, 16},
        {CheckTableModel::FindingsColumn, 17}, {CheckTableModel::SettingsColumn, 18}};
    for (const auto &[number, width] : widths)
        header->resizeSection(number, width * character);
    header->setSectionResizeMode(CheckTableModel::TitleColumn, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ChecksPage::showCurrent);
}

int ChecksPage::currentCheck() const
{
    return m_sorted->mapToSource(m_table->currentIndex()).row();
}

void ChecksPage::showCurrent()
{
    const int check = currentCheck();
    if (check < 0 || check == m_sheet->check())
        return;
    commitPending();
    m_sheet->setCheck(check);
    emit moved();
}

void ChecksPage::select(int check)
{
    const QModelIndex row = m_sorted->mapFromSource(m_model->index(check, 0));
    m_table->setCurrentIndex(row);
    m_table->scrollTo(row);
}

void ChecksPage::open(const Place &place)
{
    // From the history one comes by the record that says something of a check.
    const QString id = place.record.isNull() ? place.field : reader().read(place.record).text("check_id");
    if (const int check = checks::indexOfCheck(id); check >= 0) {
        m_filter->clear();
        select(check);
    }
    m_table->setFocus(Qt::OtherFocusReason);
}

Place ChecksPage::current() const
{
    return {Place::Page::Checks, {}, QString::fromLatin1(checks::allChecks()[size_t(m_sheet->check())]->info().id), 0};
}

} // namespace piao::widgets
