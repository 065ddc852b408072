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

enum class Form { Storyboard, RolePlay, Paper, Object, WalkThrough, Digital };
template <>
inline constexpr std::array<std::string_view, 6> words<Form>{
    "storyboard", "role_play", "paper", "object", "walk_through", "digital"};

enum class Decision { Persevere, Pivot, Stop, TestMore };
template <>
inline constexpr std::array<std::string_view, 4> words<Decision>{
    "persevere", "pivot", "stop", "test_more"};

/// What was built to test an idea, with its test card and its learning card.
struct Prototype {
    PrototypeId id = PrototypeId::draw();
    WorkshopId workshop;
    std::optional<IdeaId> idea = {};
    std::optional<GroupId> group = {};
    std::string title;
    Form form = Form::Paper;
    int version = 1;
    std::optional<int> builtMinutes = {};
    std::string question = {}; ///< what it is to find out
    std::string believe = {}; ///< we believe that …
    std::string verify = {}; ///< to verify it we will …
    std::string measure = {}; ///< we measure …
    std::string rightIf = {}; ///< we are right if …
    std::string observed = {}; ///< we observed …
    std::string learned = {}; ///< we learned …
    std::string will = {}; ///< we will …
    std::optional<Decision> decision = {};

    bool operator==(const Prototype&) const = default;
};

std::vector<Prototype> prototypesOf(const sqlite::Database& db, WorkshopId workshop);
std::optional<Prototype> find(const sqlite::Database& db, PrototypeId id);
PrototypeId add(Edit& edit, const Prototype& prototype);
void save(Edit& edit, const Prototype& prototype);
/// With its feedback.
void remove(Edit& edit, PrototypeId id);
void moveBefore(Edit& edit, PrototypeId id, std::optional<PrototypeId> before);

/// A prototype of the idea by its group, called as the idea, to start from.
PrototypeId addPrototypeOf(Edit& edit, IdeaId idea);

/// A new version of a prototype, and what was changed since the one before.
struct Iteration {
    IterationId id = IterationId::draw();
    PrototypeId prototype;
    int version = 2;
    std::string changed = {};

    bool operator==(const Iteration&) const = default;
};

std::vector<Iteration> iterationsOf(const sqlite::Database& db, PrototypeId prototype);
std::optional<Iteration> find(const sqlite::Database& db, IterationId id);
IterationId add(Edit& edit, const Iteration& iteration);
void save(Edit& edit, const Iteration& iteration);
void remove(Edit& edit, IterationId id);

/// Begins the next version: the prototype is at it from now on. Feedback and cards stay.
IterationId iterate(Edit& edit, PrototypeId prototype, const std::string& changed = {});

/// The four fields of the feedback grid.
enum class FeedbackKind { Like, Criticism, Question, Idea };
template <>
inline constexpr std::array<std::string_view, 4> words<FeedbackKind>{
    "like", "criticism", "question", "idea"};

struct Feedback {
    FeedbackId id = FeedbackId::draw();
    PrototypeId prototype;
    std::optional<GroupId> group = {}; ///< who gave it
    FeedbackKind kind = FeedbackKind::Like;
    std::string text;

    bool operator==(const Feedback&) const = default;
};

std::vector<Feedback> feedbackOn(const sqlite::Database& db, PrototypeId prototype);
std::optional<Feedback> find(const sqlite::Database& db, FeedbackId id);
FeedbackId add(Edit& edit, const Feedback& feedback);
void save(Edit& edit, const Feedback& feedback);
void remove(Edit& edit, FeedbackId id);
void moveBefore(Edit& edit, FeedbackId id, std::optional<FeedbackId> before);

} // namespace charrette
