// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Date.h"
#include "core/challenges/Challenge.h"
#include "core/plan/Action.h"
#include "core/prototypes/Prototype.h"

#include <string>
#include <string_view>
#include <vector>

namespace charrette {

struct Group;
struct Insight;

namespace summary {
struct Quote;
}

/// Every word of a report that nobody typed into the document, in one place, to be translated here
/// one day.
namespace summary::heading {

inline constexpr std::string_view subtitle = "What we heard, what we will do";
inline constexpr std::string_view contents = "Contents";
inline constexpr std::string_view withheldName = "[name withheld]";

inline constexpr std::string_view glance = "At a glance";
inline constexpr std::string_view challenges = "Challenges";
inline constexpr std::string_view heard = "What we heard";
inline constexpr std::string_view insights = "Insights";
inline constexpr std::string_view ideas = "Ideas";
inline constexpr std::string_view prototypes = "Prototypes and what we learned";
inline constexpr std::string_view visions = "Vision and pitches";
inline constexpr std::string_view actions = "Actions";
inline constexpr std::string_view persisting = "What became of last time";
inline constexpr std::string_view course = "How the days went";

inline constexpr std::string_view heardNote = "Each person is quoted as they agreed to be.";
inline constexpr std::string_view insightsNote = "Why people do what they do, and who says so.";
inline constexpr std::string_view otherNotes = "Across all challenges";
inline constexpr std::string_view seen = "What we saw";
inline constexpr std::string_view inferred = "What we think is behind it";
inline constexpr std::string_view pains = "What hurts";
inline constexpr std::string_view gains = "What they hope for";
inline constexpr std::string_view noEvidence = "No note behind it yet";
inline constexpr std::string_view questions = "Questions";

inline constexpr std::string_view bestIdeas = "Ideas with the most votes";
inline constexpr std::string_view firstSteps = "What happens first";
inline constexpr std::string_view quickWins = "Quick wins";
inline constexpr std::string_view quickWinsNote = "Can start next week";
inline constexpr std::string_view longTerm = "Longer term";
inline constexpr std::string_view longTermNote = "Worth working towards";
inline constexpr std::string_view undecided = "Not yet decided";
inline constexpr std::string_view alsoProposed = "Also proposed";
inline constexpr std::string_view idea = "Idea";
inline constexpr std::string_view group = "Group";
inline constexpr std::string_view votes = "Votes";

inline constexpr std::string_view believed = "We believed";
inline constexpr std::string_view verified = "To find out, we would";
inline constexpr std::string_view measured = "We would measure";
inline constexpr std::string_view rightIf = "We would be right if";
inline constexpr std::string_view observed = "We observed";
inline constexpr std::string_view learned = "We learned";
inline constexpr std::string_view will = "So we will";

inline constexpr std::string_view vision = "Vision";
inline constexpr std::string_view mission = "Mission";
inline constexpr std::string_view drafts = "Drafts";
inline constexpr std::string_view signs = "We will see that it came true when";
inline constexpr std::string_view pitches = "Pitches";

inline constexpr std::string_view now = "Now";
inline constexpr std::string_view next = "Next";
inline constexpr std::string_view later = "Later";
inline constexpr std::string_view action = "Action";
inline constexpr std::string_view owner = "Owner";
inline constexpr std::string_view due = "By";
inline constexpr std::string_view status = "Status";
inline constexpr std::string_view noOwner = "Nobody yet";

inline constexpr std::string_view block = "Block";
inline constexpr std::string_view planned = "Planned";
inline constexpr std::string_view began = "Began";
inline constexpr std::string_view took = "Took";
inline constexpr std::string_view againstPlan = "Against the plan";
inline constexpr std::string_view notPlanned = "Added on the day";
inline constexpr std::string_view notHeld = "Left out";
inline constexpr std::string_view asPlanned = "As planned";

inline constexpr std::string_view challenge = "Challenge";
inline constexpr std::string_view verdict = "Today";
inline constexpr std::string_view why = "Why";
inline constexpr std::string_view notJudged = "Not judged yet";
inline constexpr std::string_view promises = "What we promised";
inline constexpr std::string_view done = "Done";
inline constexpr std::string_view underWay = "Under way";
inline constexpr std::string_view neverStarted = "Never started";
inline constexpr std::string_view dropped = "Dropped";

std::string dateText(Date date); ///< 18 November 2026
std::string shortDate(Date date); ///< 18 Nov 2026
std::string dateRange(Date first, Date last); ///< 18–19 November 2026

std::string people(int n);
std::string groups(int n);
std::string interviews(int n);
std::string insightCount(int n);
std::string ideaCount(int n);
std::string prototypeCount(int n);
std::string actionCount(int n);
std::string voteCount(int n);
std::string minutesToBuild(int n);
/// "3 interviews are left out: these people did not agree to be quoted."
std::string leftOut(int interviews);
/// "1 more note that may not be quoted".
std::string notShown(int notes, bool besideOthers);
std::string minuteCount(int n); ///< 30 min
std::string longer(int minutes); ///< "6 min longer", "3 min shorter", "As planned"
/// "Day 2, 19 November 2026", and with its own name "Day 2, 19 November 2026: Make".
std::string dayTitle(int number, Date date, std::string_view title);
/// "It ended at 17:36, 6 min later than planned."
std::string endOfDay(std::string_view time, int late);
/// In quotation marks when it was said; quotation marks inside become single ones.
std::string quoted(const Quote& quote);

/// "Group 3", and with its own name "Group 3: Support".
std::string groupLabel(int number);
std::string groupTitle(const Group& one);
/// "Groups 1 and 8".
std::string groupList(const std::vector<int>& numbers);
std::string memberList(const std::vector<std::string>& names);
std::string facilitatedBy(std::string_view name);
std::string roomText(std::string_view room);
std::string ownedBy(std::string_view name);
std::string toldBy(std::string_view name);
std::string preparedFor(std::string_view client);

/// "Office managers need to know who owns their order because every hand-over starts anew."
std::string statement(const Insight& insight);
/// "Paper, version 2".
std::string formText(Form form, int version);
/// The word inside a sentence: "never started".
std::string lowered(std::string_view word);
/// "Since Leaders’ event 2025, 19 November 2025".
std::string since(std::string_view title, Date starts);
std::string firstStep(std::string_view step);
std::string evidence(std::string_view evidence);
std::string byYear(std::string_view title, int year);
/// "By 11 December 2026: name a host (Ann Berg)".
std::string promised(const Action& promise, std::string_view name);

std::string_view word(Verdict value);
std::string_view word(Cause cause);
std::string_view word(Form form);
std::string_view word(Decision decision);
std::string_view word(FeedbackKind kind);
std::string_view word(Status value);

} // namespace summary::heading
} // namespace charrette
