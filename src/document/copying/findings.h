// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/record.h"

#include <array>

namespace piao::document {

/// A field that says what was found of a record while the plan ran: nothing to copy, and nothing for the plan of the next years.
struct Finding {
    domain::Kind kind;
    const char *column;
};

inline constexpr std::array findings{
    Finding{domain::Kind::Phase, "progress"},
    Finding{domain::Kind::Process, "level_monitored"},
    Finding{domain::Kind::Process, "rationale_monitored"},
    Finding{domain::Kind::RiskEvent, "level_monitored"},
    Finding{domain::Kind::RiskEvent, "rationale_monitored"},
    Finding{domain::Kind::RiskEvent, "monitored_on"},
    Finding{domain::Kind::MeasurePhase, "progress"},
    Finding{domain::Kind::PublicationDuty, "checked_on"},
};

/// Records that as a whole say what was found.
inline bool isFinding(domain::Kind kind)
{
    return kind == domain::Kind::Actual || kind == domain::Kind::MeasureMonitoring;
}

inline void forgetFindings(domain::Record &record)
{
    for (const Finding &finding : findings) {
        if (finding.kind == record.kind())
            record.set(finding.column, {});
    }
}

} // namespace piao::document
