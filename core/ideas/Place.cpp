// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ideas/Place.h"

#include "core/document/Edit.h"

#include <algorithm>
#include <cmath>

namespace charrette {

namespace {

constexpr double across = 168; // a note and the gap beside it, a multiple of the board's grid
constexpr double down = 120;

} // namespace

std::vector<Place> placesOf(const sqlite::Database& db, WorkshopId workshop)
{
    const auto read = [](const sqlite::Row& row) {
        return Place{row.as<IdeaId>(0), row.real(1), row.real(2)};
    };
    return db.select(read,
        "SELECT p.idea, p.x, p.y FROM idea i JOIN idea_place p ON p.idea = i.id "
        "WHERE i.workshop = ?1",
        workshop);
}

void save(Edit& edit, const std::vector<Place>& places)
{
    constexpr auto sql = R"sql(
        INSERT INTO idea_place (idea, x, y) VALUES (?1, ?2, ?3)
        ON CONFLICT (idea) DO UPDATE SET x = excluded.x, y = excluded.y
    )sql";
    for (const auto& place : places)
        edit.run(sql, place.idea, place.x, place.y);
}

std::vector<Spot> waitingSpots(std::size_t count, double left, double below)
{
    // A little wider than high, as screens are.
    const auto columns = std::max(6.0, std::ceil(std::sqrt(static_cast<double>(count) * 1.1)));
    std::vector<Spot> spots;
    spots.reserve(count);
    double column = 0;
    double row = 0;
    while (spots.size() < count) {
        spots.push_back({left + column * across, below + row * down});
        if (++column == columns) {
            column = 0;
            ++row;
        }
    }
    return spots;
}

} // namespace charrette
