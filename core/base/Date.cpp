// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Date.h"

#include "core/base/Error.h"

#include <array>
#include <chrono>
#include <cstdio>

namespace charrette {

namespace {

using std::chrono::sys_days;
using std::chrono::year_month_day;

year_month_day calendar(const Date& date)
{
    return std::chrono::year{date.year()} / date.month() / date.day();
}

/// All digits, or nothing.
std::optional<int> number(std::string_view digits)
{
    if (digits.empty() || digits.size() > 4)
        return {};
    int value = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return {};
        value = value * 10 + (c - '0');
    }
    return value;
}

} // namespace

std::optional<Date> Date::from(int year, int month, int day)
{
    if (year < 1 || year > 9999 || month < 1 || day < 1)
        return {};
    if (!(std::chrono::year{year} / month / day).ok())
        return {};
    return Date{year, month, day};
}

std::optional<Date> Date::from(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return {};
    const auto year = number(text.substr(0, 4));
    const auto month = number(text.substr(5, 2));
    const auto day = number(text.substr(8, 2));
    return year && month && day ? from(*year, *month, *day) : std::nullopt;
}

std::string Date::text() const
{
    std::array<char, 16> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%04d-%02d-%02d", m_year, m_month, m_day);
    return buffer.data();
}

Date Date::plusDays(int days) const
{
    constexpr auto count = [](int year, unsigned month, unsigned day) {
        using namespace std::chrono;
        return sys_days{std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day}}
            .time_since_epoch()
            .count();
    };
    const auto wanted = sys_days{calendar(*this)}.time_since_epoch().count() + std::int64_t{days};
    if (wanted < count(1, 1, 1) || wanted > count(9999, 12, 31))
        throw Error{Problem::Refused, "no such day: " + text() + " + " + std::to_string(days)};
    const year_month_day moved{sys_days{std::chrono::days{wanted}}};
    return {static_cast<int>(moved.year()), static_cast<int>(static_cast<unsigned>(moved.month())),
        static_cast<int>(static_cast<unsigned>(moved.day()))};
}

int Date::daysSince(Date other) const
{
    return static_cast<int>((sys_days{calendar(*this)} - sys_days{calendar(other)}).count());
}

Instant Instant::now()
{
    using namespace std::chrono;
    return {duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count()};
}

std::optional<MinuteOfDay> minuteOfDay(std::string_view text)
{
    const auto colon = text.find(':');
    if (colon == std::string_view::npos || colon > 2 || text.size() - colon != 3)
        return {};
    const auto hours = number(text.substr(0, colon));
    const auto minutes = number(text.substr(colon + 1));
    if (!hours || !minutes || *hours > 23 || *minutes > 59)
        return {};
    return *hours * 60 + *minutes;
}

std::string clockText(MinuteOfDay minute)
{
    std::array<char, 16> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%02d:%02d", minute / 60 % 24, minute % 60);
    return buffer.data();
}

} // namespace charrette
