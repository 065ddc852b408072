// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ideas/Merge.h"

#include "core/base/Text.h"
#include "core/document/Edit.h"
#include "core/document/Record.h"

#include <algorithm>

namespace charrette {

namespace {

constexpr std::string_view bullet = "• ";

bool hasLine(const std::vector<std::string>& lines, const std::string& line)
{
    const auto wanted = folded(line);
    return std::ranges::any_of(
        lines, [&](const std::string& other) { return folded(other) == wanted; });
}

void addLines(std::vector<std::string>& lines, const std::string& text)
{
    for (auto& line : cleanLines(text)) {
        if (!hasLine(lines, line))
            lines.push_back(std::move(line));
    }
}

template <typename Field>
void takeOver(std::optional<Field>& field, const std::optional<Field>& other)
{
    if (!field)
        field = other;
}

void takeOver(Idea& idea, const Idea& other)
{
    takeOver(idea.question, other.question);
    takeOver(idea.challenge, other.challenge);
    takeOver(idea.group, other.group);
    takeOver(idea.impact, other.impact);
    takeOver(idea.effort, other.effort);
    if (idea.horizon == Horizon::Undecided)
        idea.horizon = other.horizon;
}

/// In each vote, one option is left of two, with the dots that each person placed on them.
void joinOptions(Edit& edit, IdeaId from, IdeaId to)
{
    constexpr auto addBallots = R"sql(
        INSERT INTO ballot (vote_option, person, dots)
        SELECT t.id, b.person, b.dots
        FROM vote_option f
        JOIN vote_option t ON t.vote = f.vote AND t.idea = ?2
        JOIN ballot b ON b.vote_option = f.id
        WHERE f.idea = ?1
        ON CONFLICT (vote_option, person) DO UPDATE SET dots = dots + excluded.dots
    )sql";
    edit.run(addBallots, from, to);
    constexpr auto drop = R"sql(
        DELETE FROM vote_option
        WHERE idea = ?1 AND vote IN (SELECT vote FROM vote_option WHERE idea = ?2)
    )sql";
    edit.run(drop, from, to);
    edit.run("UPDATE vote_option SET idea = ?2 WHERE idea = ?1", from, to);
}

/// Everything in the document that names an idea now names the other. The tables are those of
/// rooms below this one; tests/core/ideas/MergeTest.cpp tells when one is missing.
void pointTo(Edit& edit, IdeaId from, IdeaId to)
{
    constexpr auto addDots = R"sql(
        INSERT INTO tally (vote, idea, dots)
        SELECT vote, ?2, dots FROM tally WHERE idea = ?1
        ON CONFLICT (vote, idea) DO UPDATE SET dots = dots + excluded.dots
    )sql";
    edit.run(addDots, from, to);
    // What was kept apart from one of them is kept apart from both.
    constexpr auto stayApart = R"sql(
        INSERT OR IGNORE INTO apart (one, other)
        SELECT min(far, ?2), max(far, ?2)
        FROM (SELECT iif(one = ?1, other, one) AS far FROM apart WHERE ?1 IN (one, other))
        WHERE far <> ?2
    )sql";
    edit.run(stayApart, from, to);
    joinOptions(edit, from, to);
    for (const auto* sql : {"UPDATE prototype SET idea = ?2 WHERE idea = ?1",
             "UPDATE action SET idea = ?2 WHERE idea = ?1",
             "UPDATE pitch SET idea = ?2 WHERE idea = ?1",
             "UPDATE attachment SET item = ?2 WHERE item = ?1 AND kind = 'idea'",
             "UPDATE OR IGNORE idea_place SET idea = ?2 WHERE idea = ?1",
             "UPDATE OR IGNORE idea_colour SET idea = ?2 WHERE idea = ?1"})
        edit.run(sql, from, to);
}

} // namespace

bool isVotedOn(const sqlite::Database& db, const std::vector<IdeaId>& ideas)
{
    constexpr auto sql = R"sql(
        SELECT count(*) FROM vote_option o JOIN voting v ON v.vote = o.vote
        WHERE o.idea = ?1 AND v.opened IS NOT NULL AND v.closed IS NULL
    )sql";
    return std::ranges::any_of(ideas, [&](IdeaId idea) { return db.value<int>(sql, idea) > 0; });
}

IdeaId merge(Edit& edit, const std::vector<IdeaId>& ideas)
{
    std::vector<Idea> sources;
    for (const auto id : ideas) {
        if (auto idea = find(edit.db(), id))
            sources.push_back(*std::move(idea));
    }
    if (sources.empty())
        throw Error{Problem::Refused, "no ideas to join"};
    auto result = sources.front();
    if (sources.size() == 1)
        return result.id;
    if (isVotedOn(edit.db(), ideas))
        throw Error{Problem::Refused, "the room is voting on it"};
    std::vector<std::string> texts;
    std::vector<std::string> details;
    for (const auto& source : sources) {
        if (source.workshop != result.workshop)
            throw Error{Problem::Refused, "ideas of two workshops"};
        addLines(texts, source.text);
        addLines(details, source.detail);
        takeOver(result, source);
    }
    for (const auto& text : texts)
        addLines(details, std::string{bullet} + text);
    result.text = joined(texts, "\n");
    result.detail = joined(details, "\n");
    for (const auto& source : sources) {
        if (source.id == result.id)
            continue;
        pointTo(edit, source.id, result.id);
        remove(edit, source.id);
    }
    save(edit, result);
    return result.id;
}

std::vector<std::string> partsOf(const Idea& idea)
{
    auto parts = cleanLines(idea.text);
    if (parts.size() > 1)
        return parts;
    parts.clear();
    for (const auto& line : cleanLines(idea.detail)) {
        if (line.starts_with(bullet))
            parts.push_back(line.substr(bullet.size()));
    }
    return parts.size() > 1 ? parts : std::vector<std::string>{};
}

std::vector<IdeaId> split(Edit& edit, IdeaId id)
{
    const auto idea = find(edit.db(), id);
    const auto parts = idea ? partsOf(*idea) : std::vector<std::string>{};
    if (parts.empty())
        return {};
    auto first = *idea;
    first.text = parts.front();
    auto details = cleanLines(idea->detail);
    std::erase_if(details, [&](const std::string& line) {
        return line.starts_with(bullet) && hasLine(parts, line.substr(bullet.size()));
    });
    first.detail = joined(details, "\n");
    save(edit, first);
    auto like = first;
    like.detail.clear();
    const auto order = ideasOf(edit.db(), idea->workshop);
    const auto at = std::ranges::find(order, id, &Idea::id);
    const auto added = addIdeas(edit, like, {parts.begin() + 1, parts.end()});
    if (std::next(at) != order.end())
        moveBefore(edit, added, std::next(at)->id);
    std::vector<IdeaId> all{id};
    all.insert(all.end(), added.begin(), added.end());
    return all;
}

} // namespace charrette
