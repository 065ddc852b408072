// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/research/Persona.h"

#include <string_view>
#include <vector>

namespace charrette {

/// The moment a typed line tells: "13:30 The order is back". Without a time it comes an hour after
/// the last of the day, and the first at eight.
Moment momentFrom(std::string_view line, PersonaId persona, const std::vector<Moment>& day);

} // namespace charrette
