// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/Block.h"

#include "core/document/Record.h"
#include "core/media/Attachment.h"

namespace charrette {

template <>
struct TableOf<Block> {
    static constexpr auto name = "block";
    static constexpr std::tuple columns{plain("day", &Block::day), plain("stream", &Block::stream),
        required("title", &Block::title), plain("kind", &Block::kind), plain("mode", &Block::mode),
        plain("stage", &Block::stage), plain("minutes", &Block::minutes),
        plain("least_minutes", &Block::leastMinutes), plain("pinned", &Block::pinned),
        plain("flexible", &Block::flexible), plain("staff_only", &Block::staffOnly),
        line("led_by", &Block::ledBy), text("outcome", &Block::outcome),
        text("materials", &Block::materials), text("on_stage", &Block::onStage),
        text("notes", &Block::notes)};
    static constexpr auto scope = "day";
    static auto within(const Block& row) { return row.day; }
};

std::vector<Block> blocksOf(const sqlite::Database& db, DayId day)
{
    return record::list<Block>(db, "WHERE day = ?1 ORDER BY position, id", day);
}

std::optional<Block> find(const sqlite::Database& db, BlockId id)
{
    return record::find<Block>(db, id);
}

BlockId add(Edit& edit, const Block& block)
{
    return record::add(edit, block);
}

void save(Edit& edit, const Block& block)
{
    record::save(edit, block);
}

void remove(Edit& edit, BlockId id)
{
    record::remove<Block>(edit, id);
    removeOrphans(edit);
}

void moveBefore(Edit& edit, BlockId id, std::optional<BlockId> before)
{
    record::moveBefore<Block>(edit, id, before);
}

void moveBefore(Edit& edit, const std::vector<BlockId>& ids, std::optional<BlockId> before)
{
    record::moveBefore<Block>(edit, ids, before);
}

void moveTo(Edit& edit, BlockId id, DayId day)
{
    const auto block = find(edit.db(), id);
    if (!block || block->day == day)
        return;
    // What was planned and done on the old day stays with that day: for its clock, it is removed.
    edit.run("DELETE FROM actual WHERE block = ?1", id);
    edit.run("DELETE FROM planned WHERE block = ?1", id);
    edit.run("UPDATE clock SET block = NULL WHERE block = ?1", id);
    constexpr auto sql = R"sql(
        UPDATE block SET day = ?2,
            position = (SELECT coalesce(max(position), 0) + 1 FROM block WHERE day = ?2)
        WHERE id = ?1
    )sql";
    edit.run(sql, id, day);
}

int countBlocks(const sqlite::Database& db, WorkshopId workshop)
{
    return db.value<int>(
        "SELECT count(*) FROM block b JOIN day d ON d.id = b.day WHERE d.workshop = ?1", workshop);
}

} // namespace charrette
