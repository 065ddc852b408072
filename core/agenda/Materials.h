// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Words.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace charrette {

namespace sqlite {
class Database;
}

/// What a count is multiplied by.
enum class Per { Event, Group, Pair, Person, Facilitator };
template <>
inline constexpr std::array<std::string_view, 5> words<Per>{
    "event", "group", "pair", "person", "facilitator"};

/// One thing a block needs.
struct Material {
    std::string what;
    std::optional<int> count = {}; ///< nothing where the line does not count
    Per per = Per::Event;

    bool operator==(const Material&) const = default;
};

/// Reads "4 × A1 sheets per group", "pens × 10", "two chairs", "laptop per facilitator" and
/// "dots, 5 per person"; a line of several things is parted at its commas. What says no number
/// stays as it is written.
std::vector<Material> materialsIn(std::string_view text);

/// What a count is multiplied by in one block: the heads of those who take part in it.
struct Heads {
    int groups = 0;
    int people = 0; ///< participants and guests
    int facilitators = 0;

    bool operator==(const Heads&) const = default;
};

/// Nothing while there is nobody to multiply by; a last person without a partner counts as a pair.
std::optional<std::int64_t> counted(const Material& material, const Heads& heads);

/// A line of the packing list.
struct PackingItem {
    std::string what;
    std::optional<std::int64_t> count = {}; ///< over the whole event; nothing where none is said
    std::optional<std::int64_t> atOnce = {}; ///< the most that is in use at the same time
    std::vector<Material> open = {}; ///< counted by groups or people that are not there yet
    std::vector<std::string> usedIn = {}; ///< titles of blocks, in the order of the event

    bool operator==(const PackingItem&) const = default;
};

/// Everything the blocks of the workshop need, or those of one day, the same thing once, by name:
/// what is counted is added up, by the groups of the largest round and the people of each stream.
std::vector<PackingItem> packingList(
    const sqlite::Database& db, WorkshopId workshop, std::optional<DayId> only = {});

} // namespace charrette
