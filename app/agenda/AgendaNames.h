// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/Tokens.h"
#include "core/agenda/Kinds.h"

#include <QString>

namespace charrette::app {

/// What the agenda calls things on the screen.

QString kindName(BlockKind kind); ///< Interviews
QString modeName(Mode mode); ///< In pairs
QString stageName(Stage stage); ///< Empathise
QString familyName(Family family); ///< Group work
QString minutesName(int minutes); ///< 1 h 30

QColor familyColor(const Tokens& tokens, Family family);

} // namespace charrette::app
