// SPDX-License-Identifier: EUPL-1.2
#include "plan/figures/figure_drawing.h"

#include "plan/layout.h"

namespace piao::report {

FigurePalette figurePalette(const PlanFacts &facts)
{
    const DocumentStyle style = Layout(facts).style();
    return {style.accent, style.headTint, style.ink, style.muted, style.rule};
}

void drawBox(Figure &figure, const QRectF &box, std::optional<Color> fill, std::optional<Stroke> stroke, double radius)
{
    figure.primitives.emplace_back(Rectangle{{box.left(), box.top()}, box.width(), box.height(), fill, stroke, radius});
}

void drawCircle(Figure &figure, Point center, double radius, std::optional<Color> fill, std::optional<Stroke> stroke)
{
    figure.primitives.emplace_back(Ellipse{center, radius, radius, fill, stroke});
}

void drawLine(Figure &figure, Point from, Point to, Stroke stroke)
{
    figure.primitives.emplace_back(Polyline{{from, to}, stroke});
}

void drawText(Figure &figure, Point baseline, const QString &text, FigureFont font, Color color, TextAnchor anchor)
{
    if (!text.isEmpty())
        figure.primitives.emplace_back(FigureText{baseline, text, font.size, color, font.bold, anchor});
}

double drawLines(Figure &figure, Point top, const QStringList &lines, FigureFont font, Color color, TextAnchor anchor)
{
    for (const QString &line : lines) {
        drawText(figure, {top.x, top.y + font.ascent()}, line, font, color, anchor);
        top.y += font.leading();
    }
    return top.y;
}

void addLink(Figure &figure, const QRectF &area, const QString &anchor, const QString &text)
{
    figure.links.push_back({{area.left(), area.top()}, area.width(), area.height(), QLatin1Char('#') + anchor, text});
}

} // namespace piao::report
