// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Words.h"
#include "core/votes/Vote.h"

#include <string>
#include <variant>

namespace charrette {

/// What the room chooses among.
enum class VoteSubject { Ideas, Insights, Questions, Names };
template <>
inline constexpr std::array<std::string_view, 4> words<VoteSubject>{
    "ideas", "insights", "questions", "names"};

/// How the dots come into the file.
enum class Counting {
    Paper, ///< the dots on each option, counted on the wall
    Person, ///< the dots of each person
};
template <>
inline constexpr std::array<std::string_view, 2> words<Counting>{"paper", "person"};

enum class VoteState { Prepared, Open, Closed };

/// The rules of a vote. One without them is a mere count of dots, which can be corrected at any
/// time.
struct Voting {
    VoteId vote;
    VoteSubject subject = VoteSubject::Ideas;
    Counting counting = Counting::Paper;
    int dots = 5; ///< each person has
    bool isStacking = true; ///< several dots of one person may go on one option
    std::optional<int> voters = {}; ///< who place dots, where they are counted on paper
    std::optional<Instant> opened = {};
    std::optional<Instant> closed = {};

    VoteState state() const
    {
        return closed ? VoteState::Closed : opened ? VoteState::Open : VoteState::Prepared;
    }
    bool operator==(const Voting&) const = default;
};

inline constexpr int fewestDots = 3;
inline constexpr int mostDots = 10;
/// A quarter of the options, between 3 and 10.
int usualDots(std::size_t options);

std::optional<Voting> votingOf(const sqlite::Database& db, VoteId vote);
/// Gives a vote rules, or others. Throws Error{Problem::Refused} once it has been opened.
void prepare(Edit& edit, const Voting& voting);

using OptionId = Id<struct VoteOption>;
/// What an option is: something of the workshop, or a name.
using VoteItem = std::variant<IdeaId, InsightId, QuestionId, std::string>;

struct VoteOption {
    OptionId id = OptionId::draw();
    VoteItem item;

    bool operator==(const VoteOption&) const = default;
};

/// In their order; of a vote without rules, none.
std::vector<VoteOption> optionsOf(const sqlite::Database& db, VoteId vote);
/// The set to choose from, in order. Throws Error{Problem::Refused} once the vote has been opened,
/// and for what is no subject of the vote.
void setOptions(Edit& edit, VoteId vote, const std::vector<VoteItem>& items);

/// From now on dots are taken, and options stay as they are: none is added, none joined. Refused
/// with fewer than two options, and when it has been opened before.
void openVote(Edit& edit, VoteId vote);
/// From now on nothing of it changes. Refused unless it is open.
void closeVote(Edit& edit, VoteId vote);

/// The dots counted on paper for one option; 0 takes them back. Refused unless the vote is open and
/// counted on paper.
void countDots(Edit& edit, OptionId option, int dots);
/// The dots of one person for one option; 0 takes them back. Refused unless the vote is open and
/// by person, and where the person would have placed more than allowed.
void castDots(Edit& edit, OptionId option, PersonId person, int dots);
/// Takes back all that the person placed.
void revoke(Edit& edit, VoteId vote, PersonId person);

/// What one person placed.
std::unordered_map<OptionId, int> dotsOf(const sqlite::Database& db, VoteId vote, PersonId person);
/// How many dots each person placed; who placed none is not listed.
std::unordered_map<PersonId, int> dotsByPerson(const sqlite::Database& db, VoteId vote);

/// Where an option came out. Options with as many dots share a rank: ties are told, not broken.
struct VoteResult {
    VoteOption option;
    int dots = 0;
    int rank = 1; ///< 1, 2, 2, 4…
    bool isTied = false;

    bool operator==(const VoteResult&) const = default;
};

/// Most dots first, then as the options are ordered.
std::vector<VoteResult> resultsOf(const sqlite::Database& db, VoteId vote);

} // namespace charrette
