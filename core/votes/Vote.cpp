// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/votes/Vote.h"

#include "core/document/Record.h"

namespace charrette {

template <>
struct TableOf<Vote> {
    static constexpr auto name = "vote";
    static constexpr std::tuple columns{plain("workshop", &Vote::workshop),
        line("title", &Vote::title), plain("made", &Vote::made)};
};

std::vector<Vote> votesOf(const sqlite::Database& db, WorkshopId workshop)
{
    return record::list<Vote>(db, "WHERE workshop = ?1 ORDER BY made DESC, id DESC", workshop);
}

std::optional<Vote> find(const sqlite::Database& db, VoteId id)
{
    return record::find<Vote>(db, id);
}

VoteId add(Edit& edit, const Vote& vote)
{
    return record::add(edit, vote);
}

void save(Edit& edit, const Vote& vote)
{
    record::save(edit, vote);
}

void remove(Edit& edit, VoteId id)
{
    record::remove<Vote>(edit, id);
}

void setDots(Edit& edit, VoteId vote, IdeaId idea, int dots)
{
    if (dots < 0)
        throw Error{Problem::Refused, "fewer than no dots"};
    if (dots == 0) {
        edit.run("DELETE FROM tally WHERE vote = ?1 AND idea = ?2", vote, idea);
        return;
    }
    constexpr auto sql = R"sql(
        INSERT INTO tally (vote, idea, dots) VALUES (?1, ?2, ?3)
        ON CONFLICT (vote, idea) DO UPDATE SET dots = excluded.dots
    )sql";
    edit.run(sql, vote, idea, dots);
}

void setDots(Edit& edit, WorkshopId workshop, IdeaId idea, int dots)
{
    const auto votes = votesOf(edit.db(), workshop);
    const auto latest = votes.empty() ? add(edit, Vote{.workshop = workshop, .made = edit.now()})
                                      : votes.front().id;
    setDots(edit, latest, idea, dots);
}

std::unordered_map<IdeaId, int> dotsIn(const sqlite::Database& db, VoteId vote)
{
    std::unordered_map<IdeaId, int> dots;
    const auto read = [&](const sqlite::Row& row) {
        return dots.emplace(row.as<IdeaId>(0), row.as<int>(1)).second;
    };
    db.select(read, "SELECT idea, dots FROM tally WHERE vote = ?1", vote);
    return dots;
}

std::unordered_map<IdeaId, int> latestDots(const sqlite::Database& db, WorkshopId workshop)
{
    const auto votes = votesOf(db, workshop);
    return votes.empty() ? std::unordered_map<IdeaId, int>{} : dotsIn(db, votes.front().id);
}

int latestDots(const sqlite::Database& db, IdeaId idea)
{
    constexpr auto sql = R"sql(
        SELECT t.dots FROM tally t
        WHERE t.idea = ?1 AND t.vote = (
            SELECT v.id FROM vote v
            WHERE v.workshop = (SELECT workshop FROM idea WHERE id = ?1)
            ORDER BY v.made DESC, v.id DESC LIMIT 1)
    )sql";
    return db.first([](const sqlite::Row& row) { return row.as<int>(0); }, sql, idea).value_or(0);
}

} // namespace charrette
