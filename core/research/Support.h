// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <vector>

namespace charrette {

namespace sqlite {
class Database;
}

/// What an insight rests on, and what was asked because of it.
struct Support {
    InsightId insight;
    int notes = 0;
    int voices = 0; ///< interviews those notes come from
    int groups = 0; ///< groups that held them
    int questions = 0;

    bool operator==(const Support&) const = default;
};

/// Of every insight of the workshop, in their order.
std::vector<Support> supportIn(const sqlite::Database& db, WorkshopId workshop);

struct NoteCount {
    InterviewId interview;
    int notes = 0;

    bool operator==(const NoteCount&) const = default;
};

/// Of every interview of the workshop, in their order.
std::vector<NoteCount> noteCounts(const sqlite::Database& db, WorkshopId workshop);

/// The insights that rest on a note of the interview, in their order.
std::vector<InsightId> insightsFrom(const sqlite::Database& db, InterviewId interview);

} // namespace charrette
