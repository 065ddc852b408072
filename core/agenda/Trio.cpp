// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/Trio.h"

#include "core/agenda/Kinds.h"

namespace charrette {

namespace {

struct Practice {
    BlockKind kind;
    int minutes;
    int least;
};

Practice practiceOf(Stage stage)
{
    switch (stage) {
    case Stage::Empathise:
        return {BlockKind::Interview, 40, 30};
    case Stage::Define:
        return {BlockKind::Define, 45, 30};
    case Stage::Ideate:
        return {BlockKind::Ideate, 45, 30};
    case Stage::Prototype:
        return {BlockKind::Prototype, 60, 40};
    case Stage::Test:
        return {BlockKind::Test, 40, 30};
    }
    throw Error{Problem::Bug, "unknown stage"};
}

} // namespace

std::array<Block, 3> trioOf(Stage stage, DayId day)
{
    const auto [kind, minutes, least] = practiceOf(stage);
    const auto block = [&](BlockKind itsKind, int length) {
        return Block{.day = day,
            .title = {},
            .kind = itsKind,
            .mode = likelyMode(itsKind),
            .stage = stage,
            .minutes = length};
    };
    std::array trio{block(BlockKind::Teach, 15), block(BlockKind::Story, 10), block(kind, minutes)};
    trio.back().leastMinutes = least;
    return trio;
}

} // namespace charrette
