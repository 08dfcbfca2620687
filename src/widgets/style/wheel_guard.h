// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>

namespace piao::widgets {

/// Keeps the wheel from changing a value in passing: over a closed list, a number or a date it scrolls the page.
class WheelGuard : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace piao::widgets
