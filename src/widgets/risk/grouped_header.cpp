// SPDX-License-Identifier: EUPL-1.2
#include "risk/grouped_header.h"

#include "piao/models/risk_register_model.h"
#include "piao/widgets/theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace piao::widgets {

using models::RegisterGroup;

GroupedHeader::GroupedHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setMinimumSectionSize(30);
}

void GroupedHeader::setFolded(const std::set<RegisterGroup> &folded)
{
    m_folded = folded;
    viewport()->update();
}

int GroupedHeader::bandHeight() const
{
    return fontMetrics().height() * 3 / 2;
}

QSize GroupedHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), bandHeight() + fontMetrics().height() * 2};
}

QRect GroupedHeader::bandOf(RegisterGroup group) const
{
    int left = -1;
    int right = -1;
    for (int section = 0; m_model && section < std::min(count(), m_model->columnCount()); ++section) {
        if (isSectionHidden(section) || m_model->columnAt(section).group != group)
            continue;
        if (left < 0)
            left = sectionViewportPosition(section);
        right = sectionViewportPosition(section) + sectionSize(section);
    }
    return right < 0 ? QRect() : QRect(left, 0, right - left, bandHeight());
}

std::optional<RegisterGroup> GroupedHeader::groupAt(const QPoint &position) const
{
    for (const RegisterGroup group : models::registerGroups) {
        if (bandOf(group).contains(position))
            return group;
    }
    return std::nullopt;
}

void GroupedHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    QHeaderView::paintSection(painter, rect.adjusted(0, bandHeight(), 0, 0), section);
}

void GroupedHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    const QColor line = palette().color(QPalette::Mid);
    for (const RegisterGroup group : models::registerGroups) {
        const QRect band = bandOf(group);
        if (band.isEmpty())
            continue;
        painter.fillRect(band, mixed(palette().color(QPalette::Window), palette().color(QPalette::Highlight), 0.10));
        painter.setPen(line);
        painter.drawLine(band.topRight(), band.bottomRight());
        painter.drawLine(band.bottomLeft(), band.bottomRight());
        painter.setPen(palette().color(QPalette::ButtonText));
        // The name stays in sight while its columns scroll by.
        QRect text = band.adjusted(8, 0, -6, 0);
        text.setLeft(std::min(std::max(text.left(), 8), text.right()));
        const QString mark = group == RegisterGroup::Fixed ? QString() : m_folded.contains(group) ? QStringLiteral("▸ ") : QStringLiteral("▾ ");
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(mark + groupTitle(group), Qt::ElideRight, text.width()));
    }
}

void GroupedHeader::mousePressEvent(QMouseEvent *event)
{
    const auto group = groupAt(event->pos());
    const bool atBorder = cursor().shape() == Qt::SplitHCursor;
    if (group && *group != RegisterGroup::Fixed && !atBorder && event->button() == Qt::LeftButton) {
        emit groupClicked(*group);
        event->accept();
        return;
    }
    QHeaderView::mousePressEvent(event);
}

bool GroupedHeader::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto group = groupAt(help->pos());
        if (group && *group != RegisterGroup::Fixed) {
            QToolTip::showText(help->globalPos(), tr("%1: click, or Ctrl+G in one of its columns, to fold and unfold.").arg(groupTitle(*group)), this);
            return true;
        }
    }
    return QHeaderView::viewportEvent(event);
}

} // namespace piao::widgets
