// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/research/Persona.h"
#include "core/summary/Report.h"

#include <vector>

namespace charrette::summary {

struct Deck;
struct Material;

/// A persona with all that is told of it, cleared of names that may not be told.
struct ToldPersona {
    Persona persona;
    PersonaSupport support;
    std::vector<NoteId> evidence = {};
    std::vector<Moment> day = {};
    std::vector<ChallengeId> challenges = {};
};

std::vector<ToldPersona> toldPersonas(const sqlite::Database& db, WorkshopId workshop);

/// A day in their life as a line, its lowest point marked; none where it has no two moments.
std::optional<Chart> dayChart(const ToldPersona& told);

/// Of the report.
Section personas(const Material& material);
/// Two slides each: who they are, and their day.
void addPersonas(Deck& deck, const Material& material);

/// With fewer quotes than this a persona mostly stays on its page.
inline constexpr int mostQuotesOfPersona = 4;

/// To print and hang up: each begins a page, and is quoted `most` times. Throws
/// Error{Problem::Refused} when there is no such workshop.
Report personaSheet(
    const sqlite::Database& db, WorkshopId workshop, int most = mostQuotesOfPersona);

} // namespace charrette::summary
