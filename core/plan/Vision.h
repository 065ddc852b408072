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

class Edit;

namespace sqlite {
class Database;
}

/// A vision is the future as if it were here; a mission is what we do, for whom and how.
enum class VisionKind { Vision, Mission };
template <>
inline constexpr std::array<std::string_view, 2> words<VisionKind>{"vision", "mission"};

/// A draft, or the one the room chose.
struct Vision {
    VisionId id = VisionId::draw();
    WorkshopId workshop;
    VisionKind kind = VisionKind::Vision;
    std::string text;
    std::optional<int> horizonYear = {};
    std::string signs = {}; ///< by which we will see that it came true, one a line
    bool chosen = false;

    bool operator==(const Vision&) const = default;
};

std::vector<Vision> visionsOf(const sqlite::Database& db, WorkshopId workshop);
std::optional<Vision> find(const sqlite::Database& db, VisionId id);
VisionId add(Edit& edit, const Vision& vision);
void save(Edit& edit, const Vision& vision);
void remove(Edit& edit, VisionId id);
void moveBefore(Edit& edit, VisionId id, std::optional<VisionId> before);

/// What someone takes home to say.
struct Pitch {
    PitchId id = PitchId::draw();
    WorkshopId workshop;
    std::optional<IdeaId> idea = {};
    std::optional<GroupId> group = {};
    std::optional<PersonId> person = {};
    std::string title;
    std::string text = {};

    bool operator==(const Pitch&) const = default;
};

std::vector<Pitch> pitchesOf(const sqlite::Database& db, WorkshopId workshop);
std::optional<Pitch> find(const sqlite::Database& db, PitchId id);
PitchId add(Edit& edit, const Pitch& pitch);
void save(Edit& edit, const Pitch& pitch);
void remove(Edit& edit, PitchId id);
void moveBefore(Edit& edit, PitchId id, std::optional<PitchId> before);

} // namespace charrette
