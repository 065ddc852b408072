// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Date.h"
#include "core/base/Id.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace charrette {

class Edit;

namespace sqlite {
class Database;
}

/// One occasion on which the room placed its dots; on ideas, unless its rules say otherwise: see
/// Voting.h.
struct Vote {
    VoteId id = VoteId::draw();
    WorkshopId workshop;
    std::string title = {};
    Instant made = {};

    bool operator==(const Vote&) const = default;
};

/// Latest first.
std::vector<Vote> votesOf(const sqlite::Database& db, WorkshopId workshop);
std::optional<Vote> find(const sqlite::Database& db, VoteId id);
VoteId add(Edit& edit, const Vote& vote);
void save(Edit& edit, const Vote& vote);
void remove(Edit& edit, VoteId id);
/// `now`, or just after what was made or opened last: the newest vote is the one that counts, even
/// where two come in one millisecond or the computer's clock was set back.
Instant laterThanVotes(const sqlite::Database& db, WorkshopId workshop, Instant now);

/// The dots counted on an idea; none when there are none. Throws Error{Problem::Refused} below 0,
/// and where the vote has rules that forbid it.
void setDots(Edit& edit, VoteId vote, IdeaId idea, int dots);
/// The same in the workshop's latest vote on ideas, which is made when there is none yet.
void setDots(Edit& edit, WorkshopId workshop, IdeaId idea, int dots);

/// The dots of one vote; an idea without any is not listed.
std::unordered_map<IdeaId, int> dotsIn(const sqlite::Database& db, VoteId vote);
/// The latest vote on ideas for which dots were ever taken.
std::optional<VoteId> latestOnIdeas(const sqlite::Database& db, WorkshopId workshop);
/// Whether dots may be counted on an idea: in a vote with rules, while it is open, counts paper and
/// has the idea among its options.
bool mayCount(const sqlite::Database& db, VoteId vote, IdeaId idea);
/// Dots of the workshop's latest vote on ideas; an idea without any is not listed.
std::unordered_map<IdeaId, int> latestDots(const sqlite::Database& db, WorkshopId workshop);
int latestDots(const sqlite::Database& db, IdeaId idea);

} // namespace charrette
