// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// There where the program is linked with the address sanitizer, which need not watch the tests.
extern "C" void __asan_init() __attribute__((weak));

namespace charrette::tests {

/// How often something random is tried: every time without sanitizers, which make each try several
/// times slower, and an eighth as often under them.
inline int tries(int full)
{
    return __asan_init ? (full + 7) / 8 : full;
}

} // namespace charrette::tests
