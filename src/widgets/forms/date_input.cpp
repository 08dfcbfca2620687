// SPDX-License-Identifier: EUPL-1.2
#include "forms/date_input.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QWidgetAction>

namespace piao::widgets {

DateInput::DateInput(document::PlanDocument &document, const domain::Field &field, QWidget *parent)
    : LineInput(document, field, parent)
{
    m_calendar = addAction(QIcon::fromTheme(QStringLiteral("view-calendar")), QLineEdit::TrailingPosition);
    m_calendar->setText(tr("Calendar"));
    m_calendar->setToolTip(tr("Choose from a calendar (Alt+Down)"));
    connect(m_calendar, &QAction::triggered, this, &DateInput::openCalendar);
    setPlaceholderText(tr("dd/mm/yyyy"));
}

void DateInput::setReadOnly(bool readOnly)
{
    LineInput::setReadOnly(readOnly);
    m_calendar->setEnabled(!readOnly);
}

void DateInput::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier))
        openCalendar();
    else
        LineInput::keyPressEvent(event);
}

void DateInput::openCalendar()
{
    if (isReadOnly())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(menu);
    calendar->setLocale(QLocale());
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setAccessibleName(tr("Calendar"));
    if (const auto value = read(); value && value->toDate().isValid())
        calendar->setSelectedDate(value->toDate());
    connect(calendar, &QCalendarWidget::activated, this, [this, menu](QDate date) {
        menu->close();
        show(date);
        edited();
        chosen();
    });
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    menu->popup(mapToGlobal(QPoint(0, height())));
    calendar->setFocus();
}

} // namespace piao::widgets
