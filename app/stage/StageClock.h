// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace charrette::app {

/// What the clock says at one moment, as far as the room may know.
struct StageClock {
    int minuteOfDay = 0; ///< at the event
    bool isOn = false; ///< a block is on
    bool isPaused = false;
    int secondsLeft = 0; ///< below 0 once the block is over
    int seconds = 0; ///< that the block has in all
    int late = 0; ///< minutes by which what follows begins later than planned

    /// From 0 at the beginning to 1 at the end.
    double elapsed() const
    {
        if (seconds <= 0 || secondsLeft <= 0)
            return 1;
        return 1 - static_cast<double>(secondsLeft) / seconds;
    }

    bool operator==(const StageClock&) const = default;
};

/// How long somebody has been practising.
struct PracticeClock {
    int seconds = 0;
    bool isRunning = false;

    bool operator==(const PracticeClock&) const = default;
};

} // namespace charrette::app
