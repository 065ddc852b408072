// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Words.h"
#include "core/research/Interview.h"
#include "core/research/Note.h"

#include <QString>

#include <optional>
#include <unordered_map>
#include <vector>

namespace charrette::sqlite {
class Database;
}

namespace charrette::app {

/// A note with where it was heard.
struct HeardNote {
    Note note;
    QString source; ///< its interview's title
    QString label; ///< "3 · Procurement lead", for a sticky note
    std::optional<GroupId> group = {};
    std::optional<int> groupNumber = {};
    std::optional<ChallengeId> challenge = {};
    Colour colour = Colour::Yellow; ///< its group's
    int insights = 0; ///< how many rest on it

    bool operator==(const HeardNote&) const = default;
};

inline auto rowKey(const HeardNote& heard)
{
    return heard.note.id.value();
}

/// Every note of the workshop, interview by interview.
std::vector<HeardNote> heardIn(const sqlite::Database& db, WorkshopId workshop);

/// "Procurement lead, retail · Group 3".
QString sourceLine(const HeardNote& heard);

} // namespace charrette::app
