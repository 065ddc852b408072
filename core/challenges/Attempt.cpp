// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/challenges/Attempt.h"

#include "core/document/Record.h"

namespace charrette {

template <>
struct TableOf<Attempt> {
    static constexpr auto name = "attempt";
    static constexpr std::tuple columns{plain("challenge", &Attempt::challenge),
        required("text", &Attempt::text), text("outcome", &Attempt::outcome),
        text("differs", &Attempt::differs)};
    static constexpr auto scope = "challenge";
    static auto within(const Attempt& row) { return row.challenge; }
};

std::vector<Attempt> attemptsAt(const sqlite::Database& db, ChallengeId challenge)
{
    return record::list<Attempt>(db, "WHERE challenge = ?1 ORDER BY position, id", challenge);
}

std::optional<Attempt> find(const sqlite::Database& db, AttemptId id)
{
    return record::find<Attempt>(db, id);
}

AttemptId add(Edit& edit, const Attempt& attempt)
{
    return record::add(edit, attempt);
}

void save(Edit& edit, const Attempt& attempt)
{
    record::save(edit, attempt);
}

void remove(Edit& edit, AttemptId id)
{
    record::remove<Attempt>(edit, id);
}

void moveBefore(Edit& edit, AttemptId id, std::optional<AttemptId> before)
{
    record::moveBefore<Attempt>(edit, id, before);
}

} // namespace charrette
