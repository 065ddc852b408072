// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ideas/Idea.h"
#include "core/people/Person.h"
#include "core/plan/Action.h"
#include "core/research/Note.h"

#include <string>
#include <string_view>

/// The words of spreadsheets that reports do not have.
namespace charrette::summary::heading {

inline constexpr std::string_view peopleSheet = "People";
inline constexpr std::string_view notesSheet = "Notes";

inline constexpr std::string_view name = "Name";
inline constexpr std::string_view takesPartAs = "Takes part as";
inline constexpr std::string_view job = "Job";
inline constexpr std::string_view function = "Function";
inline constexpr std::string_view organisation = "Organisation";
inline constexpr std::string_view country = "Country";
inline constexpr std::string_view seniority = "Seniority";
inline constexpr std::string_view note = "Note";
inline constexpr std::string_view noteKind = "Kind";
inline constexpr std::string_view from = "From";
inline constexpr std::string_view insight = "Insight";
inline constexpr std::string_view user = "Who";
inline constexpr std::string_view need = "Needs to";
inline constexpr std::string_view because = "Because";
inline constexpr std::string_view evidenceCount = "Notes behind it";
inline constexpr std::string_view detail = "Detail";
inline constexpr std::string_view question = "Question";
inline constexpr std::string_view horizon = "Horizon";
inline constexpr std::string_view impact = "Impact (1–5)";
inline constexpr std::string_view effort = "Effort (1–5)";
inline constexpr std::string_view vote = "Vote";
inline constexpr std::string_view day = "Day";
inline constexpr std::string_view nextStep = "First step";
inline constexpr std::string_view measure = "How we will know";
inline constexpr std::string_view fromIdea = "From the idea";
inline constexpr std::string_view remark = "Remark";

std::string voteLabel(int number); ///< Vote 1

std::string_view word(Role value);
std::string_view word(NoteKind value);
std::string_view word(Horizon value);
std::string_view word(ActionHorizon value);

} // namespace charrette::summary::heading
