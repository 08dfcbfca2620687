// SPDX-License-Identifier: EUPL-1.2
#include "look/scroll_page.h"

#include <QHBoxLayout>
#include <QScrollArea>

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

} // namespace piao::widgets
