// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// The parts of a text document that are the same in each.
namespace charrette::summary::docx_parts {

extern const std::string_view contentTypes;
extern const std::string_view rootRelations;
extern const std::string_view relations;
extern const std::string_view styles;
extern const std::string_view numbering;
extern const std::string_view settings;

inline constexpr std::string_view wordNamespace =
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
inline constexpr std::string_view frameNamespace =
    "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
inline constexpr std::string_view drawingNamespace =
    "http://schemas.openxmlformats.org/drawingml/2006/main";
inline constexpr std::string_view pictureNamespace =
    "http://schemas.openxmlformats.org/drawingml/2006/picture";
inline constexpr std::string_view relationNamespace =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

} // namespace charrette::summary::docx_parts
