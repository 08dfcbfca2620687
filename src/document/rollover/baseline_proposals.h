// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_reader.h"

#include <QHash>

#include <optional>

namespace piao::document {

struct BaselineProposal {
    QString text; ///< "70%", as given where that is a value
    int year = 0;
    bool fromActual = false;
};

/// What the year that has passed says about the starting values of the years to come. Reads all of it when made, so that the
/// plan may change afterwards.
class BaselineProposals
{
public:
    /// Measurements and targets up to `year` count.
    BaselineProposals(PlanReader &reader, int year);

    /// The indicator's last actual, or that of the indicator of the same code or name in the edition before; where nothing was
    /// measured, the last target that says a number. Nothing when there is none, or when the baseline is as young already.
    std::optional<BaselineProposal> of(const domain::Record &indicator) const;
    /// It has a target for the year, but one that says no number ("mantenimento").
    bool isTargetWordless(const domain::Record &indicator) const;

private:
    std::optional<BaselineProposal> fromActual(const domain::Record &indicator) const;
    std::optional<BaselineProposal> fromTarget(const domain::Record &indicator) const;
    /// The same indicator in the editions before, the nearest first.
    std::vector<domain::Record> before(const domain::Record &indicator) const;
    void readActuals(PlanReader &reader, int year);
    void readTargets(PlanReader &reader, int year);

    QHash<QString, domain::Record> m_actuals;                      ///< the last one, by indicator
    QHash<QString, domain::Record> m_targets;                      ///< the last one, by indicator
    QHash<QString, QString> m_previous;                            ///< edition → edition before
    QHash<QString, std::vector<domain::Record>> m_indicators;      ///< by edition
};

} // namespace piao::document
