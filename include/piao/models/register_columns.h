// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/risk_register.h"
#include "piao/domain/record_description.h"

#include <vector>

namespace piao::models {

/// The columns that stay in sight, and the groups of those that scroll; each group but the first folds.
enum class RegisterGroup : quint8 { Fixed, Identification, Exposure, Judgement, Measures, Monitoring };
inline constexpr std::array registerGroups{RegisterGroup::Fixed, RegisterGroup::Identification, RegisterGroup::Exposure,
    RegisterGroup::Judgement, RegisterGroup::Measures, RegisterGroup::Monitoring};
/// In the person's language.
QString groupTitle(RegisterGroup group);

/// What a column of the register shows.
enum class RegisterContent : quint8 {
    Area,
    Process,
    Owner,
    Code,
    Steps,
    EventCode,
    Event,
    Factors,     ///< their letters
    Protects,    ///< objectives and values
    Profile,     ///< the levels of all criteria in short, when the group is folded
    Rating,      ///< of one criterion
    Controls,
    EventLevel,
    EventRationale,
    Overall,     ///< the process's judgement; what is typed there is its own
    OwnRationale,
    MeasureCount,
    MeasureTitles,
    MeasureTypes,
    Responsible,
    Term,
    State,
    MonitoredOn,
    Missing,     ///< what is still to be filled in
};

struct RegisterColumn {
    RegisterContent content;
    RegisterGroup group;
    domain::RiskStage stage = domain::RiskStage::Before;
    document::RiskSlot criterion = document::noRiskSlot;
    bool whenOpen = true;    ///< shown while its group is open
    bool whenFolded = false; ///< shown while its group is folded

    friend bool operator==(const RegisterColumn &, const RegisterColumn &) = default;
};

/// All columns in their order; one for each criterion of the plan.
std::vector<RegisterColumn> registerColumns(const document::RiskRegister *risks);

/// The field that is written by typing into a column: of the process, of the event, of a rating. No field for what is
/// computed or a list of links.
struct RegisterField {
    domain::Kind kind = domain::Kind::Process;
    const domain::Field *field = nullptr;
};
RegisterField registerField(const RegisterColumn &column);
bool isLevelColumn(const RegisterColumn &column);
/// Factors and measures: typed as a list of letters or codes.
bool isLinkColumn(const RegisterColumn &column);
QString columnTitle(const document::RiskRegister &risks, const RegisterColumn &column);
QString columnHelp(const document::RiskRegister &risks, const RegisterColumn &column);

} // namespace piao::models
