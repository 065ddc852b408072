// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/research/GoToIdea.h"

#include "core/document/Record.h"

namespace charrette {

template <>
struct TableOf<GoToIdea> {
    static constexpr auto name = "go_to_idea";
    static constexpr std::tuple columns{plain("workshop", &GoToIdea::workshop),
        plain("interview", &GoToIdea::interview), required("text", &GoToIdea::text),
        text("trap", &GoToIdea::trap), text("nudge", &GoToIdea::nudge)};
    static constexpr auto scope = "workshop";
    static auto within(const GoToIdea& row) { return row.workshop; }
};

std::vector<GoToIdea> goToIdeasOf(const sqlite::Database& db, WorkshopId workshop)
{
    return record::list<GoToIdea>(db, "WHERE workshop = ?1 ORDER BY position, id", workshop);
}

std::optional<GoToIdea> find(const sqlite::Database& db, GoToIdeaId id)
{
    return record::find<GoToIdea>(db, id);
}

GoToIdeaId add(Edit& edit, const GoToIdea& idea)
{
    return record::add(edit, idea);
}

void save(Edit& edit, const GoToIdea& idea)
{
    record::save(edit, idea);
}

void remove(Edit& edit, GoToIdeaId id)
{
    record::remove<GoToIdea>(edit, id);
}

void moveBefore(Edit& edit, GoToIdeaId id, std::optional<GoToIdeaId> before)
{
    record::moveBefore<GoToIdea>(edit, id, before);
}

} // namespace charrette
