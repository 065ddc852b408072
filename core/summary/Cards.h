// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Words.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace charrette {

namespace sqlite {
class Database;
}

namespace summary {

/// What there are cards of, for the wall and the tables.
enum class CardKind { Ideas, Insights, Challenges };

} // namespace summary

template <>
inline constexpr std::array<std::string_view, 3> words<summary::CardKind>{
    "ideas", "insights", "challenges"};

namespace summary {

struct Card {
    std::string text;
    std::string detail = {};
    std::vector<std::string> facts = {}; ///< "Group 3", "14 votes", "Quick win"
    std::optional<Colour> colour = {}; ///< of its group

    bool operator==(const Card&) const = default;
};

/// A card for each: ideas with the most votes first, insights as they stand, and challenges with
/// those that earlier editions left and nobody has brought in yet behind them. Of the whole
/// workshop, or of what one group did. Consent holds as in a report. Throws
/// Error{Problem::Refused} when there is no such workshop, or when the group is not of it.
std::vector<Card> wallCards(const sqlite::Database& db, WorkshopId workshop, CardKind kind,
    std::optional<GroupId> group = {});

} // namespace summary
} // namespace charrette
