// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Date.h"
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

enum class Horizon { Undecided, QuickWin, LongTerm };
template <>
inline constexpr std::array<std::string_view, 3> words<Horizon>{
    "undecided", "quick_win", "long_term"};

/// An answer to a question.
struct Idea {
    IdeaId id = IdeaId::draw();
    WorkshopId workshop;
    std::optional<QuestionId> question = {};
    std::optional<ChallengeId> challenge = {};
    std::optional<GroupId> group = {};
    std::string text;
    std::string detail = {};
    Horizon horizon = Horizon::Undecided;
    std::optional<double> impact = {}; ///< 1 to 5
    std::optional<double> effort = {}; ///< 1 to 5
    Instant made = {};

    bool operator==(const Idea&) const = default;
};

std::vector<Idea> ideasOf(const sqlite::Database& db, WorkshopId workshop);
std::vector<Idea> ideasAnswering(const sqlite::Database& db, QuestionId question);
std::optional<Idea> find(const sqlite::Database& db, IdeaId id);
IdeaId add(Edit& edit, const Idea& idea);
/// Ideas with everything but the text as in `like`, in order, as when lines are pasted.
std::vector<IdeaId> addIdeas(Edit& edit, const Idea& like, const std::vector<std::string>& lines);
void save(Edit& edit, const Idea& idea);
void remove(Edit& edit, IdeaId id);
void remove(Edit& edit, const std::vector<IdeaId>& ids);
void moveBefore(Edit& edit, IdeaId id, std::optional<IdeaId> before);
/// Puts the ideas, in the order given, just before one that is not among them, or last.
void moveBefore(Edit& edit, const std::vector<IdeaId>& ids, std::optional<IdeaId> before);

} // namespace charrette
