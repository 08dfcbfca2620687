// SPDX-License-Identifier: EUPL-1.2
#include "piao/widgets/theme.h"

#include "style/icons.h"
#include "style/roomy_style.h"
#include "style/wheel_guard.h"

#include <QApplication>

namespace piao::widgets {
namespace {

QPalette lightPalette()
{
    QPalette palette(QColor(0xf4, 0xf6, 0xf9));
    palette.setColor(QPalette::Window, QColor(0xf4, 0xf6, 0xf9));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::AlternateBase, QColor(0xf7, 0xf9, 0xfc));
    palette.setColor(QPalette::Button, QColor(0xfb, 0xfc, 0xfd));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, QColor(0x17, 0x24, 0x33));
    palette.setColor(QPalette::ToolTipBase, Qt::white);
    palette.setColor(QPalette::PlaceholderText, QColor(0x5a, 0x67, 0x72));
    palette.setColor(QPalette::Mid, QColor(0xc5, 0xce, 0xd8));
    palette.setColor(QPalette::Highlight, QColor(0x00, 0x66, 0xcc));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x00, 0x66, 0xcc));
    palette.setColor(QPalette::LinkVisited, QColor(0x00, 0x4d, 0x99));
    return palette;
}

QPalette darkPalette()
{
    QPalette palette(QColor(0x1c, 0x22, 0x2b));
    palette.setColor(QPalette::Window, QColor(0x1c, 0x22, 0x2b));
    palette.setColor(QPalette::Base, QColor(0x15, 0x1a, 0x21));
    palette.setColor(QPalette::AlternateBase, QColor(0x1a, 0x20, 0x29));
    palette.setColor(QPalette::Button, QColor(0x27, 0x2f, 0x3a));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, QColor(0xe6, 0xeb, 0xf1));
    palette.setColor(QPalette::ToolTipBase, QColor(0x27, 0x2f, 0x3a));
    palette.setColor(QPalette::PlaceholderText, QColor(0x9a, 0xa7, 0xb5));
    palette.setColor(QPalette::Mid, QColor(0x42, 0x4d, 0x5a));
    palette.setColor(QPalette::Highlight, QColor(0x1f, 0x6f, 0xd1));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x73, 0xb2, 0xff));
    palette.setColor(QPalette::LinkVisited, QColor(0xa6, 0xc8, 0xf5));
    return palette;
}

void dimDisabled(QPalette &palette)
{
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, mixed(palette.color(QPalette::Active, role), palette.color(QPalette::Window), 0.5));
    palette.setColor(QPalette::Inactive, QPalette::Highlight,
                     mixed(palette.color(QPalette::Active, QPalette::Highlight), palette.color(QPalette::Window), 0.75));
    palette.setColor(QPalette::Inactive, QPalette::HighlightedText, palette.color(QPalette::Active, QPalette::Text));
}

} // namespace

QColor mixed(const QColor &first, const QColor &second, double share)
{
    const auto mix = [share](double a, double b) { return float(a + (b - a) * share); };
    return QColor::fromRgbF(mix(first.redF(), second.redF()), mix(first.greenF(), second.greenF()),
                            mix(first.blueF(), second.blueF()));
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

MeaningColors meaningColors(const QPalette &palette)
{
    if (isDark(palette))
        return {QColor(0x5f, 0xd0, 0x8f), QColor(0x8f, 0xa3, 0xb8), QColor(0xff, 0xb9, 0x4d), QColor(0xff, 0x8a, 0x80)};
    return {QColor(0x00, 0x73, 0x3b), QColor(0x5a, 0x67, 0x72), QColor(0x99, 0x5c, 0x00), QColor(0xb3, 0x1b, 0x2a)};
}

void applyTheme(QApplication &app, Appearance appearance)
{
    const bool dark = appearance == Appearance::Dark || (appearance == Appearance::System && isDark(QApplication::palette()));
    QApplication::setStyle(new RoomyStyle);
    QPalette palette = dark ? darkPalette() : lightPalette();
    dimDisabled(palette);
    QApplication::setPalette(palette);
    useIconTheme(dark);
    if (!app.findChild<WheelGuard *>())
        app.installEventFilter(new WheelGuard(&app));
}

} // namespace piao::widgets
