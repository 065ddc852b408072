// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Date.h"

#include <QDateTime>
#include <QString>

#include <functional>
#include <optional>
#include <string>

namespace charrette::app {

/// A moment as the clocks at the event show it. `zone` is a workshop's time zone name; one this
/// machine does not know is read as UTC.
QDateTime atEvent(Instant moment, const std::string& zone);
Instant momentAt(QDate date, QTime time, const std::string& zone);

/// The moment at which clocks at the event show that minute of that day; for core, which knows no
/// time zones.
std::function<Instant(Date, MinuteOfDay)> eventClock(const std::string& zone);

/// Reads a date as people type it: "18 Nov", "18.11.", "18/11/2026", "2026-11-18". Without a year,
/// that of `near`. Nothing for what is no date.
std::optional<QDate> dateTyped(const QString& text, QDate near);
/// Reads "9:30", "09.30" or "9h30"; nothing for what is no time of day.
std::optional<QTime> timeTyped(const QString& text);

} // namespace charrette::app
