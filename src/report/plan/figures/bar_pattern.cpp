// SPDX-License-Identifier: EUPL-1.2
#include "plan/figures/bar_pattern.h"

#include <algorithm>

namespace piao::report {

namespace {

constexpr double lineWidth = 0.9;
constexpr double hatchStep = 4.5;

/// Slanted lines, cut at the bar's sides.
void hatch(Figure &figure, const QRectF &bar, bool rising, Stroke stroke)
{
    const double height = bar.height();
    for (double x = bar.left() - height; x < bar.right(); x += hatchStep) {
        const double from = std::max(x, bar.left());
        const double to = std::min(x + height, bar.right());
        if (to <= from)
            continue;
        const double start = from - x;
        const double end = to - x;
        drawLine(figure, {from, rising ? bar.bottom() - start : bar.top() + start},
                 {to, rising ? bar.bottom() - end : bar.top() + end}, stroke);
    }
}

} // namespace

void drawBar(Figure &figure, const QRectF &bar, std::size_t series, const FigurePalette &palette)
{
    const Stroke outline{palette.accent, lineWidth};
    const QRectF inside = bar.adjusted(0, lineWidth / 2, -lineWidth / 2, -lineWidth / 2);
    switch (series % 4) {
    case 0:
        drawBox(figure, bar, palette.accent);
        return;
    case 1:
        drawBox(figure, inside, palette.white);
        hatch(figure, inside, true, outline);
        break;
    case 2:
        drawBox(figure, inside, palette.tint);
        break;
    default:
        drawBox(figure, inside, palette.white);
        hatch(figure, inside, true, outline);
        hatch(figure, inside, false, outline);
        break;
    }
    drawBox(figure, inside, {}, outline);
}

} // namespace piao::report
