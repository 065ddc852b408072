// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Date.h"
#include "core/base/Id.h"
#include "core/plan/Action.h"

#include <optional>
#include <string>
#include <vector>

namespace charrette {

/// What was told of an action at one moment. Every change of its status leaves one.
struct Progress {
    ProgressId id = ProgressId::draw();
    ActionId action;
    Instant made = {};
    Status status = Status::NotStarted;
    std::string note = {};

    bool operator==(const Progress&) const = default;
};

/// Earliest first.
std::vector<Progress> progressOf(const sqlite::Database& db, ActionId action);
std::vector<Progress> progressIn(const sqlite::Database& db, WorkshopId workshop);
std::optional<Progress> find(const sqlite::Database& db, ProgressId id);
void save(Edit& edit, const Progress& progress);
void remove(Edit& edit, ProgressId id);

/// Sets the status with a word on how it goes. The same status with nothing to say is no news.
void report(Edit& edit, ActionId action, Status status, const std::string& note = {});

/// An action that carries on one of an earlier workshop.
struct Carried {
    ActionId action;
    ActionId earlier;

    bool operator==(const Carried&) const = default;
};

/// The actions of that workshop which carry on earlier ones.
std::vector<Carried> carriedInto(const sqlite::Database& db, WorkshopId workshop);
/// Puts the action into a later workshop, as it stands, and says where it comes from. Nothing
/// happens when that was done before. Throws Error{Problem::Refused} for an action that is gone.
ActionId carryInto(Edit& edit, ActionId earlier, WorkshopId workshop);

} // namespace charrette
