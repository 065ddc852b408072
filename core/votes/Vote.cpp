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
    auto fresh = vote;
    fresh.made = laterThanVotes(edit.db(), vote.workshop, vote.made);
    return record::add(edit, fresh);
}

void save(Edit& edit, const Vote& vote)
{
    record::save(edit, vote);
}

void remove(Edit& edit, VoteId id)
{
    record::remove<Vote>(edit, id);
}

Instant laterThanVotes(const sqlite::Database& db, WorkshopId workshop, Instant now)
{
    constexpr auto sql = R"sql(
        SELECT coalesce(max(max(v.made, coalesce(r.opened, 0))), 0)
        FROM vote v LEFT JOIN voting r ON r.vote = v.id WHERE v.workshop = ?1
    )sql";
    return {std::max(now.ms, db.value<std::int64_t>(sql, workshop) + 1)};
}

std::optional<VoteId> latestOnIdeas(const sqlite::Database& db, WorkshopId workshop)
{
    constexpr auto sql = R"sql(
        SELECT v.id FROM vote v LEFT JOIN voting r ON r.vote = v.id
        WHERE v.workshop = ?1
            AND (r.vote IS NULL OR (r.subject = 'ideas' AND r.opened IS NOT NULL))
        ORDER BY coalesce(r.opened, v.made) DESC, v.id DESC LIMIT 1
    )sql";
    return db.first([](const sqlite::Row& row) { return row.as<VoteId>(0); }, sql, workshop);
}

bool mayCount(const sqlite::Database& db, VoteId vote, IdeaId idea)
{
    constexpr auto sql = R"sql(
        SELECT count(*) FROM voting r
        WHERE r.vote = ?1 AND NOT (r.opened IS NOT NULL AND r.closed IS NULL
            AND r.counting = 'paper'
            AND EXISTS (SELECT 1 FROM vote_option WHERE vote = ?1 AND idea = ?2))
    )sql";
    return db.value<int>(sql, vote, idea) == 0;
}

void setDots(Edit& edit, VoteId vote, IdeaId idea, int dots)
{
    if (dots < 0)
        throw Error{Problem::Refused, "fewer than no dots"};
    if (!mayCount(edit.db(), vote, idea))
        throw Error{Problem::Refused, "the vote takes no dots for it now"};
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
    const auto latest = latestOnIdeas(edit.db(), workshop);
    setDots(edit, latest ? *latest : add(edit, Vote{.workshop = workshop, .made = edit.now()}),
        idea, dots);
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
    const auto latest = latestOnIdeas(db, workshop);
    return latest ? dotsIn(db, *latest) : std::unordered_map<IdeaId, int>{};
}

int latestDots(const sqlite::Database& db, IdeaId idea)
{
    const auto owner = [](const sqlite::Row& row) { return row.as<WorkshopId>(0); };
    const auto workshop = db.first(owner, "SELECT workshop FROM idea WHERE id = ?1", idea);
    const auto latest = workshop ? latestOnIdeas(db, *workshop) : std::nullopt;
    if (!latest)
        return 0;
    constexpr auto sql = "SELECT dots FROM tally WHERE vote = ?1 AND idea = ?2";
    return db.first([](const sqlite::Row& row) { return row.as<int>(0); }, sql, *latest, idea)
        .value_or(0);
}

} // namespace charrette
