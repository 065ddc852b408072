// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/Item.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace charrette {

namespace sqlite {
class Database;
}

/// From what was heard on the left to what will be done on the right.
enum class ChainColumn { Evidence, Insight, Question, Idea, Prototype, Action };
inline constexpr std::size_t chainColumns = 6;

/// What is missing or weak at one place of the chain.
enum class ChainGap {
    None,
    NoEvidence, ///< an insight rests on nothing
    OneVoice, ///< all its evidence is from one interview
    NoInsight, ///< a question nobody's need stands behind
    NoQuestion, ///< an insight leads to no question, or an idea answers none
    NoIdea, ///< a question has no answer yet; a prototype or an action comes from no idea
    NoAction, ///< a quick win is in no plan
    NoOwner, ///< nobody does it
};

/// A thing on the chain, beside all that came of it: it reaches down over their rows. One without
/// an item stands for what is missing there.
struct ChainCell {
    ChainColumn column;
    int row;
    int rows = 1;
    std::optional<Item> item = {}; ///< of evidence, the insight that rests on it
    std::string text = {};
    ChainGap gap = ChainGap::None;
    int notes = 0; ///< of evidence
    int voices = 0;

    bool operator==(const ChainCell&) const = default;
};

/// How well what was done hangs together.
struct Coverage {
    int insights = 0;
    int insightsWithoutEvidence = 0;
    int insightsOnOneVoice = 0;
    int ideas = 0;
    int ideasWithoutEvidence = 0; ///< no question, or one that rests on no insight with evidence
    int quickWins = 0;
    int quickWinsWithoutOwner = 0; ///< no action of theirs, dropped ones left out, has an owner

    bool operator==(const Coverage&) const = default;
};

struct WholeChain {
    int rows = 0;
    std::vector<ChainCell> cells = {}; ///< row by row, each from left to right
    Coverage coverage;

    bool operator==(const WholeChain&) const = default;
};

/// Insight by insight in their order; then questions, ideas, prototypes and actions that come out
/// of nothing. Ideas that are not quick wins need no action, and what was dropped no owner.
WholeChain wholeChain(const sqlite::Database& db, WorkshopId workshop);

} // namespace charrette
