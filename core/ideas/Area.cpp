// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ideas/Area.h"

#include "core/document/Record.h"

namespace charrette {

template <>
struct TableOf<Area> {
    static constexpr auto name = "area";
    static constexpr std::tuple columns{plain("workshop", &Area::workshop),
        plain("board", &Area::board), line("name", &Area::name), plain("x", &Area::x),
        plain("y", &Area::y), plain("width", &Area::width), plain("height", &Area::height),
        plain("colour", &Area::colour), plain("insight", &Area::insight)};
};

std::vector<Area> areasOf(const sqlite::Database& db, WorkshopId workshop, Board board)
{
    return record::list<Area>(
        db, "WHERE workshop = ?1 AND board = ?2 ORDER BY id", workshop, board);
}

std::optional<Area> find(const sqlite::Database& db, AreaId id)
{
    return record::find<Area>(db, id);
}

AreaId add(Edit& edit, const Area& area)
{
    return record::add(edit, area);
}

void save(Edit& edit, const Area& area)
{
    record::save(edit, area);
}

void remove(Edit& edit, AreaId id)
{
    record::remove<Area>(edit, id);
}

const Area* areaAt(const std::vector<Area>& areas, double x, double y)
{
    const Area* smallest = nullptr;
    for (const auto& area : areas) {
        const bool isIn =
            x >= area.x && x < area.x + area.width && y >= area.y && y < area.y + area.height;
        const auto extent = area.width * area.height;
        if (isIn && (!smallest || extent < smallest->width * smallest->height))
            smallest = &area;
    }
    return smallest;
}

} // namespace charrette
