// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <optional>
#include <string>
#include <vector>

namespace charrette {

class Edit;

namespace sqlite {
class Database;
}

/// What was tried before against a challenge: the memory that keeps a room from proposing the same
/// again unless something has changed.
struct Attempt {
    AttemptId id = AttemptId::draw();
    ChallengeId challenge;
    std::string text;
    std::string outcome = {}; ///< what came of it
    std::string differs = {}; ///< what would be different now

    bool operator==(const Attempt&) const = default;
};

std::vector<Attempt> attemptsAt(const sqlite::Database& db, ChallengeId challenge);
std::optional<Attempt> find(const sqlite::Database& db, AttemptId id);
AttemptId add(Edit& edit, const Attempt& attempt);
void save(Edit& edit, const Attempt& attempt);
void remove(Edit& edit, AttemptId id);
void moveBefore(Edit& edit, AttemptId id, std::optional<AttemptId> before);

} // namespace charrette
