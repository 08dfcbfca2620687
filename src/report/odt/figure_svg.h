// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/report/figure.h"

#include <QByteArray>

namespace piao::report {

/// The drawing as an SVG file of its own, its texts set in `family`.
QByteArray figureSvg(const Figure &figure, const QString &family);

} // namespace piao::report
