// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace charrette::app {

/// The few pictures that Qt's own widgets ask the style for.
enum class Glyph { Previous, Next, Clear };

QIcon glyph(Glyph glyph);

} // namespace charrette::app
