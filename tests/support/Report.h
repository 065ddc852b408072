// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace charrette::tests {

/// What the helper tells of each command that has returned: the newest change.
struct Report {
    std::int64_t change;
    std::array<std::byte, 32> hash;
};

} // namespace charrette::tests
