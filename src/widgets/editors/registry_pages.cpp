// SPDX-License-Identifier: EUPL-1.2
#include "editors/registry_pages.h"

#include "editors/record_table_panel.h"
#include "forms/form_builder.h"
#include "piao/models/record_table_model.h"
#include "piao/models/stakeholder_table_model.h"

namespace piao::widgets {

using namespace domain;
using models::RecordTableModel;

namespace {

/// A table of what belongs to the record that is current, below its form.
RecordTablePanel *partsTable(document::PlanDocument &document, Kind kind, const QString &owner, const TablePanelText &text, QWidget *parent)
{
    auto *panel = new RecordTablePanel(new RecordTableModel(document, {kind, owner, {}}), text, parent);
    panel->view().setVisibleRows(4, 12);
    panel->setContentsMargins(20, 0, 20, 20);
    return panel;
}

} // namespace

CentresPage::CentresPage(document::PlanDocument &document, QWidget *parent)
    : RegistryPage(document, Place::Page::Centres, Kind::ResponsibilityCentre,
          {tr("Responsibility centres"),
              tr("The offices that answer for objectives, with code, structure and director. Type the first one here, or paste a "
                 "list from a spreadsheet."),
              tr("Add centre")},
          parent)
{
    table().setColumnWidths({{QStringLiteral("code"), 10}, {QStringLiteral("name"), 36}, {QStringLiteral("unit_id"), 34},
        {QStringLiteral("director_id"), 26}, {QStringLiteral("notes"), 24}});
    FormBuilder(form())
        .row({{"code", 2}, {"name", 10}})
        .row({{"unit_id", 6}, {"director_id", 6}})
        .row({{"notes", 12}});
    RecordTablePanel *wordings = adopt(partsTable(document, Kind::TextVariant, QStringLiteral("centre_id"),
        {tr("Other wordings"), tr("Where the plan prints the centre's name otherwise: kept as printed, to be settled."), tr("Add wording")}, this));
    wordings->setColumnWidths({{QStringLiteral("field"), 24}, {QStringLiteral("section"), 12}, {QStringLiteral("text"), 0},
        {QStringLiteral("truncated"), 18}});
    m_wordings = &wordings->model();
    addDetails({wordings});
}

void CentresPage::showRecord(const RecordKey &key)
{
    m_wordings->setOwner(key.id);
}

DirectorsPage::DirectorsPage(document::PlanDocument &document, QWidget *parent)
    : RegistryPage(document, Place::Page::Directors, Kind::Director,
          {tr("Directors"), tr("Who directs which structure, and since when."), tr("Add director")}, parent)
{
    table().setColumnWidths({{QStringLiteral("name"), 28}, {QStringLiteral("role"), 30}, {QStringLiteral("unit_id"), 34},
        {QStringLiteral("email"), 30}, {QStringLiteral("since"), 13}, {QStringLiteral("until"), 13}});
    FormBuilder(form())
        .row({{"name", 6}, {"role", 6}})
        .row({{"unit_id", 12}})
        .row({{"email", 6}, {"since", 3}, {"until", 3}});
    addDetails();
}

StakeholdersPage::StakeholdersPage(document::PlanDocument &document, QWidget *parent)
    : RegistryPage(document, Place::Page::Stakeholders, new models::StakeholderTableModel(document),
          {tr("Stakeholders"),
              tr("Who is touched by what the body does. Values, objectives and indicators choose from this list."),
              tr("Add stakeholder")},
          parent)
{
    table().setColumnWidths({{QStringLiteral("name"), 44}, {QStringLiteral("kind"), 28}, {QStringLiteral("description"), 40}});
    FormBuilder(form())
        .row({{"name", 8}, {"kind", 4}})
        .row({{"description", 12}});
    addDetails();
}

ThemesPage::ThemesPage(document::PlanDocument &document, QWidget *parent)
    : RegistryPage(document, Place::Page::Themes, Kind::Theme,
          {tr("Themes"),
              tr("The subjects on which the law wants objectives: simplification, digitalisation, accessibility, equal opportunities, "
                 "payment times…"),
              tr("Add theme")},
          parent)
{
    table().setColumnWidths({{QStringLiteral("code"), 12}, {QStringLiteral("title"), 40}, {QStringLiteral("heading"), 30},
        {QStringLiteral("section"), 10}, {QStringLiteral("compulsory"), 14}, {QStringLiteral("description"), 30}});
    FormBuilder(form())
        .row({{"code", 3}, {"title", 9}})
        .row({{"heading", 5}, {"section", 2}, {"annex", 2}, {"compulsory", 3}})
        .row({{"description", 12}});
    RecordTablePanel *provisions = adopt(partsTable(document, Kind::Provision, QStringLiteral("theme_id"),
        {tr("What the plan states for this theme"), tr("Steps, rules and figures that the theme's section prints besides the objectives."),
            tr("Add provision")}, this));
    provisions->setColumnWidths({{QStringLiteral("kind"), 10}, {QStringLiteral("title"), 30}, {QStringLiteral("office"), 18},
        {QStringLiteral("text"), 40}, {QStringLiteral("value"), 18}, {QStringLiteral("unit"), 10}});
    m_provisions = &provisions->model();
    addDetails({provisions});
}

void ThemesPage::showRecord(const RecordKey &key)
{
    m_provisions->setOwner(key.id);
}

RuleSetsPage::RuleSetsPage(document::PlanDocument &document, QWidget *parent)
    : RegistryPage(document, Place::Page::RuleSets, Kind::RuleSet,
          {tr("Attainment rules"),
              tr("How the degree of attainment is computed, as the body's SMVP states it. The plan and each indicator choose from these."),
              tr("Add rule")},
          parent)
{
    table().setColumnWidths({{QStringLiteral("name"), 34}, {QStringLiteral("family"), 30}, {QStringLiteral("floor"), 12},
        {QStringLiteral("ceiling"), 12}, {QStringLiteral("missing_policy"), 24}, {QStringLiteral("parameters"), 24}});
    FormBuilder(form())
        .row({{"name", 8}, {"family", 4}})
        .row({{"floor", 3}, {"ceiling", 3}, {"missing_policy", 6}})
        .row({{"parameters", 12}});
    addDetails();
}

} // namespace piao::widgets
