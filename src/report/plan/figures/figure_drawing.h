// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/report/figure.h"
#include "plan/figures/figure_text_fit.h"

#include <QRectF>

/// Short hand for drawing on a figure, and what the plan's figures have in common.
namespace piao::report {

class PlanFacts;

/// The text area of a page: figures that are at most so large are never scaled down, so that their text stays legible.
inline constexpr double figureWidth = 459;
inline constexpr double figureHeight = 620;
inline constexpr double landscapeFigureWidth = 729;
inline constexpr double landscapeFigureHeight = 370;
inline constexpr double smallestFigureText = 6.5;

/// The document's colours. Text on `tint` and on `accent` (white) has a contrast of 4.5 at least.
struct FigurePalette {
    Color accent;
    Color tint;
    Color ink;
    Color muted;
    Color rule;
    Color white = {0xFF, 0xFF, 0xFF};
};
FigurePalette figurePalette(const PlanFacts &facts);

void drawBox(Figure &figure, const QRectF &box, std::optional<Color> fill, std::optional<Stroke> stroke = {}, double radius = 0);
void drawCircle(Figure &figure, Point center, double radius, std::optional<Color> fill, std::optional<Stroke> stroke = {});
void drawLine(Figure &figure, Point from, Point to, Stroke stroke);
void drawText(Figure &figure, Point baseline, const QString &text, FigureFont font, Color color, TextAnchor anchor = TextAnchor::Start);
/// Lines below each other, the first one under `top`; returns where the last one ends.
double drawLines(Figure &figure, Point top, const QStringList &lines, FigureFont font, Color color, TextAnchor anchor = TextAnchor::Start);
void addLink(Figure &figure, const QRectF &area, const QString &anchor, const QString &text);

} // namespace piao::report
