// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QPalette>

class QApplication;

namespace piao::widgets {

/// Light or dark; System follows the palette that the desktop gives.
enum class Appearance { System, Light, Dark };

/// Dresses the program: style with generous rows, palette with one accent (blu Italia and its counterpart on dark), icons,
/// and wheel events that never change a value in passing. To be called once, before the first window.
void applyTheme(QApplication &app, Appearance appearance = Appearance::System);

/// True when text of this palette is lighter than its background.
bool isDark(const QPalette &palette);

/// Colours with a meaning, readable on the palette's base: contrast at least 4.5 to 1.
struct MeaningColors {
    QColor complete; ///< everything is there
    QColor partial;  ///< something is missing
    QColor doubtful; ///< something is odd
    QColor refusal;  ///< the plan refused
};
MeaningColors meaningColors(const QPalette &palette);

/// Between two colours; 0 gives the first, 1 the second.
QColor mixed(const QColor &first, const QColor &second, double share);

} // namespace piao::widgets
