// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace charrette {

/// A calendar day of the proleptic Gregorian calendar, 0001-01-01 to 9999-12-31.
class Date {
public:
    /// Nothing for a day that does not exist.
    static std::optional<Date> from(int year, int month, int day);
    /// Reads YYYY-MM-DD and nothing else.
    static std::optional<Date> from(std::string_view text);

    int year() const noexcept { return m_year; }
    int month() const noexcept { return m_month; }
    int day() const noexcept { return m_day; }

    std::string text() const;
    /// Throws Error{Problem::Refused} where the calendar ends.
    Date plusDays(int days) const;
    /// Days from `other` to this day.
    int daysSince(Date other) const;

    friend bool operator==(const Date&, const Date&) = default;
    friend bool operator<(const Date& a, const Date& b) { return a.daysSince(b) < 0; }

private:
    Date(int year, int month, int day)
        : m_year{year}
        , m_month{month}
        , m_day{day}
    {}

    int m_year;
    int m_month;
    int m_day;
};

/// A moment: milliseconds since 1970-01-01 UTC.
struct Instant {
    std::int64_t ms = 0;

    static Instant now();

    friend bool operator==(const Instant&, const Instant&) = default;
};

/// Minutes since midnight, local to the event: 9:30 is 570.
using MinuteOfDay = int;

/// Reads "9:30" or "09:30"; nothing for anything that is no time of day ("24:00").
std::optional<MinuteOfDay> minuteOfDay(std::string_view text);
/// "09:30".
std::string clockText(MinuteOfDay minute);

} // namespace charrette
