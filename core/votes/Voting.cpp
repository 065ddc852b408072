// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/votes/Voting.h"

#include "core/base/Text.h"
#include "core/document/Edit.h"

#include <algorithm>
#include <cmath>

namespace charrette {

namespace {

Voting readVoting(const sqlite::Row& row)
{
    return {.vote = row.as<VoteId>(0),
        .subject = row.as<VoteSubject>(1),
        .counting = row.as<Counting>(2),
        .dots = row.as<int>(3),
        .isStacking = row.as<bool>(4),
        .voters = row.as<std::optional<int>>(5),
        .opened = row.as<std::optional<Instant>>(6),
        .closed = row.as<std::optional<Instant>>(7)};
}

/// The item of an option, of columns idea, insight, question, name.
VoteItem readItem(const sqlite::Row& row, int first)
{
    if (!row.isNull(first))
        return row.as<IdeaId>(first);
    if (!row.isNull(first + 1))
        return row.as<InsightId>(first + 1);
    if (!row.isNull(first + 2))
        return row.as<QuestionId>(first + 2);
    return row.text(first + 3);
}

/// The rules of a vote that is in a certain state.
Voting votingIn(const sqlite::Database& db, VoteId vote, VoteState state, const char* problem)
{
    const auto voting = votingOf(db, vote);
    if (!voting || voting->state() != state)
        throw Error{Problem::Refused, problem};
    return *voting;
}

/// An option of an open vote, with the rules of that.
struct OpenOption {
    Voting voting;
    VoteItem item;
};

OpenOption openOption(const sqlite::Database& db, OptionId option, Counting counting)
{
    constexpr auto sql =
        "SELECT vote, idea, insight, question, name FROM vote_option WHERE id = ?1";
    const auto found = db.first(
        [](const sqlite::Row& row) {
            return std::pair{row.as<VoteId>(0), readItem(row, 1)};
        },
        sql, option);
    if (!found)
        throw Error{Problem::Refused, "no such option"};
    auto voting = votingIn(db, found->first, VoteState::Open, "the vote is not open");
    if (voting.counting != counting)
        throw Error{Problem::Refused, "dots are counted another way"};
    return {std::move(voting), found->second};
}

int dotsOn(const sqlite::Database& db, VoteId vote, IdeaId idea)
{
    return db
        .first([](const sqlite::Row& row) { return row.as<int>(0); },
            "SELECT dots FROM tally WHERE vote = ?1 AND idea = ?2", vote, idea)
        .value_or(0);
}

/// More or fewer dots on an option than before. By the difference, so that what somebody placed
/// stays counted when the person is removed from the document.
void addDots(Edit& edit, const OpenOption& option, OptionId id, int more)
{
    const auto* idea = std::get_if<IdeaId>(&option.item);
    if (!idea) {
        edit.run("UPDATE vote_option SET dots = dots + ?2 WHERE id = ?1", id, more);
        return;
    }
    const auto vote = option.voting.vote;
    const auto dots = dotsOn(edit.db(), vote, *idea) + more;
    if (dots == 0)
        edit.run("DELETE FROM tally WHERE vote = ?1 AND idea = ?2", vote, *idea);
    else
        edit.run("INSERT INTO tally (vote, idea, dots) VALUES (?1, ?2, ?3) "
                 "ON CONFLICT (vote, idea) DO UPDATE SET dots = excluded.dots",
            vote, *idea, dots);
}

bool suits(const VoteItem& item, VoteSubject subject)
{
    return item.index() == static_cast<std::size_t>(subject);
}

/// The item as the four columns of an option.
struct ItemColumns {
    std::optional<IdeaId> idea = {};
    std::optional<InsightId> insight = {};
    std::optional<QuestionId> question = {};
    std::string name = {};

    explicit ItemColumns(const VoteItem& item)
    {
        if (const auto* id = std::get_if<IdeaId>(&item))
            idea = *id;
        else if (const auto* other = std::get_if<InsightId>(&item))
            insight = *other;
        else if (const auto* asked = std::get_if<QuestionId>(&item))
            question = *asked;
        else
            name = cleanLine(std::get<std::string>(item));
    }
};

/// Only what belongs to the workshop of the vote can be chosen in it.
void insistOnWorkshop(const sqlite::Database& db, VoteId vote, const ItemColumns& item)
{
    constexpr auto sql = R"sql(
        SELECT count(*) FROM vote v WHERE v.id = ?1 AND (?5 <> ''
            OR v.workshop = (SELECT workshop FROM idea WHERE id = ?2)
            OR v.workshop = (SELECT workshop FROM insight WHERE id = ?3)
            OR v.workshop = (SELECT workshop FROM question WHERE id = ?4))
    )sql";
    if (db.value<int>(sql, vote, item.idea, item.insight, item.question, item.name) != 1)
        throw Error{Problem::Refused, "not of the workshop that votes"};
}

} // namespace

int usualDots(std::size_t options)
{
    const auto quarter = static_cast<int>(std::lround(static_cast<double>(options) / 4));
    return std::clamp(quarter, fewestDots, mostDots);
}

std::optional<Voting> votingOf(const sqlite::Database& db, VoteId vote)
{
    constexpr auto sql = R"sql(
        SELECT vote, subject, counting, dots, stacking, voters, opened, closed
        FROM voting WHERE vote = ?1
    )sql";
    return db.first(readVoting, sql, vote);
}

void prepare(Edit& edit, const Voting& voting)
{
    const auto old = votingOf(edit.db(), voting.vote);
    if ((old && old->opened) || voting.opened || voting.closed)
        throw Error{Problem::Refused, "the rules of an opened vote stay"};
    if (old && old->subject != voting.subject)
        edit.run("DELETE FROM vote_option WHERE vote = ?1", voting.vote);
    constexpr auto sql = R"sql(
        INSERT INTO voting (vote, subject, counting, dots, stacking, voters)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6)
        ON CONFLICT (vote) DO UPDATE SET subject = excluded.subject, counting = excluded.counting,
            dots = excluded.dots, stacking = excluded.stacking, voters = excluded.voters
    )sql";
    edit.run(sql, voting.vote, voting.subject, voting.counting, voting.dots, voting.isStacking,
        voting.voters);
}

std::vector<VoteOption> optionsOf(const sqlite::Database& db, VoteId vote)
{
    constexpr auto sql = R"sql(
        SELECT id, idea, insight, question, name FROM vote_option
        WHERE vote = ?1 ORDER BY position, id
    )sql";
    return db.select(
        [](const sqlite::Row& row) {
            return VoteOption{row.as<OptionId>(0), readItem(row, 1)};
        },
        sql, vote);
}

void setOptions(Edit& edit, VoteId vote, const std::vector<VoteItem>& items)
{
    const auto voting = votingIn(
        edit.db(), vote, VoteState::Prepared, "the options of an opened vote stay as they are");
    const auto old = optionsOf(edit.db(), vote);
    for (const auto& option : old) {
        if (std::ranges::find(items, option.item) == items.end())
            edit.run("DELETE FROM vote_option WHERE id = ?1", option.id);
    }
    double position = 0;
    std::vector<VoteItem> known;
    for (const auto& item : items) {
        if (std::ranges::find(known, item) != known.end())
            continue;
        known.push_back(item);
        if (!suits(item, voting.subject))
            throw Error{Problem::Refused, "no subject of the vote"};
        position += 1;
        if (const auto at = std::ranges::find(old, item, &VoteOption::item); at != old.end()) {
            edit.run("UPDATE vote_option SET position = ?2 WHERE id = ?1 AND position <> ?2",
                at->id, position);
            continue;
        }
        const ItemColumns columns{item};
        insistOnWorkshop(edit.db(), vote, columns);
        constexpr auto sql = R"sql(
            INSERT INTO vote_option (id, vote, idea, insight, question, name, position)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
        )sql";
        edit.run(sql, OptionId::draw(), vote, columns.idea, columns.insight, columns.question,
            columns.name, position);
    }
}

void openVote(Edit& edit, VoteId vote)
{
    votingIn(edit.db(), vote, VoteState::Prepared, "the vote has been opened before");
    if (optionsOf(edit.db(), vote).size() < 2)
        throw Error{Problem::Refused, "nothing to choose among"};
    // What was counted in passing, before there were rules, is not of this vote.
    edit.run("DELETE FROM tally WHERE vote = ?1", vote);
    const auto workshop = find(edit.db(), vote)->workshop;
    edit.run("UPDATE voting SET opened = ?2 WHERE vote = ?1", vote,
        laterThanVotes(edit.db(), workshop, edit.now()));
}

void closeVote(Edit& edit, VoteId vote)
{
    votingIn(edit.db(), vote, VoteState::Open, "the vote is not open");
    edit.run("UPDATE voting SET closed = ?2 WHERE vote = ?1", vote, edit.now());
}

void countDots(Edit& edit, OptionId option, int dots)
{
    const auto open = openOption(edit.db(), option, Counting::Paper);
    if (dots < 0)
        throw Error{Problem::Refused, "fewer than no dots"};
    if (const auto* idea = std::get_if<IdeaId>(&open.item))
        setDots(edit, open.voting.vote, *idea, dots);
    else
        edit.run("UPDATE vote_option SET dots = ?2 WHERE id = ?1 AND dots <> ?2", option, dots);
}

void castDots(Edit& edit, OptionId option, PersonId person, int dots)
{
    const auto open = openOption(edit.db(), option, Counting::Person);
    const auto placed = dotsOf(edit.db(), open.voting.vote, person);
    const auto at = placed.find(option);
    const int before = at == placed.end() ? 0 : at->second;
    int all = dots - before;
    for (const auto& [other, count] : placed)
        all += count;
    const int mostOnOne = open.voting.isStacking ? open.voting.dots : 1;
    if (dots < 0 || dots > mostOnOne || all > open.voting.dots)
        throw Error{Problem::Refused, "more dots than each person has"};
    if (dots == before)
        return;
    if (dots == 0)
        edit.run("DELETE FROM ballot WHERE vote_option = ?1 AND person = ?2", option, person);
    else
        edit.run("INSERT INTO ballot (vote_option, person, dots) VALUES (?1, ?2, ?3) "
                 "ON CONFLICT (vote_option, person) DO UPDATE SET dots = excluded.dots",
            option, person, dots);
    addDots(edit, open, option, dots - before);
}

void revoke(Edit& edit, VoteId vote, PersonId person)
{
    votingIn(edit.db(), vote, VoteState::Open, "the vote is not open");
    for (const auto& [option, dots] : dotsOf(edit.db(), vote, person))
        castDots(edit, option, person, 0);
}

std::unordered_map<OptionId, int> dotsOf(const sqlite::Database& db, VoteId vote, PersonId person)
{
    std::unordered_map<OptionId, int> dots;
    constexpr auto sql = R"sql(
        SELECT o.id, b.dots FROM vote_option o JOIN ballot b ON b.vote_option = o.id
        WHERE o.vote = ?1 AND b.person = ?2
    )sql";
    const auto read = [&](const sqlite::Row& row) {
        return dots.emplace(row.as<OptionId>(0), row.as<int>(1)).second;
    };
    db.select(read, sql, vote, person);
    return dots;
}

std::unordered_map<PersonId, int> dotsByPerson(const sqlite::Database& db, VoteId vote)
{
    std::unordered_map<PersonId, int> dots;
    constexpr auto sql = R"sql(
        SELECT b.person, sum(b.dots) FROM vote_option o JOIN ballot b ON b.vote_option = o.id
        WHERE o.vote = ?1 GROUP BY b.person
    )sql";
    const auto read = [&](const sqlite::Row& row) {
        return dots.emplace(row.as<PersonId>(0), row.as<int>(1)).second;
    };
    db.select(read, sql, vote);
    return dots;
}

std::vector<VoteResult> resultsOf(const sqlite::Database& db, VoteId vote)
{
    constexpr auto sql = R"sql(
        SELECT o.id, o.idea, o.insight, o.question, o.name, coalesce(t.dots, o.dots)
        FROM vote_option o LEFT JOIN tally t ON t.vote = o.vote AND t.idea = o.idea
        WHERE o.vote = ?1 ORDER BY 6 DESC, o.position, o.id
    )sql";
    auto results = db.select(
        [](const sqlite::Row& row) {
            return VoteResult{
                .option = {row.as<OptionId>(0), readItem(row, 1)}, .dots = row.as<int>(5)};
        },
        sql, vote);
    for (std::size_t i = 1; i < results.size(); ++i) {
        auto& before = results[i - 1];
        auto& here = results[i];
        here.isTied = here.dots == before.dots;
        before.isTied = before.isTied || here.isTied;
        here.rank = here.isTied ? before.rank : static_cast<int>(i) + 1;
    }
    return results;
}

} // namespace charrette
