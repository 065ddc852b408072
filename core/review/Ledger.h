// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Date.h"
#include "core/base/Id.h"
#include "core/challenges/Attempt.h"
#include "core/challenges/Challenge.h"
#include "core/challenges/StatusWalk.h"
#include "core/plan/Action.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace charrette {

namespace sqlite {
class Database;
}

/// A workshop of the follow chain.
struct Edition {
    WorkshopId workshop;
    std::string title;
    Date starts;

    bool operator==(const Edition&) const = default;
};

/// An action of an earlier workshop: what was said would be done.
struct Promise {
    ActionId action;
    std::string text;
    std::string owner; ///< empty where nobody owns it
    Status status = Status::NotStarted;
    std::string remark;
    std::optional<Date> due = {};
    bool isCarriedOn = false; ///< by an action of this workshop

    bool operator==(const Promise&) const = default;
};

struct PromiseTally {
    int done = 0;
    int underWay = 0;
    int notStarted = 0;
    int dropped = 0;

    int all() const noexcept { return done + underWay + notStarted + dropped; }
    int open() const noexcept { return underWay + notStarted; }
    void count(Status status);
    bool operator==(const PromiseTally&) const = default;
};

/// A challenge that this one came out of, or that came out of it.
struct Kin {
    ChallengeId challenge;
    std::string title;

    bool operator==(const Kin&) const = default;
};

/// A challenge of an earlier workshop, then and now.
struct LedgerRow {
    Challenge challenge;
    Judgement left; ///< by the latest earlier workshop that has it
    std::optional<Judgement> here = {}; ///< none until it is brought into this workshop
    std::size_t since = 0; ///< the edition it was raised in, as a place in Ledger::editions
    std::vector<int> insights = {}; ///< that name it, for each edition
    std::vector<std::optional<Judgement>> judgements = {}; ///< by each edition that had it
    std::vector<std::vector<std::string>> questions = {}; ///< asked about it, for each edition
    int interviews = 0; ///< of this workshop that are about it
    std::vector<Promise> promises = {}; ///< of the workshop that left it
    std::vector<Attempt> attempts = {};
    std::vector<GroupVerdict> groups = {}; ///< what each group says of it here
    bool isSettled = false;
    std::vector<Kin> parents = {};
    std::vector<Kin> children = {};

    std::optional<Verdict> verdict() const { return here ? here->verdict : std::nullopt; }
    int insightsThen() const { return insights.size() < 2 ? 0 : insights[insights.size() - 2]; }
    int insightsNow() const { return insights.empty() ? 0 : insights.back(); }
    PromiseTally promised() const;
    /// Groups say different things of it, and the room has not settled on one.
    bool isDisputed() const { return !isSettled && doDiffer(groups); }
    bool operator==(const LedgerRow&) const = default;
};

/// What earlier workshops left against what this one finds.
struct Ledger {
    std::vector<Edition> editions; ///< earliest first; this workshop is the last
    std::vector<LedgerRow> rows = {};
    PromiseTally promised = {}; ///< all actions of the workshop it follows

    bool followsAnother() const noexcept { return editions.size() > 1; }
    int count(Verdict verdict) const;
    int unjudged() const;
    int disputed() const;
    /// Those not in this workshop yet.
    std::vector<ChallengeId> toBring() const;
    bool operator==(const Ledger&) const = default;
};

Ledger ledgerOf(const sqlite::Database& db, WorkshopId workshop);

/// Writes the judgement, and brings the challenge into that workshop first where it is not there.
void bringAndJudge(Edit& edit, const Judgement& judgement);

} // namespace charrette
