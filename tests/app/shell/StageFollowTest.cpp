// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/StageFollow.h"

#include "app/clock/ClockSession.h"
#include "app/stage/StageDirector.h"
#include "core/agenda/Block.h"
#include "tests/app/research/Research.h"

using namespace charrette;
using namespace charrette::app;
using namespace charrette::tests;
using namespace Qt::StringLiterals;

namespace {

/// 18 November 2026, 9:00 UTC.
constexpr Instant nine{1'794'992'400'000};

struct Event {
    Research research;
    Instant now = nine;
    ClockSession clock{research.session};
    StageDirector director{research.session};
    Day day{.workshop = research.workshop, .date = *Date::from(2026, 11, 18), .start = 540};
    Block work{.day = day.id, .title = "Empathy interviews", .minutes = 30};
    Block huddle{.day = day.id, .title = "Huddle", .minutes = 10, .staffOnly = true};
    Block coffee{.day = day.id, .title = "Coffee", .minutes = 15};

    Event()
    {
        clock.setNow([this] { return now; });
        letFollow(director, research.session, clock);
        research.session.perform(u"Day"_s, [&](Edit& edit) {
            add(edit, day);
            for (const auto& block : {work, huddle, coffee})
                add(edit, block);
        });
    }

    void wait(int seconds)
    {
        now.ms += seconds * 1000;
        clock.look();
    }

    stage::Now onStage() { return std::get<stage::Now>(director.matter().scene); }
};

} // namespace

TEST_CASE("The stage shows the block that the clock is at, and what is left of it", "[stage]")
{
    Event event;
    CHECK(event.onStage().title.empty());
    CHECK(event.onStage().coming.front().title == "Empathy interviews");

    event.clock.startDay();
    CHECK(event.onStage().title == "Empathy interviews");
    CHECK(event.director.clock().isOn);
    event.wait(60);
    CHECK(event.director.clock().secondsLeft == 29 * 60);
    CHECK(event.director.matter().clock.minuteOfDay == 541);

    event.clock.pauseOrGoOn();
    CHECK(event.director.clock().isPaused);
}

TEST_CASE("While the staff is busy the room sees what comes, and no clock", "[stage]")
{
    Event event;
    event.clock.startDay();
    event.clock.jumpTo(event.huddle.id);
    CHECK_FALSE(event.director.clock().isOn);
    CHECK(event.onStage().title.empty());
    CHECK(event.onStage().coming.front().title == "Coffee");

    event.clock.jumpTo(event.coffee.id);
    CHECK(event.onStage().title == "Coffee");
    CHECK(event.director.clock().isOn);
}
