// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/models/risk_register_model.h"

namespace piao::models {

/// A value on its way into the plan. Of a column of links it is the list of the identifiers that are to remain.
struct RiskRegisterModel::CellWrite {
    domain::RecordKey process;
    domain::RecordKey event; ///< null: the process has none yet
    RegisterColumn column;
    domain::RecordKey criterion;
    QVariant value;
};

} // namespace piao::models
