// SPDX-License-Identifier: EUPL-1.2
#include "risk/coverage_page.h"

#include "look/quiet_label.h"
#include "piao/models/coverage_model.h"
#include "risk/register_delegate.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace piao::widgets {

using namespace domain;
using document::CoverageGap;
using models::CoverageModel;

CoveragePage::CoveragePage(document::PlanDocument &document, QWidget *parent)
    : EditorPage(document, parent)
    , m_model(new CoverageModel(document, this))
    , m_view(new QTableView(this))
    , m_text(new QLineEdit(this))
    , m_gapsOnly(new QCheckBox(tr("Only gaps"), this))
    , m_gaps(quietLabel({}, this))
    , m_empty(quietLabel({}, m_view->viewport()))
{
    m_text->setObjectName(QStringLiteral("coverageFilter"));
    m_text->setPlaceholderText(tr("Filter: process, measure, objective, value"));
    m_text->setAccessibleName(tr("Filter the coverage"));
    m_text->setClearButtonEnabled(true);
    m_gapsOnly->setObjectName(QStringLiteral("gapsOnly"));
    m_gaps->setObjectName(QStringLiteral("coverageGaps"));
    m_empty->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 14, 20, 10);
    layout->setSpacing(8);
    QLabel *title = groupLabel(tr("Coverage: process, measure, objective"), this);
    title->setBuddy(m_view);
    layout->addWidget(title);
    layout->addWidget(m_gaps);
    auto *filter = new QHBoxLayout;
    filter->addWidget(m_text, 1);
    filter->addWidget(m_gapsOnly);
    layout->addLayout(filter);
    layout->addWidget(m_view, 1);
    buildTable();
    connect(m_text, &QLineEdit::textChanged, this, &CoveragePage::applyFilter);
    connect(m_gapsOnly, &QCheckBox::toggled, this, &CoveragePage::applyFilter);
    for (const auto signal : {&QAbstractItemModel::modelReset})
        connect(m_model, signal, this, &CoveragePage::refresh);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &CoveragePage::refresh);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &CoveragePage::refresh);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &CoveragePage::refresh);
    setFocusProxy(m_view);
    refresh();
}

void CoveragePage::buildTable()
{
    m_view->setObjectName(QStringLiteral("coverageTable"));
    m_view->setAccessibleName(tr("Coverage of the processes"));
    m_view->setModel(m_model);
    auto *delegate = new RegisterDelegate(m_view);
    delegate->setTwoLines(true);
    m_view->setItemDelegate(delegate);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setWordWrap(false);
    m_view->setCornerButtonEnabled(false);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 2 + 10);
    QHeaderView *header = m_view->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setFixedHeight(fontMetrics().height() * 2);
    header->setStretchLastSection(true);
    header->setAccessibleName(tr("Columns"));
    const int character = fontMetrics().averageCharWidth();
    const std::pair<int, int> widths[] = {{CoverageModel::LevelColumn, 8}, {CoverageModel::ProcessColumn, 34},
        {CoverageModel::MeasureColumn, 34}, {CoverageModel::KindColumn, 22}, {CoverageModel::ObjectivesColumn, 32},
        {CoverageModel::ValuesColumn, 24}, {CoverageModel::GapColumn, 34}};
    for (const auto &[column, width] : widths)
        header->resizeSection(column, width * character + 12);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    connect(m_view, &QTableView::doubleClicked, this, &CoveragePage::openCurrent);
}

void CoveragePage::applyFilter()
{
    m_model->setFilter(m_text->text(), m_gapsOnly->isChecked());
}

QString CoveragePage::gapsText() const
{
    QStringList parts;
    const auto add = [&](CoverageGap gap, const QString &text) {
        if (m_model->gapCount(gap) > 0)
            parts.append(text);
    };
    add(CoverageGap::NoMeasure, tr("%n process(es) without a measure", nullptr, m_model->gapCount(CoverageGap::NoMeasure)));
    add(CoverageGap::NoSpecificMeasure, tr("%n judged A without a specific measure", nullptr, m_model->gapCount(CoverageGap::NoSpecificMeasure)));
    add(CoverageGap::ProtectsNothing, tr("%n row(s) that protect neither objective nor value", nullptr, m_model->gapCount(CoverageGap::ProtectsNothing)));
    add(CoverageGap::TreatsNothing, tr("%n measure(s) that treat nothing", nullptr, m_model->gapCount(CoverageGap::TreatsNothing)));
    return parts.isEmpty() ? tr("Each process has its measures, each measure something that it protects.")
                           : QStringLiteral("⚠ ") + parts.join(QStringLiteral(" · "));
}

void CoveragePage::refresh()
{
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0)
        m_view->selectionModel()->setCurrentIndex(m_model->index(0, CoverageModel::ProcessColumn), QItemSelectionModel::NoUpdate);
    const bool nothing = m_model->totalRows() == 0;
    m_gaps->setText(nothing ? QString() : gapsText());
    m_gaps->setVisible(!nothing);
    m_empty->setText(nothing ? tr("Here stand the processes of the register of risks with the measures that treat them and the objectives "
                                  "and values that they protect. Add the first process in the register.")
            : m_gapsOnly->isChecked() && m_text->text().isEmpty() ? tr("No gaps.") : tr("Nothing meets the filter."));
    m_empty->setVisible(m_model->rowCount() == 0);
    m_empty->setGeometry(m_view->viewport()->rect().adjusted(40, 0, -40, 0));
}

void CoveragePage::openCurrent()
{
    const RecordKey key = m_model->recordAt(m_view->currentIndex());
    if (!key.isNull())
        emit placeRequested(Place::of(key));
}

bool CoveragePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openCurrent();
            return true;
        }
    }
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        m_empty->setGeometry(m_view->viewport()->rect().adjusted(40, 0, -40, 0));
    return EditorPage::eventFilter(watched, event);
}

void CoveragePage::open(const Place &place)
{
    for (int row = 0; row < m_model->rowCount() && !place.record.isNull(); ++row) {
        for (const int column : {CoverageModel::ProcessColumn, CoverageModel::MeasureColumn}) {
            if (m_model->recordAt(m_model->index(row, column)) == place.record) {
                m_view->setCurrentIndex(m_model->index(row, column));
                row = m_model->rowCount();
                break;
            }
        }
    }
    m_view->setFocus(Qt::OtherFocusReason);
}

Place CoveragePage::current() const
{
    return {Place::Page::Coverage, m_model->recordAt(m_view->currentIndex()), {}, 0};
}

} // namespace piao::widgets
