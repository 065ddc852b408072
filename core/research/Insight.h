// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Date.h"
#include "core/base/Id.h"

#include <optional>
#include <string>
#include <vector>

namespace charrette {

class Edit;

namespace sqlite {
class Database;
}

/// "[user] needs to [need] because [reason]", resting on notes: its evidence.
struct Insight {
    InsightId id = InsightId::draw();
    WorkshopId workshop;
    std::string title = {}; ///< what the wall calls it
    std::string user = {};
    std::string need = {}; ///< begins with a verb, without "to"
    std::string reason = {};
    std::optional<ChallengeId> challenge = {};
    std::optional<GroupId> group = {};
    Instant made = {};

    bool operator==(const Insight&) const = default;
};

/// An insight as a sentence in its two halves: "Customers need to know who owns their order",
/// "because every hand-over restarts the conversation". What is not filled in yet is "…".
struct Sentence {
    std::string need; ///< the title where there is neither user nor need
    std::string reason; ///< empty where none is given

    std::string whole() const { return reason.empty() ? need : need + ' ' + reason; }
    bool operator==(const Sentence&) const = default;
};

Sentence sentenceOf(const Insight& insight);

std::vector<Insight> insightsOf(const sqlite::Database& db, WorkshopId workshop);
std::optional<Insight> find(const sqlite::Database& db, InsightId id);
InsightId add(Edit& edit, const Insight& insight);
void save(Edit& edit, const Insight& insight);
/// Its notes stay, and its questions stay without it.
void remove(Edit& edit, InsightId id);
void moveBefore(Edit& edit, InsightId id, std::optional<InsightId> before);

/// Lets the insight rest on the note. Throws Error{Problem::Refused} for a note of another
/// workshop.
void addEvidence(Edit& edit, InsightId insight, NoteId note);
void removeEvidence(Edit& edit, InsightId insight, NoteId note);

struct Evidence {
    InsightId insight;
    NoteId note;

    bool operator==(const Evidence&) const = default;
};

std::vector<Evidence> evidenceIn(const sqlite::Database& db, WorkshopId workshop);
std::vector<NoteId> evidenceOf(const sqlite::Database& db, InsightId insight);
std::vector<InsightId> insightsOn(const sqlite::Database& db, NoteId note);

/// A How Might We question.
struct Question {
    QuestionId id = QuestionId::draw();
    WorkshopId workshop;
    std::optional<InsightId> insight = {};
    std::optional<ChallengeId> challenge = {};
    std::string text;

    bool operator==(const Question&) const = default;
};

std::vector<Question> questionsOf(const sqlite::Database& db, WorkshopId workshop);
std::vector<Question> questionsUnder(const sqlite::Database& db, InsightId insight);
std::optional<Question> find(const sqlite::Database& db, QuestionId id);
QuestionId add(Edit& edit, const Question& question);
void save(Edit& edit, const Question& question);
void remove(Edit& edit, QuestionId id);
void moveBefore(Edit& edit, QuestionId id, std::optional<QuestionId> before);

/// The group that asks the question: its own, or that of its insight.
std::optional<GroupId> groupAsking(const sqlite::Database& db, QuestionId question);
/// Gives the question a group of its own, or none.
void setGroup(Edit& edit, QuestionId question, std::optional<GroupId> group);

} // namespace charrette
