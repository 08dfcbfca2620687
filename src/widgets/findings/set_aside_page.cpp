// SPDX-License-Identifier: EUPL-1.2
#include "findings/set_aside_page.h"

#include "editors/record_table_panel.h"
#include "findings/finding_place.h"
#include "piao/models/finding_marks.h"
#include "piao/models/suppression_table_model.h"
#include "style/icons.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace piao::widgets {

using document::ActionText;
using document::UnitOfWork;
using domain::RecordKey;

SetAsidePage::SetAsidePage(document::PlanDocument &document, QWidget *parent)
    : EditorPage(document, parent)
    , m_model(new models::SuppressionTableModel(document))
    , m_table(adopt(new RecordTablePanel(m_model,
          {tr("Findings set aside"),
              tr("What the plan keeps as it is, though a check would have it otherwise, stands here with its reason. Findings are set aside in the "
                 "pane of findings."),
              {}},
          this)))
{
    m_table->setObjectName(QStringLiteral("setAsideTable"));
    m_table->setMovable(false);
    m_table->setColumnWidths({{QStringLiteral("check_id"), 14}, {QStringLiteral("said"), 0}, {QStringLiteral("reason"), 22},
        {QStringLiteral("decided_by"), 11}, {QStringLiteral("decided_on"), 12}});
    m_table->view().wrapTexts();
    m_table->layout()->setContentsMargins(20, 14, 20, 16);
    addButtons();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_table);
    setFocusProxy(&m_table->view());
    connect(&m_table->view(), &RecordTableView::recordActivated, this, &SetAsidePage::go);
    connect(&m_table->view(), &RecordTableView::currentRecordChanged, this, &SetAsidePage::refresh);
    connect(m_table->view().selectionModel(), &QItemSelectionModel::selectionChanged, this, &SetAsidePage::refresh);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &SetAsidePage::refresh);
    refresh();
}

void SetAsidePage::addButtons()
{
    m_go = new QPushButton(themeIcon("go-jump"), tr("&Go there"), m_table);
    m_go->setObjectName(QStringLiteral("setAsideGo"));
    m_takeUp = new QPushButton(themeIcon("edit-undo"), tr("Take &up again"), m_table);
    m_takeUp->setObjectName(QStringLiteral("setAsideTakeUp"));
    connect(m_go, &QPushButton::clicked, this, &SetAsidePage::go);
    connect(m_takeUp, &QPushButton::clicked, this, &SetAsidePage::takeUp);
    // The first one that is added ends up at the right.
    m_table->addToHeader(m_takeUp);
    m_table->addToHeader(m_go);
}

void SetAsidePage::refresh()
{
    const RecordKey key = m_table->view().currentRecord();
    m_go->setEnabled(m_model->findingAt(m_model->rowOf(key)).has_value());
    m_takeUp->setEnabled(m_model->rowOf(key) >= 0 && m_model->isEditable());
}

void SetAsidePage::takeUp()
{
    const std::vector<RecordKey> keys = m_table->view().selectedRecords();
    const auto done = document().perform(ActionText(QT_TRANSLATE_NOOP("history", "Take findings up again")),
        [&](UnitOfWork &unit) { return unit.removeAll(keys); });
    if (!done)
        emit refused(done.error());
}

void SetAsidePage::go()
{
    const checks::LiveChecks *checks = models::FindingMarks::of(document()).checks();
    const auto finding = m_model->findingAt(m_model->rowOf(m_table->view().currentRecord()));
    if (!finding || !checks)
        return;
    if (const std::optional<Place> place = placeOfFinding(*checks->checker(), *finding, reader()))
        emit placeRequested(*place);
}

void SetAsidePage::open(const Place &place)
{
    if (!place.record.isNull())
        m_table->view().select(place.record, place.field);
    m_table->view().setFocus(Qt::OtherFocusReason);
}

Place SetAsidePage::current() const
{
    return {Place::Page::SetAside, m_table->view().currentRecord(), {}, 0};
}

} // namespace piao::widgets
