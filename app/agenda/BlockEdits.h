// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/Block.h"
#include "core/agenda/BlockLine.h"

#include <optional>
#include <vector>

namespace charrette::app {

class DocumentSession;

/// What a person does to blocks, each as one step of undo. Blocks are given from top to bottom.

/// Adds them one after the other behind `after`, or last; gives back the new ones.
std::vector<BlockId> addBlocks(DocumentSession& session, DayId day,
    const std::vector<BlockLine>& lines, std::optional<BlockId> after);

/// Puts the blocks, in their order, in front of another one, or last.
bool moveBlocks(
    DocumentSession& session, const std::vector<BlockId>& blocks, std::optional<BlockId> before);
bool moveToDay(DocumentSession& session, const std::vector<BlockId>& blocks, DayId day);
/// Copies behind the last of them.
std::vector<BlockId> duplicateBlocks(DocumentSession& session, const std::vector<BlockId>& blocks);
bool removeBlocks(DocumentSession& session, const std::vector<BlockId>& blocks);
bool unpinBlocks(DocumentSession& session, const std::vector<BlockId>& blocks);

} // namespace charrette::app
