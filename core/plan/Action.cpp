// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/Action.h"

#include "core/document/Record.h"
#include "core/ideas/Idea.h"
#include "core/media/Attachment.h"
#include "core/plan/Progress.h"

namespace charrette {

template <>
struct TableOf<Action> {
    static constexpr auto name = "action";
    static constexpr std::tuple columns{plain("workshop", &Action::workshop),
        plain("owner", &Action::owner), plain("idea", &Action::idea),
        plain("prototype", &Action::prototype), plain("challenge", &Action::challenge),
        required("text", &Action::text), text("first_step", &Action::firstStep),
        plain("due", &Action::due), text("measure", &Action::measure),
        plain("horizon", &Action::horizon), plain("status", &Action::status),
        text("remark", &Action::remark)};
    static constexpr auto scope = "workshop";
    static auto within(const Action& row) { return row.workshop; }
};

std::vector<Action> actionsOf(const sqlite::Database& db, WorkshopId workshop)
{
    return record::list<Action>(db, "WHERE workshop = ?1 ORDER BY position, id", workshop);
}

std::optional<Action> find(const sqlite::Database& db, ActionId id)
{
    return record::find<Action>(db, id);
}

ActionId add(Edit& edit, const Action& action)
{
    return record::add(edit, action);
}

void save(Edit& edit, const Action& action)
{
    // Wherever the status is set, that it was is remembered.
    report(edit, action.id, action.status);
    record::save(edit, action);
}

void remove(Edit& edit, ActionId id)
{
    record::remove<Action>(edit, id);
    removeOrphans(edit);
}

void moveBefore(Edit& edit, ActionId id, std::optional<ActionId> before)
{
    record::moveBefore<Action>(edit, id, before);
}

ActionId addToPlan(Edit& edit, IdeaId id)
{
    const auto idea = find(edit.db(), id);
    if (!idea)
        throw Error{Problem::Refused, "the idea is gone"};
    const auto horizon =
        idea->horizon == Horizon::LongTerm ? ActionHorizon::Later : ActionHorizon::Now;
    return add(edit,
        Action{.workshop = idea->workshop,
            .idea = id,
            .challenge = idea->challenge,
            .text = idea->text,
            .horizon = horizon});
}

} // namespace charrette
