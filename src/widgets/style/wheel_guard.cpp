// SPDX-License-Identifier: EUPL-1.2
#include "style/wheel_guard.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QScrollBar>
#include <QTabBar>

namespace piao::widgets {

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return false;
    const bool slider = qobject_cast<QAbstractSlider *>(watched) && !qobject_cast<QScrollBar *>(watched);
    if (!slider && !qobject_cast<QComboBox *>(watched) && !qobject_cast<QAbstractSpinBox *>(watched)
        && !qobject_cast<QTabBar *>(watched))
        return false;
    // Ignored, it goes on to the parent, and the page scrolls.
    event->ignore();
    return true;
}

} // namespace piao::widgets
