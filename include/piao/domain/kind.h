// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtGlobal>

namespace piao::domain {

/// The kinds of record a plan is made of, in an order in which each refers only to earlier ones (or to its
/// own kind), so that writing them in this order never meets an unknown reference.
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
    ThemeProvision,           ///< step, rule or figure that the plan states for a theme
    PublicValue,              ///< level 1
    StrategicObjective,       ///< level 2
    OperationalObjective,     ///< level 3
    PerformanceObjective,     ///< level 4, one yearly edition
    Phase,                    ///< ordered activity of a performance objective
    Indicator,                ///< of a node on any level
    Target,                   ///< (indicator, year)
    Actual,                   ///< dated measurement of an indicator
    StrategicValue,           ///< link: strategic objective serves public value
    OperationalStrategic,     ///< link: operational objective under strategic objective
    OperationalValue,         ///< link: narrows which of the parents' values an operational objective serves
    OperationalCentre,        ///< link: operational objective carried by centre
    ObjectiveTheme,           ///< link: performance objective answers theme, with its sentence
    StakeholderLink,          ///< stakeholder of a node or an indicator, as beneficiary or performer
    TextVariant,              ///< wording or figure that another table of the same plan prints otherwise
};

inline constexpr int kindCount = int(Kind::TextVariant) + 1;

} // namespace piao::domain
