// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Date.h"

#include <optional>
#include <string_view>

namespace charrette {

/// Reads a date as people type it: "30 Nov", "30 November 2026", "30.11.", "30/11/2026",
/// "2026-11-30", "Mon 30 Nov", "today", "tomorrow". Without a year it is the next such day from
/// `today` on. Nothing when it is no date.
std::optional<Date> typedDate(std::string_view typed, Date today);

} // namespace charrette
