// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <functional>

namespace charrette {

/// Whether nobody waits any more for what is being done: asked again and again, in whatever thread
/// does it. Empty where it cannot be given up.
using IsGivenUp = std::function<bool()>;

/// Throws Error{Problem::Unreadable} once it is given up; nobody is there to be told.
inline void requireWanted(const IsGivenUp& isGivenUp)
{
    if (isGivenUp && isGivenUp())
        throw Error{Problem::Unreadable, "given up"};
}

} // namespace charrette
