// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtGlobal>

namespace piao::domain {

/// The kinds of record a plan is made of, in an order in which each refers only to earlier ones or to its own kind; only
/// a provision may belong to a section, which comes later.
/// The numbers are not stored anywhere; the table names are.
enum class Kind : quint8 {
    RuleSet,                  ///< how attainment is computed and rolled up (SMVP)
    Plan,                     ///< the one plan of the file
    Body,                     ///< the one body (ente) whose plan it is; section 1
    OrgUnit,                  ///< area, sector or autonomous unit of the macrostruttura
    Director,                 ///< dirigente
    ResponsibilityCentre,     ///< centro di responsabilità
    StaffCount,               ///< people in service by professional area at a date
    Stakeholder,              ///< portatore di interesse
    Theme,                    ///< compulsory theme that objectives answer
    Provision,                ///< step, rule or figure that the plan states for a theme or a section
    PublicValue,              ///< level 1
    StrategicObjective,       ///< level 2
    OperationalObjective,     ///< level 3
    PerformanceObjective,     ///< level 4, one yearly edition
    Phase,                    ///< ordered activity of a performance objective
    Section,                  ///< section or sub-section of the document, with its text
    Attachment,               ///< file kept with the plan
    AttachmentContent,        ///< its bytes, apart, so that a list of attachments reads none
    DocumentLayout,           ///< how the document looks, apart from its sections; one at most
    RiskArea,                 ///< area of risk; 2.3
    EnablingFactor,           ///< fattore abilitante, from the plan's list
    ExposureCriterion,        ///< criterion of exposure to risk, from the plan's list
    Process,                  ///< mapped process of a risk area
    ProcessStep,              ///< step of a process with its actor
    RiskEvent,                ///< evento rischioso of a process
    Measure,                  ///< general or specific measure of prevention
    MeasurePhase,             ///< phase of a measure
    MeasureMonitoring,        ///< dated check of a measure
    PublicationDuty,          ///< obbligo di pubblicazione
    StaffEstablishment,       ///< row of the dotazione organica; 3.1.2
    Hire,                     ///< hire, fixed-term hire or progression
    Leaver,                   ///< cessazione
    TrainingCourse,           ///< training need; 3.1.3
    TrainingBudget,           ///< money for training in a year
    PositiveAction,           ///< azione positiva; 3.2
    AgileWork,                ///< enabling factor of agile work
    PrintedTotal,             ///< total that the source prints, beside the computed one
    MonitoringActivity,       ///< row of the table of who monitors what; 4.1
    MonitoringRound,          ///< round of monitoring with its date and state
    IndicatorGroup,           ///< dimension of agile work or measure of prevention with its indicators; 4.2, 4.3
    Indicator,                ///< of a node on any level, a measure, a positive action or a group
    Target,                   ///< (indicator, year)
    Actual,                   ///< dated measurement of an indicator
    StrategicValue,           ///< link: strategic objective serves public value
    OperationalStrategic,     ///< link: operational objective under strategic objective
    OperationalValue,         ///< link: narrows which of the parents' values an operational objective serves
    OperationalCentre,        ///< link: operational objective carried by centre
    ObjectiveTheme,           ///< link: performance objective answers theme, with its sentence
    StakeholderLink,          ///< stakeholder of a node or an indicator, as beneficiary or performer
    EventFactor,              ///< link: factor enables risk event
    CriterionRating,          ///< (risk event, criterion): level and evidence
    ProcessMeasure,           ///< link: measure treats a whole process
    EventMeasure,             ///< link: measure treats one risk event
    ProcessObjective,         ///< link: process whose care protects performance objective
    ProcessValue,             ///< link: process whose care protects public value
    MeasureObjective,         ///< link: measure protects performance objective
    MeasureValue,             ///< link: measure protects public value
    HireValue,                ///< link: hire serves public value
    TrainingObjective,        ///< link: course serves performance objective
    TrainingCentre,           ///< link: course is for centre
    TextVariant,              ///< wording or figure that another table of the same plan prints otherwise
    CheckSetting,             ///< whether and how severely the plan is checked for one thing
    CheckParameter,           ///< limit or list of a check that the plan sets otherwise
    Suppression,              ///< finding of a check that a person set aside, with the reason
    QualityAnswer,            ///< what the body answers to a quality criterion that no program can judge
};

inline constexpr int kindCount = int(Kind::QualityAnswer) + 1;

} // namespace piao::domain
