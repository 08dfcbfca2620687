// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/report/figure.h"

#include <QString>

#include <optional>

namespace piao::report {

/// "#0066CC" as a colour; nothing for any other text.
std::optional<Color> readColor(const QString &text);
/// The colour, darkened until text in it can be read on white (contrast of 4.5: WCAG 2.1, 1.4.3).
Color readableOnWhite(Color color);

} // namespace piao::report
