// SPDX-License-Identifier: EUPL-1.2
#include "findings/severity_counts.h"

#include "findings/severity_mark.h"
#include "piao/domain/italian_format.h"

#include <QPainter>
#include <QStyleOptionFocusRect>

namespace piao::widgets {

using checks::allSeverities;
using checks::Severity;

namespace {

constexpr int margin = 6;
constexpr int gap = 4;

QString numberText(int count)
{
    return domain::formatNumber(count);
}

} // namespace

SeverityCounts::SeverityCounts(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setCounts({});
}

void SeverityCounts::setCounts(const std::optional<Counts> &counts)
{
    m_counts = counts;
    setAccessibleName(words());
    setToolTip(words());
    updateGeometry();
    update();
}

QString SeverityCounts::plainText() const
{
    if (!m_counts)
        return tr("Checking…");
    return *m_counts == Counts{} ? tr("No findings") : QString();
}

QString SeverityCounts::words() const
{
    if (const QString plain = plainText(); !plain.isEmpty())
        return tr("Checks of the plan: %1").arg(plain);
    QStringList parts;
    for (const Severity severity : allSeverities)
        parts.append(counted(severity, (*m_counts)[size_t(severity)]));
    return tr("Checks of the plan: %1").arg(parts.join(QStringLiteral(", ")));
}

QSize SeverityCounts::sizeHint() const
{
    int width = 2 * margin + fontMetrics().horizontalAdvance(plainText());
    if (plainText().isEmpty()) {
        for (const Severity severity : allSeverities) {
            if (const int count = (*m_counts)[size_t(severity)])
                width += side() + gap + fontMetrics().horizontalAdvance(numberText(count)) + 2 * gap;
        }
        width -= 2 * gap;
    }
    return {width, fontMetrics().height() + 4};
}

void SeverityCounts::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(isDown() ? QPalette::Mid : QPalette::Button));
        painter.drawRoundedRect(rect(), 3, 3);
    }
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        focus.rect = rect();
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
    painter.setPen(palette().color(QPalette::WindowText));
    QRect free = rect().adjusted(margin, 0, -margin, 0);
    if (const QString plain = plainText(); !plain.isEmpty()) {
        painter.drawText(free, Qt::AlignVCenter | Qt::AlignLeft, plain);
        return;
    }
    for (const Severity severity : allSeverities) {
        const int count = (*m_counts)[size_t(severity)];
        if (count == 0)
            continue;
        paintSeverity(painter, QRect(free.left(), free.top(), side(), free.height()), severity, severityColor(severity, palette()));
        free.setLeft(free.left() + side() + gap);
        painter.drawText(free, Qt::AlignVCenter | Qt::AlignLeft, numberText(count));
        free.setLeft(free.left() + fontMetrics().horizontalAdvance(numberText(count)) + 2 * gap);
    }
}

void SeverityCounts::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void SeverityCounts::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace piao::widgets
