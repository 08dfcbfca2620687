// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/checks/severity.h"

#include <QIcon>
#include <QPalette>

class QPainter;

namespace piao::widgets {

/// How findings are marked wherever they show: by a shape of its own for each severity, and a colour besides.
QColor severityColor(checks::Severity severity, const QPalette &palette);
/// An octagon with a bar, a triangle with an exclamation mark, a circle with an i; as large as fits into the middle of `place`.
void paintSeverity(QPainter &painter, const QRect &place, checks::Severity severity, const QColor &color);
/// The same as an icon, which follows the palette from light to dark.
QIcon severityIcon(checks::Severity severity);

} // namespace piao::widgets
