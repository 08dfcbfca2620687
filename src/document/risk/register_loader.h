// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/risk_register.h"

#include <functional>
#include <string>

namespace piao::store {
class RowCursor;
}

namespace piao::document {

/// Reads rows of the file into the register: all of them, or those that a condition names. A record that is there
/// already is overwritten in its slot. Throws SQLite::Exception.
class RegisterLoader
{
public:
    explicit RegisterLoader(RiskRegister &target) : m_register(target) {}

    /// Fills an empty register.
    void loadAll();

    /// @param where SQL that begins with " WHERE", or nothing
    void readNames(domain::Kind kind, const std::string &where);
    void readProcesses(const std::string &where);
    void readEvents(const std::string &where);
    void readMeasures(const std::string &where);
    /// Adds links; the lists of the owners in question must be empty before.
    void readLinks(domain::Kind link, const std::string &where);
    /// How many steps each process has; how many phases and indicators each measure. @param changed told each slot
    /// whose figure is another than before.
    void countSteps(const std::function<void(RiskSlot)> &changed);
    void countPhases(const std::function<void(RiskSlot)> &changed);
    void countIndicators(const std::function<void(RiskSlot)> &changed);

private:
    using Figures = std::vector<int>;

    std::string_view keep(const store::RowCursor &row, int column);
    RiskSlot nameSlot(domain::Kind kind, std::string_view id) const;
    void readJudged(RegisterJudged &judged, const store::RowCursor &row, int firstColumn);
    void addLink(domain::Kind link, RiskSlot from, RiskSlot to);
    void readRatings(const std::string &where);
    void count(Figures &figures, const IdIndex &ids, const std::string &sql) const;
    void takeMeasureFigures(const Figures &figures, int RegisterMeasure::*member, const std::function<void(RiskSlot)> &changed);

    RiskRegister &m_register;
};

/// Columns of a link, the first being the owner under which the register keeps it.
struct RegisterLink {
    domain::Kind kind;
    domain::Kind from;
    domain::Kind to;
};
inline constexpr std::array registerLinks{
    RegisterLink{domain::Kind::EventFactor, domain::Kind::RiskEvent, domain::Kind::EnablingFactor},
    RegisterLink{domain::Kind::CriterionRating, domain::Kind::RiskEvent, domain::Kind::ExposureCriterion},
    RegisterLink{domain::Kind::ProcessMeasure, domain::Kind::Process, domain::Kind::Measure},
    RegisterLink{domain::Kind::EventMeasure, domain::Kind::RiskEvent, domain::Kind::Measure},
    RegisterLink{domain::Kind::ProcessObjective, domain::Kind::Process, domain::Kind::PerformanceObjective},
    RegisterLink{domain::Kind::ProcessValue, domain::Kind::Process, domain::Kind::PublicValue},
    RegisterLink{domain::Kind::MeasureObjective, domain::Kind::Measure, domain::Kind::PerformanceObjective},
    RegisterLink{domain::Kind::MeasureValue, domain::Kind::Measure, domain::Kind::PublicValue},
};
inline constexpr std::array registerNameKinds{domain::Kind::RiskArea, domain::Kind::ResponsibilityCentre,
    domain::Kind::EnablingFactor, domain::Kind::ExposureCriterion, domain::Kind::PerformanceObjective,
    domain::Kind::PublicValue};

/// nullptr for any other kind.
const RegisterLink *registerLink(domain::Kind kind);

} // namespace piao::document
