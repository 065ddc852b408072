// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCalendarWidget;

namespace charrette::app {

/// Qt's calendar without its reds, bars and week numbers.
void dressCalendar(QCalendarWidget& calendar);

} // namespace charrette::app
