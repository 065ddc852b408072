// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/Calendar.h"

#include "app/theme/Glyphs.h"
#include "app/theme/Theme.h"

#include <QCalendarWidget>
#include <QTextCharFormat>
#include <QToolButton>

namespace charrette::app {

void dressCalendar(QCalendarWidget& calendar)
{
    calendar.setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar.setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    QTextCharFormat header;
    header.setForeground(tokens().muted);
    header.setBackground(tokens().raised);
    calendar.setHeaderTextFormat(header);
    QTextCharFormat day;
    day.setForeground(tokens().ink);
    for (const auto weekend : {Qt::Saturday, Qt::Sunday})
        calendar.setWeekdayTextFormat(weekend, day);
    struct Step {
        const char* name;
        Glyph glyph;
    };
    for (const auto& step : {Step{"qt_calendar_prevmonth", Glyph::Previous},
             Step{"qt_calendar_nextmonth", Glyph::Next}}) {
        if (auto* button = calendar.findChild<QToolButton*>(QLatin1String{step.name}))
            button->setIcon(glyph(step.glyph));
    }
}

} // namespace charrette::app
