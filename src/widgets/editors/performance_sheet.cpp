// SPDX-License-Identifier: EUPL-1.2
#include "editors/performance_sheet.h"

#include "editors/edition_list.h"
#include "editors/record_table_panel.h"
#include "forms/form_builder.h"
#include "piao/models/theme_answers_model.h"

#include <QLayout>

namespace piao::widgets {

using namespace domain;

PerformanceSheet::PerformanceSheet(document::PlanDocument &document, QWidget *parent)
    : NodeSheet(document, Kind::PerformanceObjective, parent)
{
    buildForm();
    addFormTab();
    addPhaseTab();
    addIndicatorTab(tr("Indicators"));
    addStakeholderTab();
    addThemeTab();
    m_editions = new EditionList(document, this);
    connect(m_editions, &EditionList::placeRequested, this, &EditorPage::placeRequested);
    connect(m_editions, &EditionList::refused, this, &EditorPage::refused);
    connect(m_editions, &EditionList::countChanged, this, [this](int count) { setCount(m_editions, count); });
    addTab(m_editions, tr("Editions"));
    addRiskTab();
    addWordingTab();
}

void PerformanceSheet::buildForm()
{
    FormBuilder(form())
        .row({{"code", 4}, {"year", 2}, {"weight", 2}, {"state", 4}})
        .row({{"title", 12}})
        .row({{"operational_id", 12}})
        .row({{"centre_id", 6}, {"director_id", 6}})
        .row({{"description", 12}})
        .group(tr("Means"))
        .row({{"amount", 3}, {"funding", 9}})
        .row({{"stage", 12}})
        .row({{"resources", 12}})
        .group(tr("Over the years"))
        .row({{"previous_id", 9}, {"to_review", 3}})
        .stretch();
}

void PerformanceSheet::addPhaseTab()
{
    auto *model = new models::RecordTableModel(document(), {Kind::Phase, QStringLiteral("objective_id"), {}});
    auto *panel = new RecordTablePanel(model,
        {tr("Phases"),
            tr("The steps of the objective in order, each with its beginning, its end and its weight. Type the first one here, or paste "
               "a list from a spreadsheet."),
            tr("Add phase")},
        this);
    panel->setColumnWidths({{QStringLiteral("title"), 0}, {QStringLiteral("start_date"), 13}, {QStringLiteral("end_date"), 13},
        {QStringLiteral("weight"), 11}, {QStringLiteral("progress"), 13}, {QStringLiteral("notes"), 26}});
    addTableTab(panel, tr("Phases"), QStringLiteral("objective_id"));
}

void PerformanceSheet::addThemeTab()
{
    m_themes = new models::ThemeAnswersModel(document(), {}, this);
    m_themePanel = adopt(new RecordTablePanel(m_themes,
        {tr("Themes"), tr("The plan has no themes yet. They are kept on the page «Themes»."), {}}, this));
    m_themePanel->layout()->setContentsMargins(20, 14, 20, 16);
    m_themePanel->setMovable(false);
    m_themePanel->setColumnWidths({{QStringLiteral("title"), 34}, {QStringLiteral("sentence"), 0}, {QStringLiteral("office"), 20},
        {QStringLiteral("code_printed"), 24}});
    addTab(m_themePanel, tr("Themes"));
    const auto recount = [this] { setCount(m_themePanel, m_themes->answeredCount()); };
    connect(m_themes, &QAbstractItemModel::dataChanged, this, recount);
    connect(m_themes, &QAbstractItemModel::modelReset, this, recount);
}

void PerformanceSheet::showNode(const RecordKey &node)
{
    m_themes->setObjective(node.id);
    m_editions->setObjective(node);
}

bool PerformanceSheet::openPart(const Place &place)
{
    if (place.record.kind != Kind::ObjectiveTheme)
        return NodeSheet::openPart(place);
    showTab(m_themePanel);
    m_themePanel->view().select({Kind::Theme, place.record.part, {}}, place.field.isEmpty() ? QStringLiteral("sentence") : place.field);
    m_themePanel->view().setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace piao::widgets
