// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/Arrange.h"

#include "core/agenda/Timetable.h"
#include "core/document/Record.h"

#include <algorithm>
#include <iterator>

namespace charrette {

namespace {

/// The block behind `id`.
std::optional<BlockId> following(const std::vector<Block>& blocks, BlockId id)
{
    const auto here = std::ranges::find(blocks, id, &Block::id);
    if (here == blocks.end() || std::next(here) == blocks.end())
        return {};
    return std::next(here)->id;
}

bool runTogether(const Block& one, const Block& other)
{
    return !one.stream || !other.stream || one.stream == other.stream;
}

/// Whether a block beginning at `start` may stay where it is among the others.
bool fits(const std::vector<TimedBlock>& others, std::size_t place, const Block& block)
{
    const auto start = *block.pinned;
    for (auto i = place; i > 0; --i) {
        if (!runTogether(others[i - 1].block, block))
            continue;
        if (others[i - 1].start > start)
            return false;
        break;
    }
    for (auto i = place; i < others.size(); ++i) {
        if (runTogether(others[i].block, block))
            return !others[i].block.pinned || *others[i].block.pinned >= start;
    }
    return true;
}

void startOnFirstDay(Edit& edit, WorkshopId workshop)
{
    const auto days = daysOf(edit.db(), workshop);
    if (!days.empty())
        change(edit, workshop, [&](Workshop& it) { it.starts = days.front().date; });
}

} // namespace

BlockId addAfter(Edit& edit, const Block& block, std::optional<BlockId> after)
{
    const auto next = after ? following(blocksOf(edit.db(), block.day), *after) : std::nullopt;
    const auto id = add(edit, block);
    if (next)
        moveBefore(edit, id, next);
    return id;
}

std::vector<BlockId> duplicate(Edit& edit, const std::vector<BlockId>& blocks)
{
    std::vector<BlockId> copies;
    for (const auto id : blocks) {
        auto copy = find(edit.db(), id);
        if (!copy)
            continue;
        copy->id = BlockId::draw();
        copy->pinned.reset();
        copies.push_back(addAfter(edit, *copy, copies.empty() ? blocks.back() : copies.back()));
    }
    return copies;
}

void setLength(Edit& edit, BlockId id, int minutes)
{
    change(edit, id, [minutes](Block& block) {
        block.minutes = minutes;
        if (block.leastMinutes)
            block.leastMinutes = std::min(*block.leastMinutes, minutes);
    });
}

void startAt(Edit& edit, BlockId id, MinuteOfDay start)
{
    const auto found = find(edit.db(), id);
    const auto day = found ? find(edit.db(), found->day) : std::nullopt;
    if (!day)
        return;
    auto block = *found;
    block.pinned = start;
    auto blocks = blocksOf(edit.db(), day->id);
    const auto here = std::ranges::find(blocks, id, &Block::id);
    const auto place = static_cast<std::size_t>(here - blocks.begin());
    blocks.erase(here);
    const auto others = timetable(day->start, blocks);
    auto next = place < others.size() ? std::optional{others[place].block.id} : std::nullopt;
    if (!fits(others, place, block)) {
        const auto later =
            std::ranges::find_if(others, [&](const TimedBlock& it) { return it.start > start; });
        next = later == others.end() ? std::nullopt : std::optional{later->block.id};
        moveBefore(edit, id, next);
    }
    const auto first = others.empty() ? std::nullopt : std::optional{others.front().block.id};
    if (next == first) {
        block.pinned.reset();
        change(edit, day->id, [start](Day& it) { it.start = start; });
    }
    save(edit, block);
}

void unpin(Edit& edit, BlockId id)
{
    change(edit, id, [](Block& block) { block.pinned.reset(); });
}

std::optional<DayId> addDay(Edit& edit, WorkshopId workshop)
{
    const auto found = find(edit.db(), workshop);
    if (!found)
        return {};
    const auto days = daysOf(edit.db(), workshop);
    if (days.empty())
        return add(edit, Day{.workshop = workshop, .date = found->starts});
    const auto& last = days.back();
    return add(edit, Day{.workshop = workshop, .date = last.date.plusDays(1), .start = last.start});
}

void removeDay(Edit& edit, DayId id)
{
    const auto day = find(edit.db(), id);
    if (!day)
        return;
    remove(edit, id);
    startOnFirstDay(edit, day->workshop);
}

void setDate(Edit& edit, DayId id, Date date)
{
    const auto day = find(edit.db(), id);
    if (!day)
        return;
    change(edit, id, [&](Day& it) { it.date = date; });
    startOnFirstDay(edit, day->workshop);
}

} // namespace charrette
