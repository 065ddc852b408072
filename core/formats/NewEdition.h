// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/challenges/Challenge.h"
#include "core/formats/Formats.h"
#include "core/people/Person.h"
#include "core/plan/Action.h"
#include "core/workshop/Workshop.h"

#include <optional>
#include <string>
#include <vector>

namespace charrette {

/// What a workshop can hand on to its next edition.
struct Heritage {
    Workshop workshop;
    std::vector<Attendee> people = {};
    std::vector<JudgedChallenge> challenges = {}; ///< those still open
    std::vector<Action> actions = {}; ///< not finished
    int days = 0; ///< that have an agenda
    int blocks = 0;
    int casePoints = 0; ///< of the case for change

    bool operator==(const Heritage&) const = default;
};

/// Throws Error{Problem::Refused} when there is no such workshop.
Heritage heritageOf(const sqlite::Database& db, WorkshopId workshop);

/// What of it the next edition takes on.
struct Chosen {
    std::vector<PersonId> people = {};
    std::vector<ChallengeId> challenges = {};
    std::vector<ActionId> actions = {};
    bool hasAgenda = true; ///< that of the earlier one
    std::string format = {}; ///< whose agenda it has instead; empty for none
    bool hasCase = true; ///< the case for change, and the years of the roadmap

    bool operator==(const Chosen&) const = default;
};

Chosen allOf(const Heritage& heritage);

/// The next edition as it would be a year on: on the same weekday, in the same place, its title
/// with the year that follows.
NewWorkshop nextOf(const sqlite::Database& db, const Workshop& earlier);

/// The latest workshop that follows this one, if there is one.
std::optional<WorkshopId> editionAfter(const sqlite::Database& db, WorkshopId earlier);

/// Makes the next edition, which follows the earlier one, and brings into it what was chosen.
/// Throws Error{Problem::Refused} unless it begins later.
WorkshopId makeEdition(
    Edit& edit, WorkshopId earlier, const NewWorkshop& wanted, const Chosen& chosen);

/// Brings people, challenges, actions and the case for change into an edition that is there. What
/// was brought before is not brought again; the agenda stays as it is.
void bring(Edit& edit, WorkshopId edition, WorkshopId earlier, const Chosen& chosen);

/// Copies the workshop and those it follows out of another document, with what was chosen and with
/// what stands behind it: what each edition said of those challenges, the insights and questions
/// that name them, and what was done about them. Rows keep their ids; what is here already stays as
/// it is. Interviews, notes and pictures stay in their file.
void takeOver(Edit& edit, const sqlite::Database& from, WorkshopId workshop, const Chosen& chosen);

} // namespace charrette
