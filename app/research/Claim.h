// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/research/Insight.h"
#include "core/research/Persona.h"

#include <variant>
#include <vector>

namespace charrette::app {

/// What rests on notes: an insight, or a persona.
using Claim = std::variant<InsightId, PersonaId>;

inline std::vector<NoteId> evidenceFor(const sqlite::Database& db, const Claim& claim)
{
    return std::visit([&](auto id) { return evidenceOf(db, id); }, claim);
}

inline void addEvidenceFor(Edit& edit, const Claim& claim, NoteId note)
{
    std::visit([&](auto id) { addEvidence(edit, id, note); }, claim);
}

inline void removeEvidenceFor(Edit& edit, const Claim& claim, NoteId note)
{
    std::visit([&](auto id) { removeEvidence(edit, id, note); }, claim);
}

} // namespace charrette::app
