// SPDX-License-Identifier: EUPL-1.2
// Records that lack what they need, by what is needed of each kind.
#include "check_list.h"
#include "completeness/incomplete_record.h"

namespace piao::checks {
namespace {

using domain::Kind;

std::unique_ptr<Check> nameless()
{
    return std::make_unique<IncompleteRecord>(
        CheckInfo{
            .id = "L63",
            .severity = Severity::Error,
            .task = Task::MendTexts,
            .title = QT_TRANSLATE_NOOP("checks", "Record without a name"),
            .reason = QT_TRANSLATE_NOOP("checks", "What has no name prints as an empty cell: no reader can tell what is promised, and nobody can refer to it."),
            .source = "Buona pratica redazionale",
            .remedy = QT_TRANSLATE_NOOP("checks", "Give it its title, or remove it if nothing is meant."),
        },
        std::vector<NeededField>{{{Kind::PublicValue, "title"}}, {{Kind::StrategicObjective, "title"}}, {{Kind::OperationalObjective, "title"}},
            {{Kind::PerformanceObjective, "title"}}, {{Kind::Phase, "title"}}, {{Kind::Indicator, "name"}}, {{Kind::Theme, "title"}},
            {{Kind::Stakeholder, "name"}}, {{Kind::ResponsibilityCentre, "name"}}, {{Kind::Director, "name"}}, {{Kind::OrgUnit, "name"}},
            {{Kind::RiskArea, "title"}}, {{Kind::Process, "name"}}, {{Kind::RiskEvent, "description"}}, {{Kind::Measure, "title"}},
            {{Kind::MeasurePhase, "title"}}, {{Kind::PublicationDuty, "name"}, Column{Kind::PublicationDuty, "contents"}},
            {{Kind::TrainingCourse, "course"}}, {{Kind::PositiveAction, "title"}}, {{Kind::IndicatorGroup, "title"}},
            {{Kind::MonitoringActivity, "what"}}});
}

std::unique_ptr<Check> monitoringRow()
{
    return std::make_unique<IncompleteRecord>(
        CheckInfo{
            .id = "L62",
            .severity = Severity::Warning,
            .task = Task::FollowUp,
            .title = QT_TRANSLATE_NOOP("checks", "Monitoring without who, how or when"),
            .reason = QT_TRANSLATE_NOOP("checks", "Section 4 says who looks after each part of the plan, with which means and when: a row with a gap is looked after by nobody."),
            .source = "DM 132/2022, art. 5; D.L. 80/2021, art. 6",
            .remedy = QT_TRANSLATE_NOOP("checks", "Fill in the row of the monitoring table."),
        },
        std::vector<NeededField>{{{Kind::MonitoringActivity, "who"}}, {{Kind::MonitoringActivity, "how"}}, {{Kind::MonitoringActivity, "when_text"}}});
}

std::unique_ptr<Check> valueDimension()
{
    return std::make_unique<IncompleteRecord>(
        CheckInfo{
            .id = "L66",
            .severity = Severity::Info,
            .task = Task::CompleteGoals,
            .title = QT_TRANSLATE_NOOP("checks", "Public value without its dimension"),
            .reason = QT_TRANSLATE_NOOP("checks", "Public value is well-being of some kind, economic, social, environmental, educational: which one decides how its impact is measured."),
            .source = "Linee guida PIAO, DM 30 ottobre 2025; DFP, Linee guida per il Piano della performance n. 1/2017",
            .remedy = QT_TRANSLATE_NOOP("checks", "Choose the dimension of well-being that the value is about."),
        },
        std::vector<NeededField>{{{Kind::PublicValue, "dimension"}}});
}

std::unique_ptr<Check> indicatorSheet()
{
    const Column valueType{Kind::Indicator, "value_type"};
    return std::make_unique<IncompleteRecord>(
        CheckInfo{
            .id = "L67",
            .severity = Severity::Info,
            .task = Task::CompleteGoals,
            .title = QT_TRANSLATE_NOOP("checks", "Indicator whose sheet is not complete"),
            .reason = QT_TRANSLATE_NOOP("checks", "Unit, kind of value, dimension and frequency say how an indicator is read and when it is measured; without them two offices measure two things."),
            .source = "DFP, Linee guida per il Piano della performance n. 1/2017, Appendice 1; Linee guida PIAO, DM 30 ottobre 2025",
            .remedy = QT_TRANSLATE_NOOP("checks", "Complete the indicator's sheet; several rows can be set at once in the table of indicators."),
        },
        std::vector<NeededField>{{valueType}, {{Kind::Indicator, "unit"}, {}, valueType, {QStringLiteral("number"), QStringLiteral("count"), QStringLiteral("duration"), QString()}},
            {{Kind::Indicator, "dimension"}}, {{Kind::Indicator, "frequency"}}});
}

std::unique_ptr<Check> courseSheet()
{
    return std::make_unique<IncompleteRecord>(
        CheckInfo{
            .id = "L74",
            .severity = Severity::Warning,
            .task = Task::PlanWork,
            .title = QT_TRANSLATE_NOOP("checks", "Training without year, recipients or hours"),
            .reason = QT_TRANSLATE_NOOP("checks", "Without years, recipients and hours nobody can tell whether each person gets the training that the body promises."),
            .source = "DM 132/2022, art. 4, c. 1, lett. c); D.Lgs. 165/2001, art. 7, c. 4",
            .remedy = QT_TRANSLATE_NOOP("checks", "Complete the course, or take it out of the programme."),
        },
        std::vector<NeededField>{{{Kind::TrainingCourse, "years"}}, {{Kind::TrainingCourse, "recipients"}}, {{Kind::TrainingCourse, "hours"}}});
}

std::unique_ptr<Check> themeSentence()
{
    return std::make_unique<IncompleteRecord>(
        CheckInfo{
            .id = "L75",
            .severity = Severity::Info,
            .task = Task::PlanWork,
            .title = QT_TRANSLATE_NOOP("checks", "Answer to a theme that does not say what it contributes"),
            .reason = QT_TRANSLATE_NOOP("checks", "The table of a theme shows how objectives answer it: a bare code shows that one was counted, not that anything gets simpler or more accessible."),
            .source = "DM 132/2022, art. 3, c. 1, lett. a) e b)",
            .remedy = QT_TRANSLATE_NOOP("checks", "Write in one sentence what the objective contributes to the theme."),
        },
        std::vector<NeededField>{{{Kind::ObjectiveTheme, "sentence"}}});
}

std::unique_ptr<Check> centreDirector()
{
    return std::make_unique<IncompleteRecord>(
        CheckInfo{
            .id = "L65",
            .severity = Severity::Warning,
            .task = Task::PlanWork,
            .title = QT_TRANSLATE_NOOP("checks", "Responsibility centre without a director"),
            .reason = QT_TRANSLATE_NOOP("checks", "A centre of responsibility answers through a person: without a director nobody is assessed on its objectives."),
            .source = "D.Lgs. 165/2001, art. 4, c. 2; D.Lgs. 267/2000, artt. 107 e 169",
            .remedy = QT_TRANSLATE_NOOP("checks", "Name the director of the centre."),
        },
        std::vector<NeededField>{{{Kind::ResponsibilityCentre, "director_id"}}});
}

std::unique_ptr<Check> structureKind()
{
    return std::make_unique<IncompleteRecord>(
        CheckInfo{
            .id = "L81",
            .severity = Severity::Info,
            .task = Task::PlanWork,
            .title = QT_TRANSLATE_NOOP("checks", "Structure that does not say what it is"),
            .reason = QT_TRANSLATE_NOOP("checks", "The organisation chart shows levels of responsibility: area, sector, service or autonomous unit."),
            .source = "DM 132/2022, art. 4, c. 1, lett. a)",
            .remedy = QT_TRANSLATE_NOOP("checks", "Choose what kind of structure it is."),
        },
        std::vector<NeededField>{{{Kind::OrgUnit, "kind"}}});
}

std::unique_ptr<Check> groupThreshold()
{
    const Column list{Kind::IndicatorGroup, "list"};
    const QStringList checked{QStringLiteral("prevention"), QStringLiteral("prevention_pnrr"), QStringLiteral("payment_times")};
    return std::make_unique<IncompleteRecord>(
        CheckInfo{
            .id = "L84",
            .severity = Severity::Warning,
            .task = Task::FollowUp,
            .title = QT_TRANSLATE_NOOP("checks", "Monitored measure without anything to reach"),
            .reason = QT_TRANSLATE_NOOP("checks", "The monitoring of a measure compares what was done with what was expected: without a check and a threshold it can only tell that something happened."),
            .source = "ANAC, PNA 2019, Allegato 1, par. 6; L. 190/2012, art. 1, c. 9",
            .remedy = QT_TRANSLATE_NOOP("checks", "Write what must be reached, and with which value."),
        },
        std::vector<NeededField>{{{Kind::IndicatorGroup, "check_text"}, {}, list, checked}, {{Kind::IndicatorGroup, "threshold"}, {}, list, checked}});
}

} // namespace

void addCompletenessChecks(CheckList &list)
{
    list.push_back(monitoringRow());
    list.push_back(nameless());
    list.push_back(centreDirector());
    list.push_back(valueDimension());
    list.push_back(indicatorSheet());
    list.push_back(courseSheet());
    list.push_back(themeSentence());
    list.push_back(structureKind());
    list.push_back(groupThreshold());
}

} // namespace piao::checks
