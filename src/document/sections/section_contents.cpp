// SPDX-License-Identifier: EUPL-1.2
#include "piao/document/section_contents.h"

#include "document_text.h"

#include <algorithm>
#include <vector>

namespace piao::document {

using namespace domain;

namespace {

using Group = SectionContent::Group;
using Subject = SectionContent::Subject;

constexpr SectionContent contents[] = {
    {"introduction", Group::Plan, QT_TRANSLATE_NOOP("document", "The introduction that is written on the page of the plan.")},
    {"registry", Group::Plan, QT_TRANSLATE_NOOP("document", "Name, address, contacts and people with a duty, from the registry of the body.")},
    {"map", Group::Plan, QT_TRANSLATE_NOOP("document", "A drawing of the whole plan: each public value with what serves it.")},
    {"value_list", Group::Values, QT_TRANSLATE_NOOP("document", "A table of the public values with how many objectives serve each.")},
    {"strategy", Group::Values, QT_TRANSLATE_NOOP("document", "How many objectives there are on each level, value by value.")},
    {"value", Group::Values, QT_TRANSLATE_NOOP("document", "One public value with its text, objectives, indicators and stakeholders."), Subject::Value},
    {"objectives_chart", Group::Values, QT_TRANSLATE_NOOP("document", "Bars: the objectives of each value, year by year.")},
    {"impact_indicators", Group::Values, QT_TRANSLATE_NOOP("document", "A table of the impact indicators of all values with baseline and targets.")},
    {"stakeholders", Group::Values, QT_TRANSLATE_NOOP("document", "Who the values are for, and who helps to reach them.")},
    {"tree", Group::Performance, QT_TRANSLATE_NOOP("document", "From each value down to the yearly objectives.")},
    {"offices", Group::Performance, QT_TRANSLATE_NOOP("document", "The objectives of the year, a table for each responsibility centre.")},
    {"theme", Group::Performance, QT_TRANSLATE_NOOP("document", "The objectives that answer one theme, with what is stated for it."), Subject::Theme},
    {"theme_list", Group::Annexes, QT_TRANSLATE_NOOP("document", "A plain list of the objectives of one theme, for an annex."), Subject::Theme},
    {"structure_list", Group::Annexes, QT_TRANSLATE_NOOP("document", "Plain lists of the objectives of each structure, for an annex.")},
    {"risk_areas", Group::Risk, QT_TRANSLATE_NOOP("document", "The areas of risk with how many processes each has.")},
    {"processes", Group::Risk, QT_TRANSLATE_NOOP("document", "The mapped processes with their steps and what could happen in each.")},
    {"risk_analysis", Group::Risk, QT_TRANSLATE_NOOP("document", "Factors, criteria and judgements, event by event.")},
    {"risk_matrix", Group::Risk, QT_TRANSLATE_NOOP("document", "How many events have which probability and impact.")},
    {"measures", Group::Risk, QT_TRANSLATE_NOOP("document", "The specific measures with phases, times, owners and indicators.")},
    {"general_measures", Group::Risk, QT_TRANSLATE_NOOP("document", "The measures that hold for the whole body.")},
    {"pnrr_measures", Group::Risk, QT_TRANSLATE_NOOP("document", "The measures for what the PNRR pays.")},
    {"publication_duties", Group::Risk, QT_TRANSLATE_NOOP("document", "What must be published where, by whom and when (d.lgs. 33/2013).")},
    {"organisation", Group::Organisation, QT_TRANSLATE_NOOP("document", "The structures with their drawing, and the centres and the staff where no other section prints them.")},
    {"organisation_chart", Group::Organisation, QT_TRANSLATE_NOOP("document", "The structures as a drawing.")},
    {"centres", Group::Organisation, QT_TRANSLATE_NOOP("document", "The responsibility centres with their directors.")},
    {"staff", Group::Organisation, QT_TRANSLATE_NOOP("document", "The people in service by professional area.")},
    {"establishment", Group::People, QT_TRANSLATE_NOOP("document", "The staff establishment (dotazione organica) with places filled and free.")},
    {"hires", Group::People, QT_TRANSLATE_NOOP("document", "Planned hires and progressions, year by year.")},
    {"leavers", Group::People, QT_TRANSLATE_NOOP("document", "Who is expected to leave, year by year.")},
    {"training", Group::People, QT_TRANSLATE_NOOP("document", "Courses with hours, people and money.")},
    {"positive_actions", Group::People, QT_TRANSLATE_NOOP("document", "The positive actions with their indicators.")},
    {"agile_factors", Group::People, QT_TRANSLATE_NOOP("document", "What makes agile work possible, and how far it is.")},
    {"agile_indicators", Group::People, QT_TRANSLATE_NOOP("document", "The indicators of agile work, dimension by dimension.")},
    {"monitoring", Group::Monitoring, QT_TRANSLATE_NOOP("document", "Who monitors what, with which means and when.")},
    {"monitoring_rounds", Group::Monitoring, QT_TRANSLATE_NOOP("document", "The rounds of monitoring with their dates.")},
    {"prevention_indicators", Group::Monitoring, QT_TRANSLATE_NOOP("document", "The indicators by which prevention is monitored.")},
    {"attachments", Group::Annexes, QT_TRANSLATE_NOOP("document", "A list of the annexes of the plan.")},
    {"objective_sheets", Group::Annexes, QT_TRANSLATE_NOOP("document", "Each performance objective on a page of its own.")},
};

struct Source {
    const char *token;
    std::vector<Kind> kinds;
};

const std::vector<Source> &sources()
{
    static const std::vector<Source> all{
        {"map", {Kind::PublicValue}}, {"value_list", {Kind::PublicValue}}, {"strategy", {Kind::PublicValue}}, {"value", {Kind::PublicValue}},
        {"objectives_chart", {Kind::PerformanceObjective}}, {"impact_indicators", {Kind::Indicator}}, {"stakeholders", {Kind::Stakeholder}},
        {"tree", {Kind::StrategicObjective, Kind::OperationalObjective, Kind::PerformanceObjective}}, {"offices", {Kind::PerformanceObjective}},
        {"structure_list", {Kind::PerformanceObjective}}, {"objective_sheets", {Kind::PerformanceObjective}},
        {"risk_areas", {Kind::RiskArea}}, {"processes", {Kind::Process}}, {"risk_analysis", {Kind::RiskEvent}}, {"risk_matrix", {Kind::RiskEvent}},
        {"measures", {Kind::Measure}}, {"general_measures", {Kind::Measure}}, {"pnrr_measures", {Kind::Measure}},
        {"publication_duties", {Kind::PublicationDuty}},
        {"organisation", {Kind::OrgUnit, Kind::ResponsibilityCentre, Kind::StaffCount}}, {"organisation_chart", {Kind::OrgUnit}},
        {"centres", {Kind::ResponsibilityCentre}}, {"staff", {Kind::StaffCount}}, {"establishment", {Kind::StaffEstablishment}},
        {"hires", {Kind::Hire}}, {"leavers", {Kind::Leaver}}, {"training", {Kind::TrainingCourse, Kind::TrainingBudget}},
        {"positive_actions", {Kind::PositiveAction}}, {"agile_factors", {Kind::AgileWork}}, {"agile_indicators", {Kind::IndicatorGroup}},
        {"monitoring", {Kind::MonitoringActivity}}, {"monitoring_rounds", {Kind::MonitoringRound}}, {"prevention_indicators", {Kind::IndicatorGroup}}};
    return all;
}

bool hasRecords(PlanReader &reader, const QString &content)
{
    if (content == QLatin1String("introduction"))
        return reader.plan().has("introduction");
    if (content == QLatin1String("registry"))
        return reader.body().has("name");
    if (content == QLatin1String("attachments"))
        return !reader.where(Kind::Attachment, "annexed", true).empty();
    if (content.startsWith(QLatin1String("theme")))
        return reader.count(Kind::ObjectiveTheme) > 0 || reader.count(Kind::Provision) > 0;
    const std::span<const Kind> kinds = contentSources(content);
    return kinds.empty() || std::any_of(kinds.begin(), kinds.end(), [&](Kind kind) { return reader.count(kind) > 0; });
}

bool themeHasRecords(PlanReader &reader, const QString &theme)
{
    return !reader.where(Kind::ObjectiveTheme, "theme_id", theme).empty() || !reader.where(Kind::Provision, "theme_id", theme).empty();
}

} // namespace

QString SectionContent::told() const
{
    return DocumentText::tr(explanation);
}

std::span<const SectionContent> sectionContents()
{
    return contents;
}

const SectionContent *sectionContent(const QString &token)
{
    const auto *found = std::find_if(std::begin(contents), std::end(contents), [&](const SectionContent &each) { return token == QLatin1String(each.token); });
    return found == std::end(contents) ? nullptr : found;
}

std::span<const Kind> contentSources(const QString &content)
{
    const auto source = std::find_if(sources().begin(), sources().end(), [&](const Source &each) { return content == QLatin1String(each.token); });
    return source == sources().end() ? std::span<const Kind>() : std::span<const Kind>(source->kinds);
}

QString groupName(Group group)
{
    switch (group) {
    case Group::Plan: return DocumentText::tr("The plan and the body");
    case Group::Values: return DocumentText::tr("Public value");
    case Group::Performance: return DocumentText::tr("Performance");
    case Group::Risk: return DocumentText::tr("Risks and transparency");
    case Group::Organisation: return DocumentText::tr("Organisation");
    case Group::People: return DocumentText::tr("People");
    case Group::Monitoring: return DocumentText::tr("Monitoring");
    case Group::Annexes: return DocumentText::tr("Annexes");
    }
    return {};
}

bool ContentData::isThere(PlanReader &reader, const QString &content)
{
    if (!sectionContent(content))
        return true;
    if (!m_known.contains(content))
        m_known.insert(content, hasRecords(reader, content));
    return m_known.value(content);
}

bool ContentData::isThere(PlanReader &reader, const Record &section)
{
    const QString content = section.text("content");
    const SectionContent *what = sectionContent(content);
    if (!what || what->subject == Subject::None)
        return isThere(reader, content);
    const QString subject = section.text(what->subject == Subject::Value ? "value_id" : "theme_id");
    const QString key = content + QLatin1Char(':') + subject;
    if (!m_known.contains(key)) {
        const bool there = !subject.isEmpty()
            && (what->subject == Subject::Theme ? themeHasRecords(reader, subject) : !reader.read({Kind::PublicValue, subject, {}}).isNull());
        m_known.insert(key, there);
    }
    return m_known.value(key);
}

} // namespace piao::document
