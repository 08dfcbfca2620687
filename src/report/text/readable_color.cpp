// SPDX-License-Identifier: EUPL-1.2
#include "piao/report/readable_color.h"

#include <QRegularExpression>

namespace piao::report {

namespace {

constexpr Color white{0xFF, 0xFF, 0xFF};
constexpr double readable = 4.5;

} // namespace

std::optional<Color> readColor(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^#([0-9A-Fa-f]{2})([0-9A-Fa-f]{2})([0-9A-Fa-f]{2})$"));
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    const auto part = [&](int number) { return quint8(match.captured(number).toUShort(nullptr, 16)); };
    return Color{part(1), part(2), part(3)};
}

Color readableOnWhite(Color color)
{
    while (contrast(color, white) < readable) {
        color.red = quint8(color.red * 9 / 10);
        color.green = quint8(color.green * 9 / 10);
        color.blue = quint8(color.blue * 9 / 10);
    }
    return color;
}

} // namespace piao::report
