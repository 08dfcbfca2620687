// SPDX-License-Identifier: EUPL-1.2
#include "risk/level_chip.h"

#include "piao/widgets/theme.h"

#include <QPainter>

namespace piao::widgets {

using domain::RiskLevel;

LevelColors levelColors(const QPalette &palette, RiskLevel level)
{
    const bool dark = isDark(palette);
    switch (level) {
    case RiskLevel::High:
        return dark ? LevelColors{QColor(0xff, 0x8a, 0x80), QColor(0x38, 0x00, 0x06), QColor(0xff, 0x8a, 0x80)}
                    : LevelColors{QColor(0xb3, 0x1b, 0x2a), Qt::white, QColor(0xb3, 0x1b, 0x2a)};
    case RiskLevel::Moderate:
        return dark ? LevelColors{QColor(0xff, 0xb9, 0x4d), QColor(0x38, 0x23, 0x00), QColor(0xff, 0xb9, 0x4d)}
                    : LevelColors{QColor(0xff, 0xd6, 0x8a), QColor(0x4a, 0x2e, 0x00), QColor(0x8a, 0x53, 0x00)};
    case RiskLevel::Low:
        break;
    }
    return dark ? LevelColors{QColor(0x2c, 0x5a, 0x43), QColor(0xd9, 0xf5, 0xe4), QColor(0x5f, 0xd0, 0x8f)}
                : LevelColors{QColor(0xd3, 0xeb, 0xdc), QColor(0x00, 0x4d, 0x28), QColor(0x00, 0x73, 0x3b)};
}

void paintLevelChip(QPainter &painter, const QRect &area, RiskLevel level, const QPalette &palette, ChipStyle style, bool selected)
{
    const LevelColors colors = levelColors(palette, level);
    const int height = painter.fontMetrics().height() + 2;
    QRectF chip(0, 0, height * 1.25, height);
    chip.moveCenter(QRectF(area).center());
    const bool filled = style == ChipStyle::Filled;
    const QColor line = selected ? palette.color(QPalette::HighlightedText) : colors.outline;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(filled ? QPen(Qt::NoPen) : QPen(line, 1.2));
    painter.setBrush(filled ? QBrush(colors.ground) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(chip, 4, 4);
    QFont bold = painter.font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(filled ? colors.letter : line);
    painter.drawText(chip, Qt::AlignCenter, QString(riskLetter(level)));
    painter.restore();
}

} // namespace piao::widgets
