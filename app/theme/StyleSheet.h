// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace charrette::app {

struct Tokens;

/// The one style sheet of the application, at the current font scale.
QString styleSheet(const Tokens& tokens);

} // namespace charrette::app
