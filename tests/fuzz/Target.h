// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

/// What each target defines: libFuzzer calls it with millions of inputs, Replay.cpp with those that
/// are kept in corpus/. It refuses what is wrong by an Error, and never anything worse.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace charrette::fuzz {

inline std::string_view textOf(const std::uint8_t* data, std::size_t size)
{
    return {reinterpret_cast<const char*>(data), size};
}

/// Thrown at the end of a command, so that nothing is left of it.
struct TakenBack {};

/// What must hold whatever the input is.
inline void must(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace charrette::fuzz
