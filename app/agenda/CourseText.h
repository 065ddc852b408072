// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace charrette {
struct RunningDay;
}

namespace charrette::app {

/// Plan against actual, a line for each block; empty for a day that was not started. `zone` is the
/// workshop's time zone.
QString courseText(const RunningDay& day, const std::string& zone);

} // namespace charrette::app
