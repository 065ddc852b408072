// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

namespace charrette::app {

enum class Direction { Left, Right, Up, Down };

/// One step that way, downwards being more.
inline QPointF stepOf(Direction way)
{
    switch (way) {
    case Direction::Left:
        return {-1, 0};
    case Direction::Right:
        return {1, 0};
    case Direction::Up:
        return {0, -1};
    case Direction::Down:
        return {0, 1};
    }
    return {};
}

} // namespace charrette::app
