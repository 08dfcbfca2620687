// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "risk/register_loader.h"

#include <QHash>

#include <set>

namespace piao::document {

/// Follows one notice: reads what it names anew and tells what that means for the rows. Throws SQLite::Exception.
class RegisterReplay
{
public:
    explicit RegisterReplay(RiskRegister &target) : m_register(target), m_loader(target) {}

    RegisterImpact run(const ChangeNotice &notice);

private:
    using Ids = std::set<QString>;
    struct Touched {
        Ids kept; ///< inserted or updated
        Ids gone;
    };

    /// False when the notice says nothing to the register; `everything` is set when it says too much.
    bool sortChanges(const ChangeNotice &notice);
    void sortChange(const store::RowChange &change);
    void followNames();
    void followProcesses();
    void followEvents();
    void followMeasures();
    void followLinks();
    void followFigures();
    void clearLinks(const RegisterLink &link, RiskSlot owner);
    void markProcess(RiskSlot slot);
    void markMeasure(RiskSlot slot);
    void forgetFolded();

    RiskRegister &m_register;
    RegisterLoader m_loader;
    RegisterImpact m_impact;
    QHash<int, Touched> m_records; ///< by kind
    QHash<int, Ids> m_owners;      ///< by kind of link: those whose links changed
    Ids m_objectives;              ///< that links lead to
    bool m_steps = false;
    bool m_phases = false;
    bool m_indicators = false;
};

} // namespace piao::document
