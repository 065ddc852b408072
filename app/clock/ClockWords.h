// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace charrette {
struct CatchUp;
}

namespace charrette::app {

class ClockSession;
enum class ClockSignal;

/// What the clock says, in words.

QString lateWords(int minutes); ///< 6 min late, 4 min early, on time
QString signalWords(ClockSignal signal); ///< ends soon; empty for none
QString nudge(const ClockSession& clock, ClockSignal signal);

/// What a way to catch up does, and what that is good for.
QString offerTitle(const ClockSession& clock, const CatchUp& offer);
QString offerEffect(const ClockSession& clock, const CatchUp& offer);

} // namespace charrette::app
