// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/checks/fact.h"

/// The fields that several checks of indicators read.
namespace piao::checks::indicator_field {

inline const Column ofValue{domain::Kind::Indicator, "public_value_id"};
inline const Column ofStrategic{domain::Kind::Indicator, "strategic_id"};
inline const Column ofOperational{domain::Kind::Indicator, "operational_id"};
inline const Column ofPerformance{domain::Kind::Indicator, "performance_id"};
inline const Column ofMeasure{domain::Kind::Indicator, "measure_id"};
inline const Column ofAction{domain::Kind::Indicator, "action_id"};
inline const Column ofGroup{domain::Kind::Indicator, "group_id"};
inline const Column name{domain::Kind::Indicator, "name"};
inline const Column dimension{domain::Kind::Indicator, "dimension"};
inline const Column valueType{domain::Kind::Indicator, "value_type"};
inline const Column unit{domain::Kind::Indicator, "unit"};
inline const Column formula{domain::Kind::Indicator, "formula"};
inline const Column numerator{domain::Kind::Indicator, "numerator"};
inline const Column denominator{domain::Kind::Indicator, "denominator"};
inline const Column scale{domain::Kind::Indicator, "scale"};
inline const Column direction{domain::Kind::Indicator, "direction"};
inline const Column trend{domain::Kind::Indicator, "trend"};
inline const Column baselineText{domain::Kind::Indicator, "baseline_text"};
inline const Column baselineValue{domain::Kind::Indicator, "baseline_value"};
inline const Column baselineYear{domain::Kind::Indicator, "baseline_year"};

} // namespace piao::checks::indicator_field

/// The fields of their targets.
namespace piao::checks::target_field {

inline const Column ofIndicator{domain::Kind::Target, "indicator_id"};
inline const Column year{domain::Kind::Target, "year"};
inline const Column text{domain::Kind::Target, "value_text"};
inline const Column value{domain::Kind::Target, "value"};
inline const Column unit{domain::Kind::Target, "unit"};

} // namespace piao::checks::target_field
