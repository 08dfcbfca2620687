// SPDX-License-Identifier: EUPL-1.2
#include "look/scroll_page.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QScrollArea>
#include <QTimer>

namespace piao::widgets {

QScrollArea *scrollPage(QWidget *content, QWidget *parent, int widest)
{
    auto *area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    auto *page = new QWidget;
    auto *layout = new QHBoxLayout(page);
    layout->setContentsMargins({});
    content->setMaximumWidth(widest);
    layout->addWidget(content, 1000);
    layout->addStretch(1);
    area->setWidget(page);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

void bringIntoSight(QWidget &widget)
{
    // Its caption above, and below what the checks found in it.
    constexpr int around = 64;
    const auto scroll = [target = QPointer(&widget)] {
        for (QWidget *above = target ? target->parentWidget() : nullptr; above; above = above->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(above))
                area->ensureWidgetVisible(target, 0, around);
        }
    };
    scroll();
    QTimer::singleShot(0, &widget, scroll);
}

} // namespace piao::widgets
