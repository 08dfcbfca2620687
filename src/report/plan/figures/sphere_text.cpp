// SPDX-License-Identifier: EUPL-1.2
#include "plan/figures/sphere_text.h"

#include <algorithm>
#include <cmath>

namespace piao::report {

namespace {

constexpr double largest = 11;
constexpr double step = 0.5;
constexpr double margin = 4;     ///< between the text and the circle
constexpr int mostLines = 8;
constexpr double leastRoom = 26; ///< radius below which only the head is written
constexpr double headLarger = 2;
constexpr double headGap = 1.5;

struct Setting {
    FigureFont head;
    FigureFont body;
    FittedLines lines;
    double height = 0;
};

/// How wide a line is that reaches from `top` to `bottom`, counted from the centre.
double chord(double radius, double top, double bottom)
{
    const double far = std::max(std::abs(top), std::abs(bottom));
    return far >= radius ? 0 : 2 * std::sqrt(radius * radius - far * far);
}

/// In exactly so many lines; none when the circle is too small for that.
std::optional<Setting> settingWith(const SphereText &text, double size, int count, double radius)
{
    Setting made{{size + headLarger, true}, {size, false}, {}, 0};
    const double head = text.head.isEmpty() ? 0 : made.head.leading() + headGap;
    made.height = head + count * made.body.leading();
    const double top = -made.height / 2;
    if (head > 0 && widthOf(text.head, made.head) > chord(radius, top, top + head))
        return {};
    const auto width = [&](int line) {
        const double y = top + head + line * made.body.leading();
        return chord(radius, y, y + made.body.leading());
    };
    if (width(0) < 2 * size || width(count - 1) < 2 * size)
        return {};
    made.lines = fitLines(text.body, made.body, count, width);
    if (int(made.lines.lines.size()) != count)
        return {};
    return made;
}

std::optional<Setting> bestSetting(const SphereText &text, double radius)
{
    std::optional<Setting> cut;
    for (double size = largest; size >= smallestFigureText; size -= step) {
        for (int count = 1; count <= mostLines; ++count) {
            const std::optional<Setting> made = settingWith(text, size, count, radius);
            if (made && made->lines.isWhole())
                return made;
            if (made && !made->lines.divided)
                cut = made; // the smallest letters and most lines come last
        }
    }
    return cut;
}

void drawHeadAlone(Figure &figure, Point center, double radius, const SphereText &text)
{
    for (double size = largest + headLarger; size >= smallestFigureText; size -= step) {
        const FigureFont font{size, true};
        if (widthOf(text.head, font) <= 2 * (radius - 2)) {
            drawText(figure, {center.x, center.y + size * 0.35}, text.head, font, text.headColor, TextAnchor::Middle);
            return;
        }
    }
}

} // namespace

void drawSphereText(Figure &figure, Point center, double radius, const SphereText &text)
{
    const std::optional<Setting> setting = radius < leastRoom || text.body.isEmpty() ? std::nullopt : bestSetting(text, radius - margin);
    if (!setting) {
        drawHeadAlone(figure, center, radius, text);
        return;
    }
    Point top{center.x, center.y - setting->height / 2};
    if (!text.head.isEmpty())
        top.y = drawLines(figure, top, {text.head}, setting->head, text.headColor, TextAnchor::Middle) + headGap;
    drawLines(figure, top, setting->lines.lines, setting->body, text.bodyColor, TextAnchor::Middle);
}

} // namespace piao::report
