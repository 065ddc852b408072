// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// The parts of a presentation that are the same in each, and lengths in them: 914 400 to an inch.
namespace charrette::summary::pptx_parts {

extern const std::string_view rootRelations;
extern const std::string_view theme;
extern const std::string_view slideMaster;
extern const std::string_view slideMasterRelations;
extern const std::string_view coverLayout;
extern const std::string_view messageLayout;
extern const std::string_view layoutRelations;
extern const std::string_view notesMaster;
extern const std::string_view notesMasterRelations;

inline constexpr int slideWidth = 12'192'000;
inline constexpr int slideHeight = 6'858'000;
inline constexpr int margin = 762'000;
inline constexpr int textWidth = slideWidth - 2 * margin;

inline constexpr std::string_view drawingNamespace =
    "http://schemas.openxmlformats.org/drawingml/2006/main";
inline constexpr std::string_view relationNamespace =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
inline constexpr std::string_view slideNamespace =
    "http://schemas.openxmlformats.org/presentationml/2006/main";

} // namespace charrette::summary::pptx_parts
