// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Date.h"
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

enum class BlockKind {
    Setup,
    Huddle,
    Welcome,
    Warmup,
    Teach,
    Story,
    Demo,
    Interview,
    Synth,
    Define,
    Ideate,
    Select,
    Prototype,
    Test,
    Vision,
    Review,
    Pitch,
    Share,
    Plan,
    Reflect,
    Move,
    Break,
    Meal,
    Buffer,
    Harvest
};
template <>
inline constexpr std::array<std::string_view, 25> words<BlockKind>{"setup", "huddle", "welcome",
    "warmup", "teach", "story", "demo", "interview", "synth", "define", "ideate", "select",
    "prototype", "test", "vision", "review", "pitch", "share", "plan", "reflect", "move", "break",
    "meal", "buffer", "harvest"};

enum class Mode { Plenary, Stream, Group, Pairs, Solo, Staff };
template <>
inline constexpr std::array<std::string_view, 6> words<Mode>{
    "plenary", "stream", "group", "pairs", "solo", "staff"};

enum class Stage { Empathise, Define, Ideate, Prototype, Test };
template <>
inline constexpr std::array<std::string_view, 5> words<Stage>{
    "empathise", "define", "ideate", "prototype", "test"};

/// A timed entry of the agenda.
struct Block {
    BlockId id = BlockId::draw();
    DayId day;
    std::optional<StreamId> stream = {};
    std::string title;
    BlockKind kind = BlockKind::Share;
    Mode mode = Mode::Plenary;
    std::optional<Stage> stage = {};
    int minutes = 15;
    std::optional<int> leastMinutes = {};
    std::optional<MinuteOfDay> pinned = {}; ///< starts then, whatever comes before
    bool flexible = false; ///< a break that may move or shrink
    bool staffOnly = false; ///< never on anything participants see
    std::string ledBy = {};
    std::string outcome = {};
    std::string materials = {}; ///< one a line
    std::string onStage = {}; ///< what the room sees
    std::string notes = {}; ///< private

    bool operator==(const Block&) const = default;
};

/// Nothing else is on anything that participants see.
inline bool isForParticipants(const Block& block)
{
    return !block.staffOnly && block.mode != Mode::Staff;
}

std::vector<Block> blocksOf(const sqlite::Database& db, DayId day);
std::optional<Block> find(const sqlite::Database& db, BlockId id);
BlockId add(Edit& edit, const Block& block);
void save(Edit& edit, const Block& block);
void remove(Edit& edit, BlockId id);
/// Before another block of the same day, or last.
void moveBefore(Edit& edit, BlockId id, std::optional<BlockId> before);
void moveBefore(Edit& edit, const std::vector<BlockId>& ids, std::optional<BlockId> before);
/// To the end of another day, without what was planned and done on the one before.
void moveTo(Edit& edit, BlockId id, DayId day);
int countBlocks(const sqlite::Database& db, WorkshopId workshop);

} // namespace charrette
