// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/Chase.h"

#include <string>
#include <string_view>

namespace charrette::summary {

class Redaction;

/// What to write to the owner of unfinished actions, or to all where nobody owns them: what is late
/// first, and the first step of what was never started. In the language that is spoken; without the
/// names of people who did not agree to be named.
std::string letterTo(
    const Chase& chase, std::string_view workshop, const Redaction& redaction, Date today);

} // namespace charrette::summary
