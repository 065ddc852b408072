// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/Block.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace charrette {

/// A way of working that facilitators know by name, with how long it usually takes and what to
/// watch for.
struct Method {
    std::string id;
    std::string name;
    std::optional<Stage> stage = {};
    BlockKind kind = BlockKind::Ideate;
    Mode mode = Mode::Group;
    int minutes = 15;
    int leastMinutes = 15;
    std::vector<std::string> materials = {}; ///< as materialsIn() reads them
    std::string onStage = {}; ///< what the room sees
    std::string guidance = {}; ///< for the facilitator alone

    bool operator==(const Method&) const = default;
};

/// The methods that come with the program, in the order of an event.
const std::vector<Method>& methods();

/// Throws Error{Problem::Damaged} for anything unknown or missing.
std::vector<Method> readMethods(std::string_view text);

/// Those in which every typed word begins a word: first by name, then by stage, kind or guidance.
/// All of them where nothing is typed.
std::vector<Method> methodsMatching(const std::vector<Method>& methods, std::string_view typed);

/// The block a method makes.
Block blockFrom(const Method& method, DayId day);

} // namespace charrette
