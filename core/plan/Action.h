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

enum class ActionHorizon { Now, Next, Later };
template <>
inline constexpr std::array<std::string_view, 3> words<ActionHorizon>{"now", "next", "later"};

enum class Status { NotStarted, UnderWay, Done, Dropped };
template <>
inline constexpr std::array<std::string_view, 4> words<Status>{
    "not_started", "under_way", "done", "dropped"};

/// Who does what by when, from which idea, for which challenge.
struct Action {
    ActionId id = ActionId::draw();
    WorkshopId workshop;
    std::optional<PersonId> owner = {};
    std::optional<IdeaId> idea = {};
    std::optional<PrototypeId> prototype = {};
    std::optional<ChallengeId> challenge = {};
    std::string text;
    std::string firstStep = {};
    std::optional<Date> due = {};
    std::string measure = {}; ///< how we will know
    ActionHorizon horizon = ActionHorizon::Now;
    Status status = Status::NotStarted;
    std::string remark = {};

    bool operator==(const Action&) const = default;
};

std::vector<Action> actionsOf(const sqlite::Database& db, WorkshopId workshop);
std::optional<Action> find(const sqlite::Database& db, ActionId id);
ActionId add(Edit& edit, const Action& action);
void save(Edit& edit, const Action& action);
void remove(Edit& edit, ActionId id);
void moveBefore(Edit& edit, ActionId id, std::optional<ActionId> before);

/// An action for the idea, with its text and challenge to start from.
ActionId addToPlan(Edit& edit, IdeaId idea);

} // namespace charrette
