// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/CatchUp.h"
#include "tests/support/CommandParts.h"

namespace charrette::tests {

namespace {

Instant utc(Date date, MinuteOfDay minute)
{
    return {(std::int64_t{date.daysSince(*Date::from(1970, 1, 1))} * 1440 + minute) * msPerMinute};
}

/// A moment at which the clock of the day may be touched: on that day, or soon after it was last.
Instant momentFor(const sqlite::Database& db, Dice& dice, DayId id)
{
    const auto day = *runningDay(db, id);
    if (day.clock)
        return {day.clock->seen.ms + dice.between(-60, 3600) * 1000};
    return utc(day.day.date, day.day.start + dice.between(-30, 600));
}

template <typename Work>
void onSomeDay(Edit& edit, Dice& dice, Work&& work)
{
    if (const auto day = pick<Day>(edit.db(), dice))
        work(*day, momentFor(edit.db(), dice, *day));
}

void start(Edit& edit, Dice& dice)
{
    onSomeDay(edit, dice, [&](DayId day, Instant now) { startDay(edit, day, utc, now); });
}

/// A day whose clock is like that, if there is one.
template <typename Work>
void onDayWhere(Edit& edit, Dice& dice, const char* condition, Work&& work)
{
    const auto days = edit.db().select([](const sqlite::Row& row) { return row.as<DayId>(0); },
        std::string{"SELECT day FROM clock WHERE "} + condition + " ORDER BY day");
    if (days.empty())
        return;
    const auto day = dice.oneOf(days);
    work(day, momentFor(edit.db(), dice, day));
}

void pauseSome(Edit& edit, Dice& dice)
{
    onDayWhere(edit, dice, "deadline IS NOT NULL",
        [&](DayId day, Instant now) { pauseDay(edit, day, now); });
}

void resumeSome(Edit& edit, Dice& dice)
{
    onDayWhere(edit, dice, "remaining IS NOT NULL",
        [&](DayId day, Instant now) { resumeDay(edit, day, now); });
}

void extendSome(Edit& edit, Dice& dice)
{
    onSomeDay(
        edit, dice, [&](DayId day, Instant now) { extend(edit, day, dice.between(-5, 5), now); });
}

void next(Edit& edit, Dice& dice)
{
    onSomeDay(edit, dice, [&](DayId day, Instant now) { goOn(edit, day, utc, now); });
}

void back(Edit& edit, Dice& dice)
{
    onSomeDay(edit, dice, [&](DayId day, Instant now) { goBack(edit, day, now); });
}

void jump(Edit& edit, Dice& dice)
{
    const auto block = pick<Block>(edit.db(), dice);
    if (!block)
        return;
    const auto day = find(edit.db(), *block)->day;
    jumpTo(edit, day, *block, utc, momentFor(edit.db(), dice, day));
}

void end(Edit& edit, Dice& dice)
{
    onSomeDay(edit, dice, [&](DayId day, Instant now) { endDay(edit, day, now); });
}

void followBack(Edit& edit, Dice& dice)
{
    onSomeDay(edit, dice,
        [&](DayId day, Instant now) { followSetBack(edit, day, dice.between(0, 7'200'000), now); });
}

void catchUp(Edit& edit, Dice& dice)
{
    onSomeDay(edit, dice, [&](DayId day, Instant now) {
        const auto offers = catchUps(*runningDay(edit.db(), day), utc, now);
        if (!offers.empty())
            take(edit, day, dice.oneOf(offers), now);
    });
}

} // namespace

std::vector<Command> clockCommands()
{
    return {
        {"start a day", start},
        {"pause the clock", pauseSome},
        {"let the clock run on", resumeSome},
        {"give a block more time or less", extendSome},
        {"go on to the next block", next},
        {"go back to the block before", back},
        {"jump to a block", jump},
        {"end a day", end},
        {"follow a clock that was set back", followBack},
        {"catch up", catchUp},
    };
}

} // namespace charrette::tests
