// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Date.h"
#include "core/summary/Deck.h"

#include <string>
#include <string_view>

namespace charrette::summary {

/// The deck as 16:9 slides: real text boxes and tables on a layout, so that they can be edited, and
/// notes for the speaker. The same deck and moment give the same bytes.
std::string pptx(const Deck& deck, Instant made);

/// Its slides, the cover among them. Throws Error{Problem::Unreadable} where a part is missing or
/// no XML.
int slidesInPptx(std::string_view bytes);

} // namespace charrette::summary
