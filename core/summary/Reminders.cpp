// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/Reminders.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/summary/Calendar.h"
#include "core/summary/Redaction.h"
#include "core/workshop/Workshop.h"

#include <algorithm>

namespace charrette::summary {

namespace {

/// 20261118
std::string calendarDate(Date date)
{
    auto text = date.text();
    std::erase(text, '-');
    return text;
}

std::string reminder(const Action& action, const Redaction& redaction, Instant made)
{
    std::string out;
    const auto line = [&](std::string_view name, std::string_view value) {
        out += calendarLine(name, value);
    };
    const auto title = calendarText(redaction.text(action.text));
    auto detail = redaction.text(action.firstStep);
    if (!action.measure.empty())
        detail += (detail.empty() ? "" : "\n") + redaction.text(action.measure);
    line("BEGIN", "VEVENT");
    line("UID", "action-" + std::to_string(action.id.value()) + "@charrette");
    line("DTSTAMP", calendarTime(made));
    line("DTSTART;VALUE=DATE", calendarDate(*action.due));
    line("DTEND;VALUE=DATE", calendarDate(action.due->plusDays(1)));
    line("SUMMARY", title);
    if (!detail.empty())
        line("DESCRIPTION", calendarText(detail));
    line("TRANSP", "TRANSPARENT"); // It takes nobody's day.
    line("BEGIN", "VALARM");
    line("ACTION", "DISPLAY");
    line("TRIGGER", "-PT15H"); // at nine in the morning of the day before
    line("DESCRIPTION", title);
    line("END", "VALARM");
    line("END", "VEVENT");
    return out;
}

} // namespace

std::string reminders(
    const sqlite::Database& db, WorkshopId id, const std::vector<Action>& actions, Instant made)
{
    const auto workshop = find(db, id);
    if (!workshop)
        throw Error{Problem::Refused, "the workshop is gone"};
    const auto redaction = Redaction::ofNames(db, id);
    std::string out = calendarLine("BEGIN", "VCALENDAR") + calendarLine("VERSION", "2.0")
        + calendarLine("PRODID", "-//Charrette//Charrette//EN")
        + calendarLine("CALSCALE", "GREGORIAN");
    out += calendarLine("X-WR-CALNAME", calendarText(redaction.text(workshop->title)));
    for (const auto& action : actions) {
        if (action.due)
            out += reminder(action, redaction, made);
    }
    return out + calendarLine("END", "VCALENDAR");
}

} // namespace charrette::summary
