// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/CatchUp.h"
#include "core/document/Document.h"
#include "core/document/Record.h"

#include <algorithm>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

namespace charrette::tests {

/// An event in a place without summer time.
inline Instant utc(Date date, MinuteOfDay minute)
{
    return {(std::int64_t{date.daysSince(*Date::from(1970, 1, 1))} * 1440 + minute) * msPerMinute};
}

/// A room with one day in it, and a clock on its wall that only the test moves.
struct Room {
    std::unique_ptr<Document> document = Document::inMemory();
    WorkshopId workshop = WorkshopId::draw();
    DayId day = DayId::draw();
    Date date = *Date::from(2026, 11, 18);
    EventClock clock = utc;
    Instant now = utc(date, 9 * 60);

    Room()
    {
        document->perform("Set up", [&](Edit& edit) {
            add(edit, Workshop{.id = workshop, .title = "Autumn", .starts = date});
            add(edit, Day{.id = day, .workshop = workshop, .date = date, .start = 9 * 60});
        });
    }

    BlockId block(const char* title, int minutes, Block like = {.day = DayId{1}, .title = ""})
    {
        like.id = BlockId::draw();
        like.day = day;
        like.title = title;
        like.minutes = minutes;
        document->perform("Add block", [&](Edit& edit) { add(edit, like); });
        return like.id;
    }

    template <typename Work>
    void perform(Work&& work)
    {
        document->perform("Command", [&](Edit& edit) { work(edit); });
    }

    void start()
    {
        perform([&](Edit& edit) { startDay(edit, day, clock, now); });
    }
    void next()
    {
        perform([&](Edit& edit) { goOn(edit, day, clock, now); });
    }
    void back()
    {
        perform([&](Edit& edit) { goBack(edit, day, now); });
    }
    void pause()
    {
        perform([&](Edit& edit) { pauseDay(edit, day, now); });
    }
    void resume()
    {
        perform([&](Edit& edit) { resumeDay(edit, day, now); });
    }
    void extendBy(int minutes)
    {
        perform([&](Edit& edit) { extend(edit, day, minutes, now); });
    }
    void jump(BlockId block)
    {
        perform([&](Edit& edit) { jumpTo(edit, day, block, clock, now); });
    }

    void pass(double minutes) { now.ms += static_cast<std::int64_t>(minutes * msPerMinute); }

    RunningDay running() const { return *runningDay(document->db(), day); }
    ClockReading reading() const { return readClock(running(), clock, now); }
    /// Whole minutes, for what comes out even.
    double left() const { return static_cast<double>(reading().left) / msPerMinute; }
    double late() const { return static_cast<double>(reading().late) / msPerMinute; }
    std::vector<CatchUp> offers() const { return catchUps(running(), clock, now); }
    Block read(BlockId id) const { return *find(document->db(), id); }
};

/// Three blocks of half an hour.
struct Morning : Room {
    BlockId a = block("Welcome", 30);
    BlockId b = block("Interviews", 30);
    BlockId c = block("Share", 30);
};

} // namespace charrette::tests
