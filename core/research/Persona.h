// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <optional>
#include <string>
#include <vector>

namespace charrette {

class Edit;

namespace sqlite {
class Database;
}

/// Somebody made up who stands for many, so that a room can ask what an issue does to their day.
struct Persona {
    PersonaId id = PersonaId::draw();
    WorkshopId workshop;
    std::optional<GroupId> group = {}; ///< who made it
    std::string name;
    std::string role = {}; ///< who they are, in one line
    std::string goals = {}; ///< one a line
    std::string pains = {}; ///< what stands in their way, one a line

    bool operator==(const Persona&) const = default;
};

std::vector<Persona> personasOf(const sqlite::Database& db, WorkshopId workshop);
std::optional<Persona> find(const sqlite::Database& db, PersonaId id);
PersonaId add(Edit& edit, const Persona& persona);
void save(Edit& edit, const Persona& persona);
/// With its day; notes and challenges stay.
void remove(Edit& edit, PersonaId id);
void moveBefore(Edit& edit, PersonaId id, std::optional<PersonaId> before);

/// What they say, think and do: notes it rests on. Throws Error{Problem::Refused} for a note of
/// another workshop.
void addEvidence(Edit& edit, PersonaId persona, NoteId note);
void removeEvidence(Edit& edit, PersonaId persona, NoteId note);
std::vector<NoteId> evidenceOf(const sqlite::Database& db, PersonaId persona);

/// What stands behind a persona.
struct PersonaSupport {
    PersonaId persona;
    int notes = 0;
    int voices = 0; ///< interviews those notes come from; what was heard in the room is of none

    /// Made up without an interview behind it: an assumption still to be tested.
    bool isProto() const noexcept { return voices == 0; }
    bool operator==(const PersonaSupport&) const = default;
};

/// Of every persona of the workshop, in their order.
std::vector<PersonaSupport> personaSupportIn(const sqlite::Database& db, WorkshopId workshop);

/// A challenge touches them, or does so no longer.
void setTouched(Edit& edit, PersonaId persona, ChallengeId challenge, bool isTouched);
/// In the order the workshop has them in; those of other workshops last.
std::vector<ChallengeId> challengesTouching(const sqlite::Database& db, PersonaId persona);
/// The personas of the workshop that the challenge touches.
std::vector<Persona> personasTouchedBy(
    const sqlite::Database& db, WorkshopId workshop, ChallengeId challenge);
/// The personas that rest on what was said in the interview.
std::vector<Persona> personasOn(const sqlite::Database& db, InterviewId interview);

/// Something in a day of their life.
struct Moment {
    MomentId id = MomentId::draw();
    PersonaId persona;
    int starts = 9 * 60; ///< minutes after midnight
    std::string text;
    int mood = 3; ///< from 1, at the bottom, to 5

    bool operator==(const Moment&) const = default;
};

/// A day in their life, by the clock.
std::vector<Moment> momentsOf(const sqlite::Database& db, PersonaId persona);
std::optional<Moment> find(const sqlite::Database& db, MomentId id);
MomentId add(Edit& edit, const Moment& moment);
void save(Edit& edit, const Moment& moment);
void remove(Edit& edit, MomentId id);

/// Where the day is at its lowest: the first of the moments with the least mood. None where no
/// moment is worse than another.
std::optional<MomentId> lowestOf(const std::vector<Moment>& day);

} // namespace charrette
