// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/Block.h"
#include "core/agenda/Materials.h"
#include "core/agenda/Totals.h"
#include "core/workshop/Workshop.h"

#include <string>
#include <string_view>
#include <vector>

/// The words of what is handed out about an agenda, beside those in Headings.h.
namespace charrette::summary::heading {

inline constexpr std::string_view runSheet = "Run sheet";
inline constexpr std::string_view handout = "Agenda";
inline constexpr std::string_view packingList = "Packing list";
inline constexpr std::string_view counted = "Counted";
inline constexpr std::string_view notCounted = "As needed";
inline constexpr std::string_view howMany = "How many";
inline constexpr std::string_view usedIn = "Needed for";
inline constexpr std::string_view toTick = "☐";
inline constexpr std::string_view forTheCrew =
    "For the crew only: with private notes and what participants do not see";
inline constexpr std::string_view time = "Time";
inline constexpr std::string_view what = "What";
inline constexpr std::string_view ledBy = "Led by";
inline constexpr std::string_view bring = "Materials";
inline constexpr std::string_view staffOnly = "Staff only";
inline constexpr std::string_view fixedTime = "Fixed time";
inline constexpr std::string_view inParallel = "In parallel";
inline constexpr std::string_view groupsAndRooms = "Groups and rooms";
inline constexpr std::string_view room = "Room";
inline constexpr std::string_view facilitator = "Facilitator";

std::string_view word(Mode mode); ///< "In pairs"

/// "9:00"; what runs past midnight starts anew.
std::string clock(MinuteOfDay minute);
std::string timeRange(MinuteOfDay from, MinuteOfDay to); ///< 9:00–17:30
std::string lengthText(int minutes); ///< 45 min, 1 h 30, 2 h
std::string weekdayDate(Date date); ///< Wednesday 18 November 2026
/// "Day 2 · Thursday 19 November 2026"; without the number where there is but one.
std::string dayTitle(int number, int count, Date date);
/// "Talk 1 h 20 · Group work 4 h · Breaks 1 h 40".
std::string totalsText(const Totals& totals);
std::string streamTitle(const Stream& stream); ///< "Orders · Library"
/// "In parallel, 10:00–12:30".
std::string parallel(MinuteOfDay from, MinuteOfDay to);
std::string ledByName(std::string_view name);
std::string freeTime(int minutes);
std::string overlaps(int minutes);
std::string atLeast(int minutes);
std::string onScreen(std::string_view text);
std::string outcome(std::string_view text);
std::string atOnce(std::int64_t count); ///< 24 at a time
std::string each(const Material& material); ///< 4 per group

} // namespace charrette::summary::heading
