// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Words.h"

#include <array>
#include <string_view>

namespace charrette {

namespace summary {

/// What is printed on. Reports go on the first two; cards and photos on any.
enum class Paper { A4, Letter, A3 };

} // namespace summary

template <>
inline constexpr std::array<std::string_view, 3> words<summary::Paper>{"a4", "letter", "a3"};

} // namespace charrette
