// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/risk_judgement.h"

#include <QColor>

class QPainter;
class QPalette;
class QRect;

namespace piao::widgets {

/// How a level of risk looks: always its letter, and a colour besides. Contrast of letter and ground at least 4.5 to 1, on
/// light and on dark palettes.
struct LevelColors {
    QColor ground;
    QColor letter;  ///< on that ground
    QColor outline; ///< letter and frame of a chip without ground, on the palette's base
};
LevelColors levelColors(const QPalette &palette, domain::RiskLevel level);

enum class ChipStyle {
    Filled,   ///< somebody stated the level
    Outlined, ///< it comes from somewhere else
};

/// Paints the letter in its chip in the middle of `area`.
/// @param selected the row is selected: an outlined chip then takes the colour of selected text
void paintLevelChip(QPainter &painter, const QRect &area, domain::RiskLevel level, const QPalette &palette, ChipStyle style, bool selected);

} // namespace piao::widgets
