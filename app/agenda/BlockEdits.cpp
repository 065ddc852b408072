// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agenda/BlockEdits.h"

#include "app/agenda/AgendaNames.h"
#include "app/document/DocumentSession.h"
#include "core/agenda/Arrange.h"
#include "core/agenda/Timetable.h"
#include "core/agenda/Trio.h"
#include "core/document/Record.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace charrette::app {

namespace {

struct Edits {
    Q_DECLARE_TR_FUNCTIONS(BlockEdits)
};

int size(const std::vector<BlockId>& blocks)
{
    return static_cast<int>(blocks.size());
}

/// A time is worth keeping only where it is not what follows from the blocks before. The first
/// block of a day says when the day begins.
void keepStart(Edit& edit, const Block& block, std::optional<MinuteOfDay> wanted)
{
    const auto day = find(edit.db(), block.day);
    if (!wanted || !day)
        return;
    const auto timed = timetable(day->start, blocksOf(edit.db(), day->id));
    const auto here =
        std::ranges::find_if(timed, [&](const TimedBlock& it) { return it.block.id == block.id; });
    if (here != timed.end() && here->start != *wanted)
        startAt(edit, block.id, *wanted);
}

std::optional<StreamId> streamOf(Edit& edit, std::optional<BlockId> block)
{
    const auto found = block ? find(edit.db(), *block) : std::nullopt;
    return found ? found->stream : std::nullopt;
}

} // namespace

std::vector<BlockId> addBlocks(DocumentSession& session, DayId day,
    const std::vector<BlockLine>& lines, std::optional<BlockId> after)
{
    const auto count = static_cast<int>(lines.size());
    const auto label = Edits::tr("Add %n block(s)", nullptr, count);
    const auto added = session.performFor(label, [&](Edit& edit) {
        std::vector<BlockId> ids;
        const auto stream = streamOf(edit, after);
        for (const auto& line : lines) {
            auto block = blockFrom(line, day);
            if (line.mode != Mode::Plenary)
                block.stream = stream;
            addAfter(edit, block, after);
            keepStart(edit, block, line.start);
            ids.push_back(block.id);
            after = block.id;
        }
        return ids;
    });
    return added.value_or(std::vector<BlockId>{});
}

std::vector<BlockId> insertBlocks(DocumentSession& session, const QString& label,
    std::vector<Block> blocks, std::optional<BlockId> after)
{
    const auto added = session.performFor(label, [&](Edit& edit) {
        std::vector<BlockId> ids;
        const auto stream = streamOf(edit, after);
        for (auto& block : blocks) {
            block.stream = stream;
            addAfter(edit, block, after);
            ids.push_back(block.id);
            after = block.id;
        }
        return ids;
    });
    return added.value_or(std::vector<BlockId>{});
}

std::vector<Block> trioBlocks(Stage stage, DayId day)
{
    const auto trio = trioOf(stage, day);
    std::vector<Block> blocks{trio.begin(), trio.end()};
    const auto name = stageName(stage);
    const std::array titles{Edits::tr("%1: the idea").arg(name), Edits::tr("%1: a story").arg(name),
        Edits::tr("%1: practice in groups").arg(name)};
    for (std::size_t i = 0; i < blocks.size(); ++i)
        blocks[i].title = titles[i].toStdString();
    return blocks;
}

bool moveBlocks(
    DocumentSession& session, const std::vector<BlockId>& blocks, std::optional<BlockId> before)
{
    return session.perform(Edits::tr("Move %n block(s)", nullptr, size(blocks)),
        [&](Edit& edit) { moveBefore(edit, blocks, before); });
}

bool placeBlocks(
    DocumentSession& session, const std::vector<BlockId>& blocks, const BlockPlace& place)
{
    return session.perform(Edits::tr("Move %n block(s)", nullptr, size(blocks)), [&](Edit& edit) {
        for (const auto block : blocks) {
            moveTo(edit, block, place.day);
            if (place.setsStream)
                change(edit, block, [&](Block& it) { it.stream = place.stream; });
        }
        // What is dropped on itself stays where it is.
        const bool isAmongThem =
            place.before && std::ranges::find(blocks, *place.before) != blocks.end();
        if (!isAmongThem)
            moveBefore(edit, blocks, place.before);
    });
}

bool moveToDay(DocumentSession& session, const std::vector<BlockId>& blocks, DayId day)
{
    return session.perform(
        Edits::tr("Move %n block(s) to another day", nullptr, size(blocks)), [&](Edit& edit) {
            for (const auto block : blocks)
                moveTo(edit, block, day);
        });
}

std::vector<BlockId> duplicateBlocks(DocumentSession& session, const std::vector<BlockId>& blocks)
{
    const auto label = Edits::tr("Duplicate %n block(s)", nullptr, size(blocks));
    const auto copies =
        session.performFor(label, [&](Edit& edit) { return duplicate(edit, blocks); });
    return copies.value_or(std::vector<BlockId>{});
}

bool removeBlocks(DocumentSession& session, const std::vector<BlockId>& blocks)
{
    return session.perform(Edits::tr("Remove %n block(s)", nullptr, size(blocks)), [&](Edit& edit) {
        for (const auto block : blocks)
            remove(edit, block);
    });
}

bool pinBlock(DocumentSession& session, BlockId block, MinuteOfDay start)
{
    return session.perform(
        Edits::tr("Pin block"), [&](Edit& edit) { startAt(edit, block, start); });
}

bool unpinBlocks(DocumentSession& session, const std::vector<BlockId>& blocks)
{
    return session.perform(Edits::tr("Unpin %n block(s)", nullptr, size(blocks)), [&](Edit& edit) {
        for (const auto block : blocks)
            unpin(edit, block);
    });
}

} // namespace charrette::app
