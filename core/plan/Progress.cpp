// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/Progress.h"

#include "core/document/Record.h"

namespace charrette {

template <>
struct TableOf<Progress> {
    static constexpr auto name = "progress";
    static constexpr std::tuple columns{plain("action", &Progress::action),
        plain("made", &Progress::made), plain("status", &Progress::status),
        text("note", &Progress::note)};
};

std::vector<Progress> progressOf(const sqlite::Database& db, ActionId action)
{
    return record::list<Progress>(db, "WHERE action = ?1 ORDER BY made, id", action);
}

std::vector<Progress> progressIn(const sqlite::Database& db, WorkshopId workshop)
{
    return record::list<Progress>(db,
        "WHERE action IN (SELECT id FROM action WHERE workshop = ?1) ORDER BY action, made, id",
        workshop);
}

std::optional<Progress> find(const sqlite::Database& db, ProgressId id)
{
    return record::find<Progress>(db, id);
}

void save(Edit& edit, const Progress& progress)
{
    record::save(edit, progress);
}

void remove(Edit& edit, ProgressId id)
{
    record::remove<Progress>(edit, id);
}

void report(Edit& edit, ActionId id, Status status, const std::string& note)
{
    const auto action = find(edit.db(), id);
    if (!action || (action->status == status && cleanText(note).empty()))
        return;
    edit.run("UPDATE action SET status = ?2 WHERE id = ?1", id, status);
    record::add(edit, Progress{.action = id, .made = edit.now(), .status = status, .note = note});
}

std::vector<Carried> carriedInto(const sqlite::Database& db, WorkshopId workshop)
{
    constexpr auto sql = R"sql(
        SELECT c.action, c.earlier FROM action a JOIN carried c ON c.action = a.id
        WHERE a.workshop = ?1 ORDER BY a.position, a.id
    )sql";
    const auto read = [](const sqlite::Row& row) {
        return Carried{.action = row.as<ActionId>(0), .earlier = row.as<ActionId>(1)};
    };
    return db.select(read, sql, workshop);
}

ActionId carryInto(Edit& edit, ActionId earlier, WorkshopId workshop)
{
    constexpr auto known = R"sql(
        SELECT a.id FROM carried c JOIN action a ON a.id = c.action
        WHERE c.earlier = ?1 AND a.workshop = ?2
    )sql";
    const auto before = edit.db().first(
        [](const sqlite::Row& row) { return row.as<ActionId>(0); }, known, earlier, workshop);
    if (before)
        return *before;
    auto action = find(edit.db(), earlier);
    if (!action)
        throw Error{Problem::Refused, "the action is gone"};
    action->id = ActionId::draw();
    action->workshop = workshop;
    // They belong to that workshop; the way back leads over the earlier action.
    action->idea.reset();
    action->prototype.reset();
    add(edit, *action);
    edit.run("INSERT INTO carried (action, earlier) VALUES (?1, ?2)", action->id, earlier);
    return action->id;
}

} // namespace charrette
