// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ideas/Paper.h"

#include "core/document/Edit.h"

namespace charrette {

std::unordered_map<IdeaId, Colour> ownColours(const sqlite::Database& db, WorkshopId workshop)
{
    std::unordered_map<IdeaId, Colour> colours;
    const auto read = [&](const sqlite::Row& row) {
        return colours.emplace(row.as<IdeaId>(0), row.as<Colour>(1)).second;
    };
    db.select(read,
        "SELECT c.idea, c.colour FROM idea_colour c JOIN idea i ON i.id = c.idea "
        "WHERE i.workshop = ?1",
        workshop);
    return colours;
}

void setColour(Edit& edit, const std::vector<IdeaId>& ideas, std::optional<Colour> colour)
{
    constexpr auto sql = R"sql(
        INSERT INTO idea_colour (idea, colour) VALUES (?1, ?2)
        ON CONFLICT (idea) DO UPDATE SET colour = excluded.colour
    )sql";
    for (const auto idea : ideas) {
        if (colour)
            edit.run(sql, idea, *colour);
        else
            edit.run("DELETE FROM idea_colour WHERE idea = ?1", idea);
    }
}

} // namespace charrette
