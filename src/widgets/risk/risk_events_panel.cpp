// SPDX-License-Identifier: EUPL-1.2
#include "risk/risk_events_panel.h"

#include "editors/record_table_panel.h"
#include "forms/form_builder.h"
#include "look/quiet_label.h"
#include "look/scroll_page.h"
#include "navigation/place_finder.h"
#include "piao/domain/risk_judgement.h"
#include "piao/models/link_answers_model.h"
#include "piao/models/linked_records_model.h"
#include "risk/level_keys.h"
#include "risk/link_table.h"
#include "risk/risk_tables.h"
#include "window/removal_question.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace piao::widgets {

using namespace domain;
using models::LinkAnswersModel;
using models::RecordTableModel;

RiskEventsPanel::RiskEventsPanel(document::PlanDocument &document, QWidget *parent) : EditorPage(document, parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    layout->addWidget(splitter);
    buildList();
    splitter->addWidget(m_list);
    splitter->addWidget(buildSheet());
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({300, 700});
    connect(&m_list->view(), &RecordTableView::currentRecordChanged, this, &RiskEventsPanel::showRiskEvent);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_list->model(), signal, this, &RiskEventsPanel::countChanged);
    connect(&m_list->model(), &QAbstractItemModel::modelReset, this, &RiskEventsPanel::countChanged);
    connect(&document, &document::PlanDocument::changed, this, &RiskEventsPanel::refreshGaps);
    showRiskEvent({});
}

void RiskEventsPanel::buildList()
{
    auto *model = new RecordTableModel(document(), {Kind::RiskEvent, QStringLiteral("process_id"), {}});
    model->setColumns({QStringLiteral("description"), QStringLiteral("level_before")});
    m_list = adopt(new RecordTablePanel(model,
        {tr("Risk events"),
            tr("What could happen against the public interest in this process. Type the first event here, or paste a list."),
            tr("Add event")},
        this));
    m_list->layout()->setContentsMargins(20, 0, 8, 16);
    m_list->setColumnWidths({{QStringLiteral("description"), 0}, {QStringLiteral("level_before"), 9}});
    m_list->view().setTwoLineRows();
    m_list->setObjectName(QStringLiteral("riskEvents"));
    m_list->view().mayRemove = [this](const std::vector<RecordKey> &keys) { return mayRemoveRecords(document(), keys, window()); };
    new LevelKeys(m_list->view());
}

QWidget *RiskEventsPanel::buildSheet()
{
    auto *whole = new QWidget(this);
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins({});
    m_title = groupLabel({}, whole);
    m_title->setWordWrap(true);
    m_title->setContentsMargins(20, 0, 20, 0);
    layout->addWidget(m_title);
    m_form = adopt(new RecordForm(document(), Kind::RiskEvent));
    FormBuilder builder(*m_form);
    builder.row({{"description", 9}, {"code", 3}}).row({{"controls", 12}});
    buildFactors();
    builder.group({}).widget(m_factors);
    buildCriteria();
    builder.group({}).widget(m_criteria);
    builder.group(tr("Judgement"), tr("The criteria inform the judgement and are never averaged (PNA 2019, annex 1). A level without a rationale is incomplete."))
        .row({{"level_before", 3}, {"rationale_before", 9}})
        .row({{"level_after", 3}, {"rationale_after", 9}})
        .row({{"level_monitored", 3}, {"rationale_monitored", 9}});
    m_gaps = quietLabel({}, m_form);
    m_gaps->setObjectName(QStringLiteral("judgementGaps"));
    builder.widget(m_gaps).row({{"monitored_on", 3}});
    buildMeasures();
    builder.group({}).widget(m_measures);
    builder.group({}).row({{"notes", 12}}).stretch();
    m_scroll = scrollPage(m_form, this);
    layout->addWidget(m_scroll, 1);
    return whole;
}

void RiskEventsPanel::buildFactors()
{
    m_factorAnswers = new LinkAnswersModel(document(),
        {Kind::EventFactor, "event_id", "factor_id", {QStringLiteral("title")}, {QStringLiteral("evidence")}});
    m_factors = adopt(new RecordTablePanel(m_factorAnswers,
        {tr("Enabling factors"), tr("The plan has no enabling factors yet. They are kept on the page «Areas, factors, criteria»."), {}}));
    m_factors->setObjectName(QStringLiteral("eventFactors"));
    m_factors->setMovable(false);
    m_factors->view().setVisibleRows(3, 12);
    m_factors->view().setTwoLineRows();
    m_factors->setColumnWidths({{QStringLiteral("title"), 32}, {QStringLiteral("evidence"), 0}});
}

void RiskEventsPanel::buildCriteria()
{
    m_ratings = new LinkAnswersModel(document(),
        {Kind::CriterionRating, "event_id", "criterion_id", {QStringLiteral("title")}, {QStringLiteral("level"), QStringLiteral("evidence")}, false});
    m_criteria = adopt(new RecordTablePanel(m_ratings,
        {tr("Exposure to the risk"), tr("The plan has no exposure criteria yet. They are kept on the page «Areas, factors, criteria»."), {}}));
    m_criteria->setObjectName(QStringLiteral("eventCriteria"));
    m_criteria->setMovable(false);
    m_criteria->view().setVisibleRows(3, 10);
    m_criteria->view().setTwoLineRows();
    m_criteria->setColumnWidths({{QStringLiteral("title"), 30}, {QStringLiteral("level"), 9}, {QStringLiteral("evidence"), 0}});
    auto *hint = quietLabel(tr("B, M or A sets a level"), m_criteria);
    hint->setWordWrap(false);
    hint->setContentsMargins(12, 0, 0, 0);
    m_criteria->addToHeader(hint);
    new LevelKeys(m_criteria->view());
}

void RiskEventsPanel::buildMeasures()
{
    m_measures = makeMeasureLinks(document(), Kind::EventMeasure, "event_id", "specific", nullptr);
    adopt(m_measures);
    connect(m_measures, &LinkTable::placeRequested, this, &EditorPage::placeRequested);
    m_measures->view().setVisibleRows(3, 12);
}

void RiskEventsPanel::setProcess(const RecordKey &process)
{
    m_list->model().setOwner(process.id);
    showRiskEvent(m_list->view().currentRecord());
}

int RiskEventsPanel::count() const
{
    return m_list->model().recordCount();
}

void RiskEventsPanel::showRiskEvent(const RecordKey &key)
{
    m_form->setRecord(key.isNull() ? RecordKey() : key);
    m_factorAnswers->setAnswerer(key.id);
    m_ratings->setAnswerer(key.id);
    m_measures->model().setOwner(key.id);
    for (QWidget *part : {static_cast<QWidget *>(m_factors), static_cast<QWidget *>(m_criteria), static_cast<QWidget *>(m_measures)})
        part->setEnabled(!key.isNull());
    refreshGaps();
}

void RiskEventsPanel::refreshGaps()
{
    const RecordKey key = m_form->record();
    const Record event = key.isNull() ? Record() : reader().read(key);
    m_title->setText(event.isNull() ? tr("Choose an event to see all of it") : document::displayName(event));
    QStringList gaps;
    for (const RiskStage stage : riskStages) {
        if (!event.isNull() && riskJudgementOf(event, stage).lacksRationale())
            gaps.append(tr("⚠ %1: a level without a rationale.").arg(riskStageWord(stage)));
    }
    if (!event.isNull() && !event.has("level_before"))
        gaps.append(tr("⚠ Not judged yet."));
    m_gaps->setText(gaps.join(QLatin1Char('\n')));
    m_gaps->setVisible(!gaps.isEmpty());
}

void RiskEventsPanel::reveal(RecordTablePanel &panel, const RecordKey &row, const QString &column)
{
    panel.view().select(row, column);
    m_scroll->ensureWidgetVisible(&panel);
    panel.view().setFocus(Qt::OtherFocusReason);
}

void RiskEventsPanel::open(const Place &place)
{
    const RecordKey &key = place.record;
    const RecordKey event = nearestOwner(key, reader(), Kind::RiskEvent);
    m_list->view().select(event, key == event ? place.field : QString());
    if (key.kind == Kind::EventFactor)
        reveal(*m_factors, {Kind::EnablingFactor, key.part, {}}, place.field.isEmpty() ? QStringLiteral("evidence") : place.field);
    else if (key.kind == Kind::CriterionRating)
        reveal(*m_criteria, {Kind::ExposureCriterion, key.part, {}}, place.field.isEmpty() ? QStringLiteral("level") : place.field);
    else if (key.kind == Kind::EventMeasure)
        reveal(*m_measures, key, {});
    else if (!place.field.isEmpty() && m_list->model().columnOf(place.field) < 0)
        m_form->focusField(place.field);
    else
        m_list->view().setFocus(Qt::OtherFocusReason);
}

Place RiskEventsPanel::current() const
{
    const RecordKey event = m_list->view().currentRecord();
    return event.isNull() ? Place() : Place::of(event, focusedField());
}

} // namespace piao::widgets
