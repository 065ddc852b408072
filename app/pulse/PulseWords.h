// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/PageKind.h"
#include "core/overview/Pulse.h"

#include <QString>

namespace charrette::app {

/// How the pulse is said.

QString columnName(PulseColumn column); ///< Quick wins
PageKind pageOf(PulseColumn column); ///< where what is counted can be seen
QString warningText(const PulseWarning& warning); ///< Group 4 is quiet: nothing for 22 min
PageKind pageOf(const PulseWarning& warning);
/// How long ago, as short as can be: "now", "22 min", "3 h", "18 Nov"; "–" for never.
QString agoText(std::optional<Instant> last, Instant now);

} // namespace charrette::app
