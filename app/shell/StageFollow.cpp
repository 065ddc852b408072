// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/StageFollow.h"

#include "app/clock/ClockSession.h"
#include "app/stage/StageDirector.h"

#include <memory>

namespace charrette::app {

namespace {

/// What the staff does while the room waits has no clock on the stage.
StageClock shown(const ClockSession& clock)
{
    StageClock told{.late = clock.minutesLate()};
    const auto* block = clock.block();
    told.isOn = clock.isRunning() && block && isForParticipants(*block);
    told.isPaused = clock.reading().state == ClockReading::State::Paused;
    told.secondsLeft = clock.secondsLeft();
    told.seconds = clock.secondsInAll();
    return told;
}

/// Where the day is; read when it has moved, not at each second.
stage::Place placeOf(DocumentSession& session, const ClockSession& clock)
{
    stage::Place place;
    session.attempt([&] {
        const auto* block = clock.block();
        if (const auto& day = clock.day())
            place = stage::placeOn(
                session.db(), day->day.id, block ? std::optional{block->id} : std::nullopt);
    });
    return place;
}

} // namespace

void letFollow(StageDirector& director, DocumentSession& session, ClockSession& clock)
{
    director.setNow([&clock] { return clock.now(); });
    const auto place = std::make_shared<stage::Place>();
    const auto tick = [&director, &clock, place] { director.follow(*place, shown(clock)); };
    const auto move = [&session, &clock, place, tick] {
        *place = placeOf(session, clock);
        tick();
    };
    QObject::connect(&clock, &ClockSession::changed, &director, move);
    QObject::connect(&clock, &ClockSession::ticked, &director, tick);
    move();
}

} // namespace charrette::app
