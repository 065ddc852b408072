// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/EventTime.h"

#include "app/text/Dates.h"
#include "tests/support/Catch.h"

#include <QDateTime>

using namespace charrette;
using namespace charrette::app;

namespace {

constexpr std::int64_t hourMs = 60 * 60 * 1000;

} // namespace

TEST_CASE("In the nights in which clocks change, time goes on and reads as it was set", "[text]")
{
    for (const auto* zone : {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe"}) {
        const auto clock = eventClock(zone);
        for (auto date = *Date::from(2026, 1, 1); date.year() == 2026; date = date.plusDays(1)) {
            INFO(zone << ' ' << date.text());
            const auto length = clock(date.plusDays(1), 0).ms - clock(date, 0).ms;
            CHECK((length >= 23 * hourMs && length <= 25 * hourMs));
            if (length == 24 * hourMs)
                continue;
            auto last = clock(date, 0).ms;
            for (int minute = 0; minute < 24 * 60; ++minute) {
                const auto moment = clock(date, minute);
                CHECK(moment.ms - clock(date, 0).ms <= 25 * hourMs);
                CHECK(moment.ms + hourMs > last); // At most the hour that is there twice.
                last = moment.ms;
                if (minute < 60 || minute >= 4 * 60)
                    CHECK(atEvent(moment, zone).time() == QTime{0, 0}.addSecs(minute * 60));
            }
        }
    }
}

TEST_CASE("Days after 2038 are days like any other", "[text]")
{
    for (const int year : {2038, 2039, 2106, 2150}) {
        INFO(year);
        const QDate date{year, 7, 20};
        const auto moment = momentAt(date, {14, 30}, "Europe/Berlin");
        CHECK(moment.ms > 2'147'483'648LL * 1000);
        CHECK(atEvent(moment, "Europe/Berlin").date() == date);
        CHECK(atEvent(moment, "Europe/Berlin").time() == QTime{14, 30});
        CHECK(moment == eventClock("Europe/Berlin")(*Date::from(year, 7, 20), 14 * 60 + 30));
    }
}
