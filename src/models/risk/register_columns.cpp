// SPDX-License-Identifier: EUPL-1.2
#include "piao/models/register_columns.h"

#include "risk/register_text.h"

namespace piao::models {

using namespace domain;
using document::RiskRegister;
using document::RiskSlot;
using Content = RegisterContent;
using Group = RegisterGroup;

namespace {

QString stageTitle(RiskStage stage, const QString &before, const QString &after, const QString &monitored)
{
    return stage == RiskStage::Before ? before : stage == RiskStage::After ? after : monitored;
}

QString judgementTitle(const RegisterColumn &column)
{
    if (column.group == Group::Fixed)
        return RegisterText::tr("Risk");
    switch (column.content) {
    case Content::EventLevel:
        return stageTitle(column.stage, RegisterText::tr("Event before"), RegisterText::tr("Event after"), RegisterText::tr("Event monitored"));
    case Content::EventRationale:
        return stageTitle(column.stage, RegisterText::tr("Rationale before"), RegisterText::tr("Rationale after"),
            RegisterText::tr("Rationale monitored"));
    case Content::Overall:
        return stageTitle(column.stage, RegisterText::tr("Process before"), RegisterText::tr("Process after"), RegisterText::tr("Process monitored"));
    default:
        return stageTitle(column.stage, RegisterText::tr("Process's rationale before"), RegisterText::tr("Process's rationale after"),
            RegisterText::tr("Process's rationale monitored"));
    }
}

QString fixedTitle(Content content)
{
    switch (content) {
    case Content::Area: return RegisterText::tr("Area");
    case Content::Process: return RegisterText::tr("Process");
    case Content::Owner: return RegisterText::tr("Owner");
    case Content::Code: return RegisterText::tr("Code");
    case Content::Steps: return RegisterText::tr("Steps");
    case Content::EventCode: return RegisterText::tr("Event code");
    case Content::Event: return RegisterText::tr("Risk event");
    case Content::Factors: return RegisterText::tr("Factors");
    case Content::Protects: return RegisterText::tr("Protects");
    case Content::Profile: return RegisterText::tr("Exposure");
    case Content::Controls: return RegisterText::tr("Controls");
    case Content::MeasureCount: return RegisterText::tr("No.");
    case Content::MeasureTitles: return RegisterText::tr("Measures");
    case Content::MeasureTypes: return RegisterText::tr("Types");
    case Content::Responsible: return RegisterText::tr("Responsible");
    case Content::Term: return RegisterText::tr("Term");
    case Content::State: return RegisterText::tr("State");
    case Content::MonitoredOn: return RegisterText::tr("Monitored on");
    default: return RegisterText::tr("To complete");
    }
}

} // namespace

QString groupTitle(Group group)
{
    switch (group) {
    case Group::Fixed: return RegisterText::tr("Process");
    case Group::Identification: return RegisterText::tr("Identification");
    case Group::Exposure: return RegisterText::tr("Exposure");
    case Group::Judgement: return RegisterText::tr("Judgement");
    case Group::Measures: return RegisterText::tr("Measures");
    case Group::Monitoring: break;
    }
    return RegisterText::tr("Monitoring");
}

std::vector<RegisterColumn> registerColumns(const RiskRegister *risks)
{
    constexpr RiskStage before = RiskStage::Before;
    constexpr RiskStage after = RiskStage::After;
    constexpr RiskStage monitored = RiskStage::Monitored;
    std::vector<RegisterColumn> columns{
        {Content::Area, Group::Fixed}, {Content::Process, Group::Fixed}, {Content::Overall, Group::Fixed, before}, {Content::Owner, Group::Fixed},
        {Content::Code, Group::Identification}, {Content::Steps, Group::Identification}, {Content::EventCode, Group::Identification},
        {Content::Event, Group::Identification, before, document::noRiskSlot, true, true}, {Content::Factors, Group::Identification},
        {Content::Protects, Group::Identification},
        {Content::Profile, Group::Exposure, before, document::noRiskSlot, false, true},
    };
    for (const RiskSlot criterion : risks ? risks->criteria() : std::vector<RiskSlot>())
        columns.push_back({Content::Rating, Group::Exposure, before, criterion});
    const std::initializer_list<RegisterColumn> rest{
        {Content::Controls, Group::Exposure},
        {Content::EventLevel, Group::Judgement, before, document::noRiskSlot, true, true}, {Content::EventRationale, Group::Judgement, before},
        {Content::OwnRationale, Group::Judgement, before},
        {Content::EventLevel, Group::Judgement, after}, {Content::EventRationale, Group::Judgement, after},
        {Content::Overall, Group::Judgement, after, document::noRiskSlot, true, true},
        {Content::OwnRationale, Group::Judgement, after},
        {Content::MeasureCount, Group::Measures, before, document::noRiskSlot, true, true},
        {Content::MeasureTitles, Group::Measures}, {Content::MeasureTypes, Group::Measures}, {Content::Responsible, Group::Measures},
        {Content::Term, Group::Measures}, {Content::State, Group::Measures},
        {Content::EventLevel, Group::Monitoring, monitored}, {Content::EventRationale, Group::Monitoring, monitored},
        {Content::MonitoredOn, Group::Monitoring},
        {Content::Overall, Group::Monitoring, monitored, document::noRiskSlot, true, true},
        {Content::OwnRationale, Group::Monitoring, monitored},
        {Content::Missing, Group::Monitoring, before, document::noRiskSlot, true, true},
    };
    columns.insert(columns.end(), rest.begin(), rest.end());
    return columns;
}

RegisterField registerField(const RegisterColumn &column)
{
    const auto of = [](Kind kind, const char *name) { return RegisterField{kind, &describe(kind).field(name)}; };
    switch (column.content) {
    case Content::Area: return of(Kind::Process, "area_id");
    case Content::Process: return of(Kind::Process, "name");
    case Content::Owner: return of(Kind::Process, "centre_id");
    case Content::Code: return of(Kind::Process, "code");
    case Content::EventCode: return of(Kind::RiskEvent, "code");
    case Content::Event: return of(Kind::RiskEvent, "description");
    case Content::Rating: return of(Kind::CriterionRating, "level");
    case Content::Controls: return of(Kind::RiskEvent, "controls");
    case Content::EventLevel: return of(Kind::RiskEvent, levelColumn(column.stage));
    case Content::EventRationale: return of(Kind::RiskEvent, rationaleColumn(column.stage));
    case Content::Overall: return of(Kind::Process, levelColumn(column.stage));
    case Content::OwnRationale: return of(Kind::Process, rationaleColumn(column.stage));
    case Content::MonitoredOn: return of(Kind::RiskEvent, "monitored_on");
    default: return {};
    }
}

bool isLevelColumn(const RegisterColumn &column)
{
    return column.content == Content::Rating || column.content == Content::EventLevel || column.content == Content::Overall;
}

bool isLinkColumn(const RegisterColumn &column)
{
    return column.content == Content::Factors || column.content == Content::MeasureTitles;
}

QString columnTitle(const RiskRegister &risks, const RegisterColumn &column)
{
    switch (column.content) {
    case Content::Rating: {
        const document::RegisterName &criterion = risks.name(Kind::ExposureCriterion, column.criterion);
        return document::registerText(criterion.title.empty() ? criterion.code : criterion.title);
    }
    case Content::EventLevel:
    case Content::EventRationale:
    case Content::Overall:
    case Content::OwnRationale:
        return judgementTitle(column);
    default:
        return fixedTitle(column.content);
    }
}

QString columnHelp(const RiskRegister &risks, const RegisterColumn &column)
{
    switch (column.content) {
    case Content::Overall:
        return RegisterText::tr("The overall judgement is the highest of the events, never an average. Type a level to raise or lower it; "
                                "lower needs a rationale. Delete takes the process's own judgement away.");
    case Content::Factors:
        return RegisterText::tr("The letters of the enabling factors: type them with commas, A, C.");
    case Content::MeasureTitles:
        return RegisterText::tr("The measures against the event and of its whole process. Type the codes or titles of those against the event, "
                                "with semicolons.");
    case Content::Profile:
        return RegisterText::tr("The levels of the exposure criteria, one after the other.");
    default:
        break;
    }
    const RegisterField field = registerField(column);
    return field.field && *field.field->help ? help(*field.field) : columnTitle(risks, column);
}

} // namespace piao::models
