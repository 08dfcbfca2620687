// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "forms/line_input.h"

namespace piao::widgets {

/// A date typed freely ("31/12/24", "1 marzo 2025"), or taken from a calendar (Alt+Down).
class DateInput : public LineInput
{
    Q_OBJECT

public:
    DateInput(document::PlanDocument &document, const domain::Field &field, QWidget *parent);

    void setReadOnly(bool readOnly) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openCalendar();

    QAction *m_calendar;
};

} // namespace piao::widgets
