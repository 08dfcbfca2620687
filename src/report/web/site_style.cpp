// SPDX-License-Identifier: EUPL-1.2
#include "web/site_style.h"

#include <QFile>

namespace piao::report {
namespace {

constexpr Color white{255, 255, 255};
constexpr Color darkGround{0x1A, 0x28, 0x38}; ///< --fondo-3 of the dark scheme: the lightest of its grounds
constexpr Color lightGround{0xE1, 0xEA, 0xF4}; ///< --fondo-3 of the light scheme: the darkest of its grounds
constexpr double textContrast = 4.6;

quint8 mixed(quint8 from, quint8 to, double share)
{
    return quint8(from + (to - from) * share + 0.5);
}

QByteArray hex(Color color)
{
    return '#' + QByteArray::number(0x1000000 | color.red << 16 | color.green << 8 | color.blue, 16).mid(1);
}

} // namespace

Color readableOn(Color color, Color ground, double ratio)
{
    const bool dark = contrast(ground, white) > contrast(ground, Color{});
    const quint8 end = dark ? 255 : 0;
    for (int step = 0; step <= 20; ++step) {
        const double share = step / 20.0;
        const Color tried{mixed(color.red, end, share), mixed(color.green, end, share), mixed(color.blue, end, share)};
        if (contrast(tried, ground) >= ratio)
            return tried;
    }
    return {end, end, end};
}

QByteArray siteStyle(const DocumentStyle &style)
{
    QFile sheet(QStringLiteral(":/piao/web/stile.css"));
    const bool open = sheet.open(QIODevice::ReadOnly);
    Q_ASSERT(open);
    Q_UNUSED(open)
    const QByteArray light = hex(readableOn(style.accent, lightGround, textContrast));
    const QByteArray dark = hex(readableOn(style.accent, darkGround, textContrast));
    const QByteArray band = hex(readableOn(style.accent, white, textContrast));
    return sheet.readAll() + "\n:root { --tinta: " + light + "; --fascia: " + band + "; }\n"
        + "@media screen and (prefers-color-scheme: dark) { :root { --tinta: " + dark + "; } }\n";
}

} // namespace piao::report
