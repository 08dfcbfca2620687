// SPDX-License-Identifier: EUPL-1.2
#include "quality/quality_page.h"

#include "forms/record_form.h"
#include "look/quiet_label.h"
#include "look/scroll_page.h"
#include "quality/quality_delegate.h"
#include "quality/quality_sheet.h"

#include "piao/domain/italian_format.h"

#include <QHeaderView>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace piao::widgets {

using models::QualityModel;

QualityPage::QualityPage(document::PlanDocument &document, QWidget *parent)
    : EditorPage(document, parent)
    , m_quality(models::PlanQuality::of(document))
    , m_criteria(new QualityModel(document, QualityModel::Shape::Criteria, this))
    , m_questions(new QualityModel(document, QualityModel::Shape::Questions, this))
    , m_byGain(new QSortFilterProxyModel(this))
    , m_total(new QLabel(this))
    , m_hint(quietLabel({}, this))
    , m_tabs(new QTabWidget(this))
    , m_sheet(new QualitySheet(document, this))
{
    adopt(m_sheet->form());
    m_byGain->setSourceModel(m_questions);
    m_byGain->setSortRole(QualityModel::GainRole);
    m_byGain->sort(QualityModel::GainColumn, Qt::DescendingOrder);
    m_tree = makeTable("qualityCriteria", tr("By criterion"), m_criteria);
    m_list = makeTable("qualityGains", tr("What would raise it most"), m_byGain);
    m_list->setRootIsDecorated(false);
    m_tabs->setObjectName(QStringLiteral("qualityTabs"));
    m_tabs->setAccessibleName(tr("Ways of looking at the quality"));
    m_total->setObjectName(QStringLiteral("qualityTotal"));
    QFont large = m_total->font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    large.setWeight(QFont::DemiBold);
    m_total->setFont(large);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    auto *top = new QWidget(splitter);
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(20, 14, 20, 8);
    column->addWidget(groupLabel(tr("Quality of the plan"), top));
    column->addWidget(m_total);
    column->addWidget(m_hint);
    column->addWidget(m_tabs, 1);
    splitter->addWidget(top);
    splitter->addWidget(scrollPage(m_sheet, this));
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({460, 300});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter);
    connect(&m_quality, &models::PlanQuality::changed, this, &QualityPage::follow);
    connect(m_tabs, &QTabWidget::currentChanged, this, &QualityPage::showCurrent);
    connect(m_sheet, &QualitySheet::recordChosen, this,
            [this](const domain::RecordKey &record, const QString &field) { emit placeRequested(Place::of(record, field)); });
    refresh();
    select(QStringLiteral("A1"));
}

QTreeView *QualityPage::makeTable(const char *name, const QString &title, QAbstractItemModel *model)
{
    auto *table = new QTreeView(this);
    table->setObjectName(QString::fromLatin1(name));
    table->setAccessibleName(title);
    table->setModel(model);
    table->setItemDelegate(new QualityDelegate(table));
    table->setUniformRowHeights(true);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setTabKeyNavigation(false);
    QHeaderView *header = table->header();
    header->setAccessibleName(tr("Columns"));
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QualityModel::NameColumn, QHeaderView::Stretch);
    const int character = fontMetrics().averageCharWidth();
    const std::pair<int, int> widths[] = {{QualityModel::ScoreColumn, 26}, {QualityModel::CountColumn, 20}, {QualityModel::GainColumn, 14}};
    for (const auto &[number, width] : widths)
        header->resizeSection(number, width * character);
    m_tabs->addTab(table, title);
    connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this, &QualityPage::showCurrent);
    return table;
}

QTreeView *QualityPage::shownTable() const
{
    return m_tabs->currentIndex() == 0 ? m_tree : m_list;
}

/// A score that nobody looks at is not worked out.
void QualityPage::follow()
{
    m_behind = true;
    if (isVisible())
        refresh();
}

void QualityPage::showEvent(QShowEvent *event)
{
    EditorPage::showEvent(event);
    if (m_behind)
        refresh();
}

void QualityPage::refresh()
{
    m_behind = false;
    m_criteria->refresh();
    m_questions->refresh();
    const auto score = m_quality.score();
    m_total->setText(score ? tr("%1 of 100").arg(domain::formatFixed(score->total, 1)) : tr("The plan cannot be read."));
    QString hint = tr("By this program's own method, on the ten criteria that CERVAP and UPI published for the plans of provinces; no official mark.");
    if (score && score->unanswered > 0)
        hint += u' ' + tr("Questions that nobody answered yet could add up to %1 points.").arg(domain::formatFixed(score->unanswered, 1));
    m_hint->setText(hint);
    m_sheet->refresh();
}

void QualityPage::showCurrent()
{
    const QTreeView *table = shownTable();
    const QModelIndex shown = table->currentIndex();
    const QModelIndex index = table == m_list ? m_byGain->mapToSource(shown) : shown;
    if (!index.isValid() || index.data(QualityModel::TokenRole).toString() == m_token)
        return;
    m_token = index.data(QualityModel::TokenRole).toString();
    select(m_token);
    commitPending();
    m_sheet->show(QualityModel::criterionAt(index), QualityModel::questionAt(index));
    emit moved();
}

/// In both ways of looking, so that who changes from one to the other stays where they are. Of a criterion, which the list by
/// gain does not have, the first question of the list.
void QualityPage::select(const QString &token)
{
    const auto choose = [](QTreeView *table, QModelIndex index) {
        if (!index.isValid())
            index = table->model()->index(0, 0);
        if (table->currentIndex().siblingAtColumn(0) != index)
            table->setCurrentIndex(index);
        table->scrollTo(index);
    };
    choose(m_list, m_byGain->mapFromSource(m_questions->indexOf(token)));
    choose(m_tree, m_criteria->indexOf(token));
}

void QualityPage::open(const Place &place)
{
    QString token = place.field;
    if (place.record.kind == domain::Kind::QualityAnswer && !place.record.isNull()) {
        const domain::Record answer = reader().read(place.record);
        if (!answer.isNull())
            token = answer.text("criterion") + u'.' + answer.text("question");
    }
    if (m_criteria->indexOf(token).isValid())
        select(token);
    shownTable()->setFocus(Qt::OtherFocusReason);
}

Place QualityPage::current() const
{
    return {Place::Page::Quality, {}, m_token, 0};
}

} // namespace piao::widgets
