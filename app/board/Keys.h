// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/board/Direction.h"

#include <QKeyEvent>

#include <optional>

namespace charrette::app {

/// Where an arrow key leads.
inline std::optional<Direction> directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return Direction::Left;
    case Qt::Key_Right:
        return Direction::Right;
    case Qt::Key_Up:
        return Direction::Up;
    case Qt::Key_Down:
        return Direction::Down;
    default:
        return {};
    }
}

/// What is held with the key, wherever on the keyboard it is.
inline Qt::KeyboardModifiers held(const QKeyEvent& event)
{
    return event.modifiers() & ~Qt::KeypadModifier;
}

} // namespace charrette::app
