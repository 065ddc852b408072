// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace charrette::table {

inline constexpr auto workshop = "workshop";
inline constexpr auto day = "day";
inline constexpr auto challenge = "challenge";
inline constexpr auto verdict = "verdict";
inline constexpr auto obstacle = "obstacle";
inline constexpr auto attempt = "attempt";
inline constexpr auto groupVerdict = "group_verdict";
inline constexpr auto settlement = "settlement";
inline constexpr auto descent = "descent";
inline constexpr auto person = "person";
inline constexpr auto attendance = "attendance";
inline constexpr auto stream = "stream";
inline constexpr auto round = "round";
inline constexpr auto workGroup = "work_group";
inline constexpr auto membership = "membership";
inline constexpr auto block = "block";
inline constexpr auto clock = "clock";
inline constexpr auto actual = "actual";
inline constexpr auto planned = "planned";
inline constexpr auto prompt = "prompt";
inline constexpr auto interview = "interview";
inline constexpr auto roomInterview = "room_interview";
inline constexpr auto note = "note";
inline constexpr auto insight = "insight";
inline constexpr auto evidence = "evidence";
inline constexpr auto persona = "persona";
inline constexpr auto personaEvidence = "persona_evidence";
inline constexpr auto moment = "moment";
inline constexpr auto personaChallenge = "persona_challenge";
inline constexpr auto question = "question";
inline constexpr auto asking = "asking";
inline constexpr auto goToIdea = "go_to_idea";
inline constexpr auto idea = "idea";
inline constexpr auto ideaPlace = "idea_place";
inline constexpr auto apart = "apart";
inline constexpr auto ideaColour = "idea_colour";
inline constexpr auto area = "area";
inline constexpr auto notePlace = "note_place";
inline constexpr auto matrix = "matrix";
inline constexpr auto vote = "vote";
inline constexpr auto tally = "tally";
inline constexpr auto voting = "voting";
inline constexpr auto voteOption = "vote_option";
inline constexpr auto ballot = "ballot";
inline constexpr auto prototype = "prototype";
inline constexpr auto feedback = "feedback";
inline constexpr auto iteration = "iteration";
inline constexpr auto vision = "vision";
inline constexpr auto fistToFive = "fist_to_five";
inline constexpr auto pitch = "pitch";
inline constexpr auto action = "action";
inline constexpr auto progress = "progress";
inline constexpr auto carried = "carried";
inline constexpr auto dependency = "dependency";
inline constexpr auto roadmapScale = "roadmap_scale";
inline constexpr auto roadmapYears = "roadmap_years";
inline constexpr auto casePoint = "case_point";
inline constexpr auto closing = "closing";
inline constexpr auto attachment = "attachment";
inline constexpr auto reportStyle = "report_style";

/// Everything a person can change, and so everything undo watches. Derived data stays out.
inline constexpr std::array recorded{workshop, day, challenge, verdict, obstacle, attempt,
    groupVerdict, settlement, descent, person, attendance, stream, round, workGroup, membership,
    block, clock, actual, planned, prompt, interview, roomInterview, note, insight, evidence,
    persona, personaEvidence, moment, personaChallenge, question, asking, goToIdea, idea, ideaPlace,
    apart, ideaColour, area, notePlace, matrix, vote, tally, voting, voteOption, ballot, prototype,
    feedback, iteration, vision, fistToFive, pitch, action, progress, carried, dependency,
    roadmapScale, roadmapYears, casePoint, closing, attachment, reportStyle};

} // namespace charrette::table
