// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Id.h"

#include <sodium.h>

namespace charrette {

std::int64_t drawId()
{
    std::uint64_t bits = 0;
    while (bits == 0) {
        randombytes_buf(&bits, sizeof bits);
        bits >>= 1U;
    }
    return static_cast<std::int64_t>(bits);
}

} // namespace charrette
