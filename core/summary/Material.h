// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/challenges/Challenge.h"
#include "core/ideas/Idea.h"
#include "core/media/Attachment.h"
#include "core/people/Group.h"
#include "core/people/Person.h"
#include "core/plan/CaseForChange.h"
#include "core/plan/FistToFive.h"
#include "core/plan/Roadmap.h"
#include "core/plan/RoadmapYears.h"
#include "core/plan/Vision.h"
#include "core/prototypes/Prototype.h"
#include "core/research/Insight.h"
#include "core/summary/Personas.h"
#include "core/summary/Redaction.h"
#include "core/summary/Sheets.h"
#include "core/workshop/Workshop.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace charrette::summary {

/// What a report is written from: everything of the workshop, or what one group made of it, read
/// once and cleared of names that may not be told.
struct Material {
    Material(const sqlite::Database& db, WorkshopId workshop, std::optional<GroupId> group);

    const sqlite::Database& db;
    Workshop workshop;
    std::vector<Day> days;
    Redaction redaction;
    std::unordered_map<GroupId, Group> groups;
    std::optional<Group> group; ///< the one the report is about
    std::vector<Attendee> attendees;
    std::unordered_map<PersonId, std::string> names;
    std::vector<Challenge> topics; ///< the challenges of the whole workshop
    std::vector<JudgedChallenge> challenges;
    std::vector<HeardNote> notes;
    std::vector<Insight> insights;
    std::vector<Question> questions; ///< of the whole workshop
    std::unordered_map<InsightId, std::vector<NoteId>> evidence;
    std::vector<ToldPersona> personas;
    std::vector<Idea> ideas;
    std::unordered_map<IdeaId, int> dots;
    std::vector<Prototype> prototypes;
    std::vector<Vision> visions;
    std::unordered_map<VisionId, FistToFive> fingers; ///< where somebody showed
    std::vector<Pitch> pitches;
    std::vector<Action> actions;
    std::vector<Dependency> dependencies; ///< of the actions of the whole workshop
    std::unordered_map<ActionId, std::string> actionTexts; ///< of the whole workshop
    RoadmapScale scale;
    RoadmapYears years;
    std::vector<CasePoint> casePoints;
    std::vector<Closing> closings;
    std::unordered_map<std::int64_t, std::vector<Attachment>> attachments; ///< by what bears them

    /// What one of its groups made of it. Throws Error{Problem::Refused} when it is none of these.
    Material ofGroup(GroupId id) const;
    /// What was made on one of its days. Notes, insights and ideas know when they were written;
    /// the rest belongs to a day whose agenda has a block for it.
    Material ofDay(DayId id, const DayOf& dayOf) const;

    /// "Group 3"; empty for none, and where the report is about one group anyway.
    std::string groupOf(const std::optional<GroupId>& id) const;
    std::string nameOf(const std::optional<PersonId>& id) const;
    /// The column of the roadmap: "Next", "In 60 days", "2028".
    std::string columnOf(ActionHorizon horizon) const;
    /// What it is about, where it stands for years: "Start small".
    std::string paceOf(ActionHorizon horizon) const;
    /// What it comes after, one beside the other; empty where nothing comes before it.
    std::string earlierThan(ActionId action) const;
    /// The challenge's title; empty for none.
    std::string challengeOf(const std::optional<ChallengeId>& id) const;
    int dotsOn(IdeaId idea) const;

private:
    void keepOneGroup(GroupId id);
    void redact();
};

/// Adds a fact unless it is empty.
void addFact(std::vector<std::string>& facts, std::string fact);
/// Adds a field unless its value is empty.
void addField(std::vector<Field>& fields, std::string_view label, const std::string& value);

} // namespace charrette::summary
