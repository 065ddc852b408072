// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/Block.h"

#include <string_view>

namespace charrette {

/// What a block is to those who live through it: how the agenda is coloured and added up.
enum class Family { Talk, Work, Share, Make, Pause, Staff };
template <>
inline constexpr std::array<std::string_view, 6> words<Family>{
    "talk", "work", "share", "make", "pause", "staff"};

Family family(BlockKind kind);
/// The family of its kind, or Staff for what participants never see.
Family family(const Block& block);

/// What a title says of itself ("Lunch", "Empathy interviews"); nothing where it does not.
std::optional<BlockKind> likelyKind(std::string_view title);
/// How such a block is usually worked on.
Mode likelyMode(BlockKind kind);

} // namespace charrette
