// SPDX-License-Identifier: EUPL-1.2
#include "risk/level_badge.h"

#include "risk/level_chip.h"

#include <QPainter>

namespace piao::widgets {

using namespace domain;

namespace {

constexpr int gap = 6;
constexpr double boxRatio = 1.25; // of the chip that is painted

} // namespace

LevelBadge::LevelBadge(RiskStage stage, QWidget *parent) : QWidget(parent), m_stage(stage)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setJudgement({}, {});
}

void LevelBadge::setJudgement(std::optional<RiskLevel> level, const QStringList &explanation)
{
    m_level = level;
    setAccessibleName(tr("%1: %2").arg(caption(), level ? riskWord(*level) : tr("no judgement")));
    setAccessibleDescription(explanation.join(QLatin1Char(' ')));
    setToolTip(explanation.join(QLatin1Char('\n')));
    updateGeometry();
    update();
}

QString LevelBadge::caption() const
{
    return riskStageWord(m_stage);
}

int LevelBadge::boxWidth() const
{
    return int(fontMetrics().height() * boxRatio) + 4;
}

QSize LevelBadge::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int word = m_level ? metrics.horizontalAdvance(riskWord(*m_level)) + gap : 0;
    return {metrics.horizontalAdvance(caption()) + gap + boxWidth() + word, metrics.height() + 6};
}

void LevelBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int middle = int(Qt::AlignVCenter | Qt::AlignLeft);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(rect(), middle, caption());
    const QRect box(fontMetrics().horizontalAdvance(caption()) + gap, 0, boxWidth(), height());
    if (!m_level) {
        painter.drawText(box, Qt::AlignCenter, QStringLiteral("–"));
        return;
    }
    paintLevelChip(painter, box, *m_level, palette(), ChipStyle::Filled, false);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect().adjusted(box.right() + gap, 0, 0, 0), middle, riskWord(*m_level));
}

} // namespace piao::widgets
