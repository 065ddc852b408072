// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// The words of packs that reports do not have.
namespace charrette::summary::heading {

inline constexpr std::string_view yourPitch = "Your pitch";
inline constexpr std::string_view groupPitch = "Your group’s pitch";
inline constexpr std::string_view yourActions = "What you will do";
inline constexpr std::string_view yourGroup = "Your group";
inline constexpr std::string_view yourInsights = "What your group understood";
inline constexpr std::string_view yourIdeas = "Your group’s ideas";
inline constexpr std::string_view yourPrototypes = "What your group built and learned";
inline constexpr std::string_view whereTo = "Where we are going";
inline constexpr std::string_view understood = "What we understood";
inline constexpr std::string_view sessionSoFar = "The session so far";
inline constexpr std::string_view onePage = "The event on a page";
inline constexpr std::string_view prototypeTitle = "Prototype";
inline constexpr std::string_view restOfIdeas = "Ideas so far";

} // namespace charrette::summary::heading
