// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Date.h"
#include "core/summary/OfficeText.h"

#include <string>
#include <string_view>

/// The parts of an OpenDocument text beside its content.
namespace charrette::summary::odt_parts {

inline constexpr std::string_view mediaType = "application/vnd.oasis.opendocument.text";
inline constexpr std::string_view version = "1.3";

/// Styles, paper, and what stands above and below every page but the cover.
std::string styles(const Report& report);
std::string settings();
std::string meta(const Report& report, Instant made);
/// Which parts there are.
std::string manifest(const PackedPictures& pictures);

} // namespace charrette::summary::odt_parts
