// SPDX-License-Identifier: EUPL-1.2
#include "editors/indicator_panel.h"

#include "delegates/trend_delegate.h"
#include "editors/record_table_panel.h"
#include "editors/stakeholder_table.h"
#include "forms/form_builder.h"
#include "look/quiet_label.h"
#include "look/scroll_page.h"
#include "piao/document/owner_column.h"
#include "piao/domain/italian_format.h"
#include "piao/models/indicator_table_model.h"

#include <QHeaderView>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <cmath>

namespace piao::widgets {

using namespace domain;

IndicatorPanel::IndicatorPanel(document::PlanDocument &document, Kind owner, QWidget *parent)
    : EditorPage(document, parent)
    , m_owner(owner)
    , m_model(new models::IndicatorTableModel(document, QString::fromLatin1(document::ownerColumn(Kind::Indicator, owner)), {}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    layout->addWidget(splitter);
    buildGrid(splitter);
    splitter->addWidget(m_grid);
    splitter->addWidget(buildDetails());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({320, 380});
    connect(&m_grid->view(), &RecordTableView::currentRecordChanged, this, &IndicatorPanel::showIndicator);
    const auto recount = [this] {
        refreshWeights();
        emit countChanged();
    };
    connect(m_model, &QAbstractItemModel::modelReset, this, recount);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, recount);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, recount);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &IndicatorPanel::refreshWeights);
}

QString IndicatorPanel::whatBelongsHere() const
{
    switch (m_owner) {
    case Kind::Measure:
        return tr("What tells that the measure is carried out and works: what is measured, what is expected in each year.");
    case Kind::PositiveAction:
        return tr("What tells that the action is carried out: what is measured, what is expected in each year.");
    case Kind::IndicatorGroup:
        return tr("What this dimension or measure is watched by: what is measured, from where it starts, what is expected in each year.");
    default:
        return tr("What tells that the objective is reached: what is measured, from where it starts, what is expected in each year. "
                  "Type here, or paste a block from a spreadsheet.");
    }
}

void IndicatorPanel::buildGrid(QWidget *parent)
{
    m_grid = adopt(new RecordTablePanel(m_model,
        {tr("Indicators"), whatBelongsHere(), tr("Add indicator")}, parent));
    m_grid->layout()->setContentsMargins(20, 0, 20, 8);
    m_weights = quietLabel({}, m_grid);
    m_weights->setWordWrap(false);
    m_weights->setContentsMargins(12, 0, 0, 0);
    m_grid->addToHeader(m_weights);
    RecordTableView &view = m_grid->view();
    view.fieldDelegate().setTwoLines(true);
    view.verticalHeader()->setDefaultSectionSize(view.fontMetrics().height() * 2 + 12);
    const auto dress = [this, &view] {
        for (int column = 0; column < m_model->columnCount(); ++column)
            view.setItemDelegateForColumn(column, m_model->fieldAt(column) ? nullptr : new TrendDelegate(&view));
        m_grid->setColumnWidths({{QStringLiteral("name"), 30}, {QStringLiteral("dimension"), 14}, {QStringLiteral("unit"), 6},
            {QStringLiteral("direction"), 9}, {QStringLiteral("baseline_text"), 13}, {QStringLiteral("data_source"), 20},
            {QStringLiteral("weight"), 9}});
        for (int column = 0; column < m_model->columnCount(); ++column) {
            if (m_model->yearAt(column) != 0 || !m_model->fieldAt(column))
                view.setColumnWidth(column, 16 * view.fontMetrics().averageCharWidth());
        }
    };
    dress();
    connect(m_model, &QAbstractItemModel::modelReset, this, [this, dress, years = m_model->columnCount()]() mutable {
        if (std::exchange(years, m_model->columnCount()) != m_model->columnCount())
            dress();
    });
}

QWidget *IndicatorPanel::buildDetails()
{
    auto *whole = new QWidget(this);
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(6);
    m_current = groupLabel({}, whole);
    // Names of indicators run to whole sentences; on one line they would push the other panes out of the window.
    m_current->setWordWrap(true);
    m_current->setContentsMargins(20, 0, 20, 0);
    layout->addWidget(m_current);
    m_details = new QTabWidget(whole);
    m_details->setDocumentMode(true);
    m_details->setAccessibleName(tr("Details of the indicator"));
    layout->addWidget(m_details);
    m_details->addTab(buildForm(), tr("Details"));

    const auto partsOf = [this](Kind kind, const TablePanelText &text) {
        return adopt(new RecordTablePanel(new models::RecordTableModel(document(), {kind, QStringLiteral("indicator_id"), {}}), text, this));
    };
    m_targets = partsOf(Kind::Target, {{}, tr("The expected value of each year, as given and as a number."), tr("Add target")});
    m_targets->setColumnWidths({{QStringLiteral("year"), 10}, {QStringLiteral("value_text"), 0}, {QStringLiteral("value"), 20}, {QStringLiteral("unit"), 14}});
    m_actuals = partsOf(Kind::Actual, {{}, tr("What was measured, when and by whom, with its evidence."), tr("Add actual")});
    m_actuals->setColumnWidths({{QStringLiteral("measured_on"), 14}, {QStringLiteral("year"), 8}, {QStringLiteral("value_text"), 16},
        {QStringLiteral("value"), 16}, {QStringLiteral("evidence"), 28}, {QStringLiteral("note"), 28}, {QStringLiteral("recorded_by"), 18}});
    m_stakeholders = adopt(makeStakeholderTable(document(), Kind::Indicator, this));
    for (auto *panel : {m_targets, m_actuals, m_stakeholders})
        panel->layout()->setContentsMargins(20, 12, 20, 16);
    m_details->addTab(m_targets, tr("Targets"));
    m_details->addTab(m_actuals, tr("Actuals"));
    m_details->addTab(m_stakeholders, tr("Stakeholders"));
    return whole;
}

QWidget *IndicatorPanel::buildForm()
{
    m_form = adopt(new RecordForm(document(), Kind::Indicator));
    FormBuilder(*m_form)
        .row({{"name", 9}, {"code", 3}})
        .row({{"dimension", 4}, {"category", 4}, {"value_type", 2}, {"unit", 2}})
        .row({{"direction", 3}, {"tolerance", 3}, {"range_low", 3}, {"range_high", 3}})
        .row({{"trend", 12}})
        .group(tr("Computation"))
        .row({{"formula", 12}})
        .row({{"numerator", 6}, {"denominator", 6}})
        .row({{"scale", 12}})
        .group(tr("Baseline"))
        .row({{"baseline_text", 5}, {"baseline_value", 3}, {"baseline_year", 2}, {"baseline_period", 2}})
        .row({{"baseline_new", 3}, {"baseline_reason", 9}})
        .group(tr("Source and owner"))
        .row({{"data_source", 6}, {"frequency", 3}, {"weight", 3}})
        .row({{"owner_centre_id", 6}, {"owner_text", 6}})
        .group(tr("Attainment"))
        .row({{"rule_set_id", 4}, {"minimum", 3}, {"maximum", 3}, {"is_key", 2}})
        .row({{"notes", 12}})
        .stretch();
    return scrollPage(m_form, this);
}

void IndicatorPanel::setOwner(const RecordKey &owner)
{
    m_model->setOwner(owner.id);
    showIndicator(m_grid->view().currentRecord());
    refreshWeights();
}

int IndicatorPanel::count() const
{
    return m_model->recordCount();
}

void IndicatorPanel::open(const Place &place)
{
    const bool isPart = place.record.kind == Kind::Actual || place.record.kind == Kind::StakeholderLink;
    const RecordKey indicator{Kind::Indicator, isPart ? reader().read(place.record).text("indicator_id") : place.record.id, {}};
    m_grid->view().select(indicator, place.field);
    const int year = place.year != 0 ? place.year : place.record.kind == Kind::Target ? place.record.part.toInt() : 0;
    if (const int column = m_model->columnOfYear(year); year != 0 && column >= 0 && m_model->rowOf(indicator) >= 0)
        m_grid->view().setCurrentIndex(m_model->index(m_model->rowOf(indicator), column));
    m_grid->view().setFocus(Qt::OtherFocusReason);
    // What the grid does not show is in the form below.
    if (place.record.kind == Kind::Indicator && !place.field.isEmpty() && m_model->columnOf(place.field) < 0) {
        m_details->setCurrentIndex(0);
        m_form->focusField(place.field);
    }
    openPart(place);
}

/// The number and the unit of a target stand beside its text only in the table of targets.
void IndicatorPanel::openPart(const Place &place)
{
    const bool beside = place.record.kind == Kind::Target && (place.field == QLatin1String("value") || place.field == QLatin1String("unit"));
    for (RecordTablePanel *panel : {m_targets, m_actuals, m_stakeholders}) {
        const bool shows = panel->model().scope().kind == place.record.kind && (place.record.kind != Kind::Target || beside);
        if (!shows || panel->model().rowOf(place.record) < 0)
            continue;
        m_details->setCurrentWidget(panel);
        panel->view().select(place.record, place.field);
        panel->view().setFocus(Qt::OtherFocusReason);
    }
}

Place IndicatorPanel::current() const
{
    const QModelIndex cell = m_grid->view().currentIndex();
    const RecordKey key = m_grid->view().currentRecord();
    if (key.isNull())
        return {};
    if (const QString column = focusedField(); !column.isEmpty())
        return Place::of(key, column);
    const Field *field = cell.isValid() ? m_model->fieldAt(cell.column()) : nullptr;
    const int year = cell.isValid() ? m_model->yearAt(cell.column()) : 0;
    return Place::of(key, field ? QString::fromLatin1(field->column) : QString(), year);
}

void IndicatorPanel::showIndicator(const RecordKey &key)
{
    const RecordKey shown = key.isNull() ? RecordKey() : key;
    m_form->setRecord(shown);
    for (RecordTablePanel *panel : {m_targets, m_actuals, m_stakeholders})
        panel->model().setOwner(shown.id);
    m_current->setText(shown.isNull() ? tr("Choose an indicator to see all of it") : reader().nameOf(shown));
    m_details->setEnabled(!shown.isNull());
}

void IndicatorPanel::refreshWeights()
{
    const std::optional<double> sum = m_model->weightSum();
    m_weights->setText(!sum ? QString()
        : std::abs(*sum - 100) < 0.005 ? tr("Weights: 100 %") : tr("⚠ Weights make %1, not 100 %").arg(formatPercent(*sum)));
    if (const RecordKey key = m_form ? m_form->record() : RecordKey(); !key.isNull())
        m_current->setText(reader().nameOf(key));
}

} // namespace piao::widgets
