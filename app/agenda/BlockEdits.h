// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/Block.h"
#include "core/agenda/BlockLine.h"

#include <QString>

#include <optional>
#include <vector>

namespace charrette::app {

class DocumentSession;

/// What a person does to blocks, each as one step of undo. Blocks are given from top to bottom.

/// Where blocks are put.
struct BlockPlace {
    DayId day;
    std::optional<BlockId> before = {}; ///< last where there is none
    bool setsStream = false;
    std::optional<StreamId> stream = {};
};

/// Adds them one after the other behind `after`, or last; gives back the new ones. What is said to
/// be done in plenary is everybody's, anything else is of the stream of `after`.
std::vector<BlockId> addBlocks(DocumentSession& session, DayId day,
    const std::vector<BlockLine>& lines, std::optional<BlockId> after);

/// Adds blocks that are ready in the same way, as a step of that name.
std::vector<BlockId> insertBlocks(DocumentSession& session, const QString& label,
    std::vector<Block> blocks, std::optional<BlockId> after);

/// How a stage is taught: theory, a story, practice in groups.
std::vector<Block> trioBlocks(Stage stage, DayId day);

/// Puts the blocks, in their order, in front of another one, or last.
bool moveBlocks(
    DocumentSession& session, const std::vector<BlockId>& blocks, std::optional<BlockId> before);
bool placeBlocks(
    DocumentSession& session, const std::vector<BlockId>& blocks, const BlockPlace& place);
bool moveToDay(DocumentSession& session, const std::vector<BlockId>& blocks, DayId day);
/// Copies behind the last of them.
std::vector<BlockId> duplicateBlocks(DocumentSession& session, const std::vector<BlockId>& blocks);
bool removeBlocks(DocumentSession& session, const std::vector<BlockId>& blocks);
bool pinBlock(DocumentSession& session, BlockId block, MinuteOfDay start);
bool unpinBlocks(DocumentSession& session, const std::vector<BlockId>& blocks);

} // namespace charrette::app
