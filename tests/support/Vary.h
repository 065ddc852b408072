// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/Block.h"
#include "core/challenges/Attempt.h"
#include "core/challenges/Challenge.h"
#include "core/document/Edit.h"
#include "core/ideas/Area.h"
#include "core/ideas/Idea.h"
#include "core/media/Attachment.h"
#include "core/people/Group.h"
#include "core/people/Person.h"
#include "core/plan/Action.h"
#include "core/plan/CaseForChange.h"
#include "core/plan/Progress.h"
#include "core/plan/Vision.h"
#include "core/prototypes/Prototype.h"
#include "core/research/GoToIdea.h"
#include "core/research/Insight.h"
#include "core/research/Interview.h"
#include "core/research/Note.h"
#include "core/research/Persona.h"
#include "core/votes/Vote.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Dice.h"

namespace charrette::tests {

/// The id of any row of the table, if it has rows.
std::optional<std::int64_t> pickRow(const sqlite::Database& db, Dice& dice, const char* table);

template <typename Entity>
struct TableFor;
template <>
struct TableFor<Workshop> {
    static constexpr auto name = "workshop";
};
template <>
struct TableFor<Day> {
    static constexpr auto name = "day";
};
template <>
struct TableFor<Stream> {
    static constexpr auto name = "stream";
};
template <>
struct TableFor<Person> {
    static constexpr auto name = "person";
};
template <>
struct TableFor<Round> {
    static constexpr auto name = "round";
};
template <>
struct TableFor<Group> {
    static constexpr auto name = "work_group";
};
template <>
struct TableFor<Challenge> {
    static constexpr auto name = "challenge";
};
template <>
struct TableFor<Block> {
    static constexpr auto name = "block";
};
template <>
struct TableFor<Prompt> {
    static constexpr auto name = "prompt";
};
template <>
struct TableFor<Interview> {
    static constexpr auto name = "interview";
};
template <>
struct TableFor<Note> {
    static constexpr auto name = "note";
};
template <>
struct TableFor<Insight> {
    static constexpr auto name = "insight";
};
template <>
struct TableFor<Persona> {
    static constexpr auto name = "persona";
};
template <>
struct TableFor<Moment> {
    static constexpr auto name = "moment";
};
template <>
struct TableFor<Question> {
    static constexpr auto name = "question";
};
template <>
struct TableFor<GoToIdea> {
    static constexpr auto name = "go_to_idea";
};
template <>
struct TableFor<Idea> {
    static constexpr auto name = "idea";
};
template <>
struct TableFor<Area> {
    static constexpr auto name = "area";
};
template <>
struct TableFor<Vote> {
    static constexpr auto name = "vote";
};
template <>
struct TableFor<Prototype> {
    static constexpr auto name = "prototype";
};
template <>
struct TableFor<Feedback> {
    static constexpr auto name = "feedback";
};
template <>
struct TableFor<Iteration> {
    static constexpr auto name = "iteration";
};
template <>
struct TableFor<Vision> {
    static constexpr auto name = "vision";
};
template <>
struct TableFor<Pitch> {
    static constexpr auto name = "pitch";
};
template <>
struct TableFor<Action> {
    static constexpr auto name = "action";
};
template <>
struct TableFor<CasePoint> {
    static constexpr auto name = "case_point";
};
template <>
struct TableFor<Attempt> {
    static constexpr auto name = "attempt";
};
template <>
struct TableFor<Progress> {
    static constexpr auto name = "progress";
};
template <>
struct TableFor<Attachment> {
    static constexpr auto name = "attachment";
};

/// Any row of that kind, if there is one.
template <typename Entity>
std::optional<Id<Entity>> pick(const sqlite::Database& db, Dice& dice)
{
    const auto row = pickRow(db, dice, TableFor<Entity>::name);
    return row ? std::optional{Id<Entity>{*row}} : std::nullopt;
}

/// Sets every field that a command may set, with links to rows that are there; whose row it is
/// (a day's workshop, a note's interview) stays.
void vary(const sqlite::Database& db, Dice& dice, Workshop& workshop);
void vary(const sqlite::Database& db, Dice& dice, Day& day);
void vary(const sqlite::Database& db, Dice& dice, Stream& stream);
void vary(const sqlite::Database& db, Dice& dice, Person& person);
void vary(const sqlite::Database& db, Dice& dice, Round& round);
void vary(const sqlite::Database& db, Dice& dice, Group& group);
void vary(const sqlite::Database& db, Dice& dice, Challenge& challenge);
void vary(const sqlite::Database& db, Dice& dice, Block& block);
void vary(const sqlite::Database& db, Dice& dice, Prompt& prompt);
void vary(const sqlite::Database& db, Dice& dice, Interview& interview);
void vary(const sqlite::Database& db, Dice& dice, Note& note);
void vary(const sqlite::Database& db, Dice& dice, Insight& insight);
void vary(const sqlite::Database& db, Dice& dice, Persona& persona);
void vary(const sqlite::Database& db, Dice& dice, Moment& moment);
void vary(const sqlite::Database& db, Dice& dice, Question& question);
void vary(const sqlite::Database& db, Dice& dice, GoToIdea& idea);
void vary(const sqlite::Database& db, Dice& dice, Idea& idea);
void vary(const sqlite::Database& db, Dice& dice, Area& area);
void vary(const sqlite::Database& db, Dice& dice, Vote& vote);
void vary(const sqlite::Database& db, Dice& dice, Prototype& prototype);
void vary(const sqlite::Database& db, Dice& dice, Feedback& feedback);
void vary(const sqlite::Database& db, Dice& dice, Iteration& iteration);
void vary(const sqlite::Database& db, Dice& dice, Vision& vision);
void vary(const sqlite::Database& db, Dice& dice, Pitch& pitch);
void vary(const sqlite::Database& db, Dice& dice, Action& action);
void vary(const sqlite::Database& db, Dice& dice, CasePoint& point);
void vary(const sqlite::Database& db, Dice& dice, Attempt& attempt);
void vary(const sqlite::Database& db, Dice& dice, Progress& progress);
void vary(const sqlite::Database& db, Dice& dice, Attachment& attachment);

} // namespace charrette::tests
