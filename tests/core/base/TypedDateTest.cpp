// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/TypedDate.h"

#include "tests/support/Catch.h"

#include <string>

using namespace charrette;

namespace {

std::string read(const char* typed)
{
    const auto date = typedDate(typed, Date::from("2026-11-21").value());
    return date ? date->text() : "";
}

} // namespace

TEST_CASE("A date is read as people type it", "[date]")
{
    CHECK(read("30 Nov") == "2026-11-30");
    CHECK(read("30. November 2027") == "2027-11-30");
    CHECK(read("Nov 30") == "2026-11-30");
    CHECK(read("30.11.") == "2026-11-30");
    CHECK(read("30/11/27") == "2027-11-30");
    CHECK(read("2027-01-05") == "2027-01-05");
    CHECK(read("5 fév") == "2027-02-05");
    CHECK(read("5 Dez") == "2026-12-05");
    CHECK(read("Mon 30 Nov") == "2026-11-30");
    CHECK(read("Monday, 30 November 2026") == "2026-11-30");
    CHECK(read("today") == "2026-11-21");
    CHECK(read("tomorrow") == "2026-11-22");
}

TEST_CASE("A day without a year is the next one to come", "[date]")
{
    CHECK(read("21 Nov") == "2026-11-21");
    CHECK(read("20 Nov") == "2027-11-20");
    CHECK(read("29 Feb") == "2028-02-29");
}

TEST_CASE("What is no date is none", "[date]")
{
    for (const auto* typed : {"", "soon", "31 Nov", "32", "30 30", "5 xyz", "12345 Nov", "0 Dec",
             "30 Nov 2026 at noon", "-1", "Monday"}) {
        INFO(typed);
        CHECK(read(typed).empty());
    }
}
