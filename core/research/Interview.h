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

/// Stakeholder interviews come before the event, empathy interviews are part of it.
enum class InterviewKind { Stakeholder, Empathy };
template <>
inline constexpr std::array<std::string_view, 2> words<InterviewKind>{"stakeholder", "empathy"};

/// How what was said may be passed on.
enum class Consent { Named, Role, Unattributed, None };
template <>
inline constexpr std::array<std::string_view, 4> words<Consent>{
    "named", "role", "unattributed", "none"};

/// A question of the interview guide.
struct Prompt {
    PromptId id = PromptId::draw();
    WorkshopId workshop;
    InterviewKind kind = InterviewKind::Empathy;
    std::string text;

    bool operator==(const Prompt&) const = default;
};

std::vector<Prompt> promptsOf(const sqlite::Database& db, WorkshopId workshop);
std::optional<Prompt> find(const sqlite::Database& db, PromptId id);
PromptId add(Edit& edit, const Prompt& prompt);
void save(Edit& edit, const Prompt& prompt);
void remove(Edit& edit, PromptId id);
void moveBefore(Edit& edit, PromptId id, std::optional<PromptId> before);

struct Interview {
    InterviewId id = InterviewId::draw();
    WorkshopId workshop;
    InterviewKind kind = InterviewKind::Empathy;
    std::string role = {}; ///< "Procurement lead"
    std::string organisation = {}; ///< "retail"
    std::string name = {}; ///< of the person; leaves the document only with their consent
    std::string askedBy = {};
    std::optional<GroupId> group = {};
    std::optional<ChallengeId> challenge = {};
    std::optional<Instant> held = {};
    Consent consent = Consent::Unattributed;
    std::optional<Instant> withdrawn = {}; ///< from then on nothing of it may be passed on

    bool operator==(const Interview&) const = default;
};

std::vector<Interview> interviewsOf(const sqlite::Database& db, WorkshopId workshop);
std::optional<Interview> find(const sqlite::Database& db, InterviewId id);
InterviewId add(Edit& edit, const Interview& interview);
void save(Edit& edit, const Interview& interview);
/// With its notes, and with their place in the evidence of insights.
void remove(Edit& edit, InterviewId id);

/// Where notes go that were heard in the room, outside any interview: one for each group, and one
/// for none. It is made on first use, unattributed, as an empathy interview with that role.
InterviewId roomInterview(
    Edit& edit, WorkshopId workshop, std::optional<GroupId> group, const std::string& role);

/// Those, of a workshop. Their notes count; nobody was interviewed.
std::vector<InterviewId> roomInterviewsOf(const sqlite::Database& db, WorkshopId workshop);

} // namespace charrette
