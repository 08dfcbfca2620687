// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/live_figures.h"

#include <optional>

namespace piao::document {

/// What a figure gives; `known` false: there is no such figure, or what it speaks of is gone.
struct FigureValue {
    QString text;  ///< empty: not given
    QString label; ///< of the figure
    bool known = true;

    static FigureValue unknown() { return {{}, {}, false}; }
};

using FigureParameters = std::map<QString, QString>;

QString parameter(const FigureParameters &parameters, const char *name);

} // namespace piao::document
