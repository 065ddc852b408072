// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/summary/Deck.h"

#include <string>

namespace charrette::summary {

/// What a slide calls its picture: the third of its relations.
inline constexpr const char* pptxImageRelation = "rId3";
inline constexpr const char* pptxLogoRelation = "rId2";

/// The XML of one slide. What is on it grows smaller until it fits.
std::string pptxSlide(const Slide& slide);
std::string pptxCover(const Cover& cover, const std::optional<Image>& logo);
/// What the speaker sees.
std::string pptxNotes(const std::string& text);

} // namespace charrette::summary
