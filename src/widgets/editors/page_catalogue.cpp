// SPDX-License-Identifier: EUPL-1.2
#include "editors/page_catalogue.h"

#include "document_template/document_look_page.h"
#include "editors/attachments_page.h"
#include "editors/body_page.h"
#include "editors/monitoring_pages.h"
#include "editors/operational_sheet.h"
#include "editors/organisation_page.h"
#include "editors/performance_sheet.h"
#include "editors/plan_page.h"
#include "editors/registry_pages.h"
#include "editors/sections_page.h"
#include "editors/strategic_sheet.h"
#include "editors/value_sheet.h"
#include "findings/checks_page.h"
#include "findings/set_aside_page.h"
#include "people/agile_work_page.h"
#include "people/hires_page.h"
#include "people/organisation_chart_page.h"
#include "people/positive_actions_page.h"
#include "people/staff_pages.h"
#include "people/training_page.h"
#include "quality/quality_page.h"
#include "risk/coverage_page.h"
#include "risk/measure_sheet.h"
#include "risk/process_sheet.h"
#include "risk/risk_pages.h"
#include "risk/risk_register_page.h"
#include "risk/risk_vocabulary_page.h"

#include <algorithm>

namespace piao::widgets {

using domain::Kind;
using At = Place::Page;

namespace {

template<typename Editor>
EditorPage *make(document::PlanDocument &document, QWidget *parent)
{
    return new Editor(document, parent);
}

struct GroupName {
    const char *token;
    const char *title;
};

/// In the order of PageCatalogue::Group.
constexpr GroupName groupNames[] = {
    {"plan", QT_TRANSLATE_NOOP("piao::widgets::PageCatalogue", "Plan")},
    {"values", QT_TRANSLATE_NOOP("piao::widgets::PageCatalogue", "2.1–2.2 Values and performance")},
    {"risk", QT_TRANSLATE_NOOP("piao::widgets::PageCatalogue", "2.3 Risks and transparency")},
    {"people", QT_TRANSLATE_NOOP("piao::widgets::PageCatalogue", "3 Organisation and people")},
    {"monitoring", QT_TRANSLATE_NOOP("piao::widgets::PageCatalogue", "4 Monitoring")},
    {"checks", QT_TRANSLATE_NOOP("piao::widgets::PageCatalogue", "Checks")},
};
static_assert(std::size(groupNames) == size_t(PageCatalogue::groupCount));

const std::vector<PageCatalogue::Sheet> &sheets()
{
    static const std::vector<PageCatalogue::Sheet> all{
        {Kind::PublicValue, make<ValueSheet>, {}},
        {Kind::StrategicObjective, make<StrategicSheet>, {}},
        {Kind::OperationalObjective, make<OperationalSheet>, {}},
        {Kind::PerformanceObjective, make<PerformanceSheet>, {}},
        {Kind::Process, make<ProcessSheet>, At::Processes},
        {Kind::Measure, make<MeasureSheet>, At::Measures},
    };
    return all;
}

} // namespace

const std::vector<PageCatalogue::Page> &PageCatalogue::pages()
{
    static const std::vector<Page> all{
        {At::Plan, Group::Plan, QT_TR_NOOP("The plan"), "view-calendar", {}, {Kind::Plan}, make<PlanPage>},
        {At::Body, Group::Plan, QT_TR_NOOP("1 Registry of the body"), "view-institution", {}, {Kind::Body}, make<BodyPage>},
        {At::Sections, Group::Plan, QT_TR_NOOP("Document"), "document-edit", Kind::Section, {Kind::Section}, make<SectionsPage>},
        {At::DocumentLook, Group::Plan, QT_TR_NOOP("Look of the document"), "color-management", {}, {Kind::DocumentLayout}, make<DocumentLookPage>},
        {At::Attachments, Group::Plan, QT_TR_NOOP("Attachments"), "mail-attachment", Kind::Attachment, {Kind::Attachment}, make<AttachmentsPage>},

        {At::Stakeholders, Group::Values, QT_TR_NOOP("Stakeholders"), "group", Kind::Stakeholder, {Kind::Stakeholder}, make<StakeholdersPage>},
        {At::Themes, Group::Values, QT_TR_NOOP("Themes"), "tag", Kind::Theme, {Kind::Theme}, make<ThemesPage>},
        {At::RuleSets, Group::Values, QT_TR_NOOP("Attainment rules"), "view-statistics", Kind::RuleSet, {Kind::RuleSet}, make<RuleSetsPage>},

        {At::RiskRegister, Group::Risk, QT_TR_NOOP("Register of risks"), "view-list-details", Kind::RiskEvent, {}, make<RiskRegisterPage>},
        {At::Coverage, Group::Risk, QT_TR_NOOP("Coverage"), "view-filter", {}, {}, make<CoveragePage>},
        {At::Processes, Group::Risk, QT_TR_NOOP("Processes"), "view-process-tree", Kind::Process, {}, make<ProcessesPage>},
        {At::Measures, Group::Risk, QT_TR_NOOP("Measures"), "security-high", Kind::Measure, {}, make<MeasuresPage>},
        {At::PublicationDuties, Group::Risk, QT_TR_NOOP("Publication duties"), "document-share", Kind::PublicationDuty, {Kind::PublicationDuty}, make<PublicationDutiesPage>},
        {At::RiskAreas, Group::Risk, QT_TR_NOOP("Areas, factors, criteria"), "view-list-tree", Kind::RiskArea, {Kind::RiskArea, Kind::EnablingFactor, Kind::ExposureCriterion}, make<RiskVocabularyPage>},

        {At::Organisation, Group::People, QT_TR_NOOP("3.1 Organisation"), "distribute-graph-directed", Kind::OrgUnit, {Kind::OrgUnit}, make<OrganisationPage>},
        {At::OrganisationChart, Group::People, QT_TR_NOOP("Organisation chart"), "view-list-tree", {}, {}, make<OrganisationChartPage>},
        {At::Centres, Group::People, QT_TR_NOOP("Centres"), "folder-open", Kind::ResponsibilityCentre, {Kind::ResponsibilityCentre}, make<CentresPage>},
        {At::Directors, Group::People, QT_TR_NOOP("Directors"), "user", Kind::Director, {Kind::Director}, make<DirectorsPage>},
        {At::Staff, Group::People, QT_TR_NOOP("Staff"), "resource-group", Kind::StaffCount, {Kind::StaffCount}, make<StaffPage>},
        {At::Establishment, Group::People, QT_TR_NOOP("3.1.2 Establishment"), "view-table-of-contents-ltr", Kind::StaffEstablishment, {Kind::StaffEstablishment}, make<EstablishmentPage>},
        {At::Hires, Group::People, QT_TR_NOOP("Hires and progressions"), "list-add-user", Kind::Hire, {Kind::Hire, Kind::HireValue}, make<HiresPage>},
        {At::Leavers, Group::People, QT_TR_NOOP("Leavers"), "list-remove-user", Kind::Leaver, {Kind::Leaver}, make<LeaversPage>},
        {At::Training, Group::People, QT_TR_NOOP("3.1.3 Training"), "view-calendar-list", Kind::TrainingCourse, {Kind::TrainingCourse, Kind::TrainingBudget}, make<TrainingPage>},
        {At::PositiveActions, Group::People, QT_TR_NOOP("3.2 Positive actions"), "help-donate", Kind::PositiveAction, {Kind::PositiveAction}, make<PositiveActionsPage>},
        {At::AgileWork, Group::People, QT_TR_NOOP("3.2 Agile work"), "computer-laptop", Kind::AgileWork, {Kind::AgileWork}, make<AgileWorkPage>},
        {At::PrintedTotals, Group::People, QT_TR_NOOP("Printed totals"), "black_sum", Kind::PrintedTotal, {Kind::PrintedTotal}, make<PrintedTotalsPage>},

        {At::Monitoring, Group::Monitoring, QT_TR_NOOP("4.1 Who monitors what"), "view-list-details", Kind::MonitoringActivity, {Kind::MonitoringActivity}, make<MonitoringPage>},
        {At::MonitoringRounds, Group::Monitoring, QT_TR_NOOP("Monitoring rounds"), "view-calendar-month", Kind::MonitoringRound, {Kind::MonitoringRound}, make<MonitoringRoundsPage>},
        {At::IndicatorGroups, Group::Monitoring, QT_TR_NOOP("4.2–4.3 Indicators"), "office-chart-line", Kind::IndicatorGroup, {Kind::IndicatorGroup}, make<IndicatorGroupsPage>},

        {At::Checks, Group::Checks, QT_TR_NOOP("Checks of the plan"), "view-task", {}, {Kind::CheckSetting, Kind::CheckParameter}, make<ChecksPage>},
        {At::SetAside, Group::Checks, QT_TR_NOOP("Findings set aside"), "view-hidden", Kind::Suppression, {Kind::Suppression}, make<SetAsidePage>},
        {At::Quality, Group::Checks, QT_TR_NOOP("Quality of the plan"), "office-chart-bar", {}, {Kind::QualityAnswer}, make<QualityPage>},
    };
    return all;
}

const PageCatalogue::Page *PageCatalogue::find(At page)
{
    const auto found = std::find_if(pages().begin(), pages().end(), [page](const Page &entry) { return entry.page == page; });
    return found == pages().end() ? nullptr : &*found;
}

const PageCatalogue::Page *PageCatalogue::pageOf(Kind kind)
{
    const auto found = std::find_if(pages().begin(), pages().end(), [kind](const Page &entry) {
        return std::find(entry.edited.begin(), entry.edited.end(), kind) != entry.edited.end();
    });
    return found == pages().end() ? nullptr : &*found;
}

const PageCatalogue::Sheet *PageCatalogue::sheetOf(Kind kind)
{
    const auto found = std::find_if(sheets().begin(), sheets().end(), [kind](const Sheet &entry) { return entry.kind == kind; });
    return found == sheets().end() ? nullptr : &*found;
}

QString PageCatalogue::title(const Page &page)
{
    return tr(page.title);
}

QString PageCatalogue::title(Group group)
{
    return tr(groupNames[int(group)].title);
}

QString PageCatalogue::token(Group group)
{
    return QString::fromLatin1(groupNames[int(group)].token);
}

} // namespace piao::widgets
