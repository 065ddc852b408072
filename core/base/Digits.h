// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace charrette {

/// One of 0 to 9, whatever the locale says.
constexpr bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

} // namespace charrette
