// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Words.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace charrette {

class Edit;

namespace sqlite {
class Database;
}

/// A problem that lives across workshops.
struct Challenge {
    ChallengeId id = ChallengeId::draw();
    std::string title;
    std::string description = {};
    std::string owner = {}; ///< the unit that bears it

    bool operator==(const Challenge&) const = default;
};

std::optional<Challenge> find(const sqlite::Database& db, ChallengeId id);
void save(Edit& edit, const Challenge& challenge);

enum class Verdict { Resolved, Improving, Persisting, Worse, ChangedShape, NoLongerRelevant };
template <>
inline constexpr std::array<std::string_view, 6> words<Verdict>{
    "resolved", "improving", "persisting", "worse", "changed_shape", "no_longer_relevant"};

/// Why a challenge persists.
enum class Cause { NotStarted, NoOwner, WrongProblem, Blocked, SolvedElsewhere, Shifted };
template <>
inline constexpr std::array<std::string_view, 6> words<Cause>{
    "not_started", "no_owner", "wrong_problem", "blocked", "solved_elsewhere", "shifted"};

/// What blocks a challenge that persists because it is blocked.
enum class Obstacle { Money, Authority, System, Culture };
template <>
inline constexpr std::array<std::string_view, 4> words<Obstacle>{
    "money", "authority", "system", "culture"};

/// What one workshop has to say of a challenge. No verdict: not judged there, or raised there.
struct Judgement {
    ChallengeId challenge;
    WorkshopId workshop;
    std::optional<Verdict> verdict = {};
    std::optional<Cause> cause = {};
    std::string reason = {};
    std::string evidence = {};
    std::optional<Obstacle> obstacle = {}; ///< kept while the cause is Blocked

    bool operator==(const Judgement&) const = default;
};

struct JudgedChallenge {
    Challenge challenge;
    Judgement judgement;

    bool operator==(const JudgedChallenge&) const = default;
};

/// The challenges of a workshop in their order, each with what it says of them.
std::vector<JudgedChallenge> challengesOf(const sqlite::Database& db, WorkshopId workshop);
/// What each workshop said of a challenge, earliest workshop first.
std::vector<Judgement> judgementsOf(const sqlite::Database& db, ChallengeId challenge);

/// A challenge that earlier workshops of the follow chain leave to this one.
struct LeftChallenge {
    Challenge challenge;
    Judgement left; ///< by the latest of those workshops that has it
    std::optional<Judgement> here; ///< none until it is brought in

    bool operator==(const LeftChallenge&) const = default;
};

/// Those of the workshop this one follows first, each in their order. What was left as resolved or
/// no longer relevant is not among them, nor what goes on as others that came out of it, unless it
/// has been brought in again.
std::vector<LeftChallenge> challengesLeftTo(const sqlite::Database& db, WorkshopId workshop);

/// A new challenge, put last in the workshop.
ChallengeId raise(Edit& edit, const Challenge& challenge, WorkshopId workshop);
/// Puts a challenge of another workshop into this one too; nothing happens when it is there.
void bringInto(Edit& edit, ChallengeId challenge, WorkshopId workshop);
/// Writes the judgement; the challenge must be in that workshop.
void judge(Edit& edit, const Judgement& judgement);
/// Takes the challenge out of the workshop, and out of the document when no workshop has it.
void withdraw(Edit& edit, ChallengeId challenge, WorkshopId workshop);
void moveBefore(
    Edit& edit, WorkshopId workshop, ChallengeId challenge, std::optional<ChallengeId> before);

} // namespace charrette
