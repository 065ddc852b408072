// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

/// The words of charts that reports do not have.
namespace charrette::summary::heading {

inline constexpr std::string_view chainChart = "From what we heard to what we will do";
inline constexpr std::string_view notesStep = "Notes";
inline constexpr std::string_view prototypesStep = "Prototypes";
inline constexpr std::string_view groupChart = "Ideas by group";
inline constexpr std::string_view noGroup = "No group";
inline constexpr std::string_view matrixChart = "Impact and effort";
inline constexpr std::string_view impactAxis = "Impact";
inline constexpr std::string_view effortAxis = "Effort";
inline constexpr std::string_view bigBets = "Big bets";
inline constexpr std::string_view fillIns = "Fill-ins";
inline constexpr std::string_view thinkAgain = "Think again";
inline constexpr std::string_view boardChart = "Quick wins and longer term";
inline constexpr std::string_view spansChart = "Plan and actual";
inline constexpr std::string_view verdictsChart = "Verdicts over the years";
inline constexpr std::string_view raised = "Raised";
inline constexpr std::string_view pictureMissing = "[picture missing]";
inline constexpr std::string_view step = "Step";
inline constexpr std::string_view howMuch = "Count";
inline constexpr std::string_view lane = "Lane";

/// "and 12 more"
inline std::string andMore(int n)
{
    return "and " + std::to_string(n) + " more";
}

} // namespace charrette::summary::heading
