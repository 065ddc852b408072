// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// Files of resources/ whose bytes are part of the program, so that core needs no folder beside it.
namespace charrette::embedded {

extern const std::string_view eventFormats;
extern const std::string_view formatCards;
extern const std::string_view interviewPrompts;
extern const std::string_view methods;
extern const std::string_view samplePeople;
extern const std::string_view sample2025;
extern const std::string_view sample2026;
extern const std::string_view sketchDateAtRisk;
extern const std::string_view sketchFaces;
extern const std::string_view sketchOrderHost;
extern const std::string_view sketchQuote;
extern const std::string_view sketchWall;

} // namespace charrette::embedded
