// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace charrette {

/// Whether a folded word is so common in a language (0 English, 1 French, 2 German) that sharing it
/// says nothing about two ideas.
bool isCommon(std::size_t language, std::string_view word);

/// Whether a folded word turns what follows into its opposite: "no", "without", "fewer"…
bool isTurning(std::string_view word);

} // namespace charrette
