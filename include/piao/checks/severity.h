// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace piao::checks {

/// How much a finding weighs: an error keeps a plan from being approved as it should be, a warning is for a person to
/// decide, a hint makes a good plan better.
enum class Severity : quint8 { Error, Warning, Info };

inline constexpr std::array allSeverities{Severity::Error, Severity::Warning, Severity::Info};

/// "error", "warning", "info", as the file and the command line name them.
QString tokenOf(Severity severity);
std::optional<Severity> severityFromToken(QStringView token);
/// "Error", in the person's language.
QString wordOf(Severity severity);
/// "3 errors", in the person's language.
QString counted(Severity severity, int count);

/// What a person has to do about a finding: the groups of the findings pane, in the order of work.
enum class Task : quint8 {
    TieTree,         ///< nodes without parent, children, centre or theme
    OrderCodes,      ///< codes, years, series
    CompleteGoals,   ///< indicators, baselines, targets
    BalanceWeights,  ///< weights, limits
    PlanWork,        ///< phases, centres, directors, stakeholders
    TreatRisks,      ///< section 2.3
    MakeFiguresAgree, ///< sums, counts, wordings that differ between places
    FillSections,    ///< compulsory parts that are empty
    MendTexts,       ///< wording, narratives, references to laws and sections
    FollowUp,        ///< actuals and evidence
};

inline constexpr std::array allTasks{Task::TieTree, Task::OrderCodes, Task::CompleteGoals, Task::BalanceWeights,
    Task::PlanWork, Task::TreatRisks, Task::MakeFiguresAgree, Task::FillSections, Task::MendTexts, Task::FollowUp};

/// "Complete indicators and targets", in the person's language.
QString wordOf(Task task);
/// The same as one token, for reports that programs read: "complete_goals".
QString tokenOf(Task task);

/// The part of the plan that a finding is in, by the sections of the piano-tipo (DM 132/2022, artt. 2-5).
enum class PlanPart : quint8 { Registry, PublicValue, Performance, Risk, People, Monitoring, Document };

inline constexpr std::array allPlanParts{PlanPart::Registry, PlanPart::PublicValue, PlanPart::Performance, PlanPart::Risk,
    PlanPart::People, PlanPart::Monitoring, PlanPart::Document};

/// "2.2 Performance"; the names of the sections are Italian law's and stay so in every language.
QString wordOf(PlanPart part);
/// "2.2", "document".
QString tokenOf(PlanPart part);

} // namespace piao::checks
