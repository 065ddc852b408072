// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPalette;

namespace charrette::app {

/// Whether the desktop asks for dark windows: by its palette, or, where Qt has no bridge to the
/// desktop's theme, by what that desktop writes down.
bool isDark(const QPalette& platform);

} // namespace charrette::app
