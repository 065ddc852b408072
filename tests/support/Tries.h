// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace charrette::tests {

/// How often something random is tried: every time without sanitizers, which make each try several
/// times slower, and an eighth as often under them.
constexpr int tries(int full)
{
#ifdef __SANITIZE_ADDRESS__
    return (full + 7) / 8;
#else
    return full;
#endif
}

} // namespace charrette::tests
