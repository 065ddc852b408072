// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Date.h"

#include "core/base/Error.h"
#include "tests/support/Catch.h"

#include <limits>

using namespace charrette;

TEST_CASE("A date is read from year, month and day and nothing else", "[date]")
{
    CHECK(Date::from("2026-11-18")->text() == "2026-11-18");
    CHECK(Date::from("2024-02-29") == Date::from(2024, 2, 29));
    CHECK(Date::from("0001-01-01"));
    CHECK(Date::from("9999-12-31"));
    for (const auto* wrong : {"", "2026-11-1", "2026-11-181", "2026-13-01", "2026-00-10",
             "2026-01-00", "2025-02-29", "1900-02-29", "2026/11/18", "2026-1a-18", "+026-11-18",
             "0000-01-01", " 026-01-01", "18-11-2026"}) {
        INFO(wrong);
        CHECK_FALSE(Date::from(wrong));
    }
    CHECK_FALSE(Date::from(2026, 4, 31));
    CHECK_FALSE(Date::from(10000, 1, 1));
    CHECK_FALSE(Date::from(2026, -1, 1));
}

TEST_CASE("Days are counted across months, leap years and centuries", "[date]")
{
    const auto day = *Date::from(2024, 2, 28);
    CHECK(day.plusDays(1).text() == "2024-02-29");
    CHECK(day.plusDays(2).text() == "2024-03-01");
    CHECK(day.plusDays(-59).text() == "2023-12-31");
    CHECK(Date::from(2100, 2, 28)->plusDays(1).text() == "2100-03-01");
    CHECK(Date::from(2026, 1, 1)->daysSince(*Date::from(2025, 1, 1)) == 365);
    CHECK(*Date::from(2025, 12, 31) < *Date::from(2026, 1, 1));
    CHECK_FALSE(day < day);
}

TEST_CASE("Counting beyond the calendar is refused", "[date]")
{
    const auto first = *Date::from(1, 1, 1);
    const auto last = *Date::from(9999, 12, 31);
    CHECK(first.plusDays(last.daysSince(first)) == last);
    CHECK_THROWS_AS(last.plusDays(1), Error);
    CHECK_THROWS_AS(first.plusDays(-1), Error);
    CHECK_THROWS_AS(first.plusDays(std::numeric_limits<int>::max()), Error);
    CHECK_THROWS_AS(last.plusDays(std::numeric_limits<int>::min()), Error);
}

TEST_CASE("A time of day is read with one or two digits of hours", "[date]")
{
    CHECK(minuteOfDay("9:30") == 570);
    CHECK(minuteOfDay("09:30") == 570);
    CHECK(minuteOfDay("00:00") == 0);
    CHECK(minuteOfDay("23:59") == 1439);
    for (const auto* wrong : {"", ":", "9", "24:00", "9:60", "9:3", "9:300", "009:30", "-9:30",
             "9:-1", ":30", "9.30", "9:30 ", " 9:30", "a:30"}) {
        INFO(wrong);
        CHECK_FALSE(minuteOfDay(wrong));
    }
}

TEST_CASE("A time of day is written with two digits, and past midnight it begins anew", "[date]")
{
    CHECK(clockText(570) == "09:30");
    CHECK(clockText(0) == "00:00");
    CHECK(clockText(1500) == "01:00");
    for (MinuteOfDay minute = 0; minute < 1440; ++minute)
        CHECK(minuteOfDay(clockText(minute)) == minute);
}
