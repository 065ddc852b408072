// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ideas/Twins.h"

#include "core/base/Likeness.h"
#include "core/base/Text.h"
#include "core/document/Edit.h"
#include "core/ideas/Idea.h"

#include <algorithm>
#include <set>

namespace charrette {

namespace {

/// The same whichever comes first.
std::pair<std::int64_t, std::int64_t> pairOf(IdeaId one, IdeaId other)
{
    return std::minmax({one.value(), other.value()});
}

} // namespace

TwinSearch twinSearch(const sqlite::Database& db, WorkshopId workshop)
{
    TwinSearch search;
    for (auto& idea : ideasOf(db, workshop))
        search.texts.emplace_back(idea.id, std::move(idea.text));
    search.apart = keptApart(db, workshop);
    return search;
}

std::vector<Twins> twins(const TwinSearch& search, const std::atomic<bool>* isUnwanted)
{
    const Reading reading;
    std::vector<Gist> gists;
    std::vector<std::size_t> ideas; // whose line it is
    for (std::size_t i = 0; i < search.texts.size(); ++i) {
        if (isUnwanted && *isUnwanted)
            return {};
        for (const auto& line : cleanLines(search.texts[i].second)) {
            gists.push_back(reading.gist(line));
            ideas.push_back(i);
        }
    }
    std::set<std::pair<std::int64_t, std::int64_t>> done;
    for (const auto& [one, other] : search.apart)
        done.insert(pairOf(one, other));
    std::vector<Twins> found;
    for (const auto& pair : alikePairs(gists, isUnwanted)) {
        const auto [first, second] = std::pair{ideas[pair.first], ideas[pair.second]};
        const auto one = search.texts[first].first;
        const auto other = search.texts[second].first;
        if (first != second && done.insert(pairOf(one, other)).second)
            found.push_back({one, other, pair.likeness});
    }
    return found;
}

void keepApart(Edit& edit, IdeaId one, IdeaId other)
{
    if (one == other)
        throw Error{Problem::Refused, "one idea cannot be two"};
    constexpr auto sql = "INSERT OR IGNORE INTO apart (one, other) VALUES (?1, ?2)";
    const auto [low, high] = pairOf(one, other);
    edit.run(sql, low, high);
}

std::vector<IdeaPair> keptApart(const sqlite::Database& db, WorkshopId workshop)
{
    constexpr auto sql = R"sql(
        SELECT one, other FROM apart
        WHERE one IN (SELECT id FROM idea WHERE workshop = ?1) ORDER BY one, other
    )sql";
    return db.select(
        [](const sqlite::Row& row) {
            return IdeaPair{row.as<IdeaId>(0), row.as<IdeaId>(1)};
        },
        sql, workshop);
}

} // namespace charrette
