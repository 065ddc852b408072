// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/FistToFive.h"

#include "core/base/Error.h"
#include "core/document/Edit.h"

#include <numeric>

namespace charrette {

int FistToFive::shown() const noexcept
{
    return std::accumulate(people.begin(), people.end(), 0);
}

int FistToFive::doubtful() const noexcept
{
    return people[0] + people[1] + people[2];
}

FistToFive fistToFiveOn(const sqlite::Database& db, VisionId vision)
{
    FistToFive counts;
    const auto read = [&](const sqlite::Row& row) {
        return counts.people.at(row.as<std::size_t>(0)) = row.as<int>(1);
    };
    // Said again here, as a file may come from anywhere.
    db.select(read,
        "SELECT fingers, people FROM fist_to_five WHERE vision = ?1 "
        "AND fingers BETWEEN 0 AND 5 AND people BETWEEN 1 AND 9999",
        vision);
    return counts;
}

void setPeople(Edit& edit, VisionId vision, int fingers, int people)
{
    if (people < 0)
        throw Error{Problem::Refused, "fewer than no people"};
    if (people == 0) {
        edit.run("DELETE FROM fist_to_five WHERE vision = ?1 AND fingers = ?2", vision, fingers);
        return;
    }
    constexpr auto sql = R"sql(
        INSERT INTO fist_to_five (vision, fingers, people) VALUES (?1, ?2, ?3)
        ON CONFLICT (vision, fingers) DO UPDATE SET people = excluded.people
    )sql";
    edit.run(sql, vision, fingers, people);
}

void forgetFistToFive(Edit& edit, VisionId vision)
{
    edit.run("DELETE FROM fist_to_five WHERE vision = ?1", vision);
}

} // namespace charrette
