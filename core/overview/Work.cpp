// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/Work.h"

#include "core/sqlite/Database.h"

namespace charrette {

GroupWork workOf(const sqlite::Database& db, GroupId group)
{
    constexpr auto sql = R"sql(
        SELECT (SELECT count(*) FROM interview WHERE work_group = ?1),
            (SELECT count(*) FROM insight WHERE work_group = ?1),
            (SELECT count(*) FROM idea WHERE work_group = ?1),
            (SELECT count(*) FROM prototype WHERE work_group = ?1),
            (SELECT count(*) FROM pitch WHERE work_group = ?1)
    )sql";
    const auto read = [](const sqlite::Row& row) {
        return GroupWork{.interviews = row.as<int>(0),
            .insights = row.as<int>(1),
            .ideas = row.as<int>(2),
            .prototypes = row.as<int>(3),
            .pitches = row.as<int>(4)};
    };
    return db.first(read, sql, group).value_or(GroupWork{});
}

std::vector<ChainLink> promisesOf(const sqlite::Database& db, PersonId person)
{
    constexpr auto actions = R"sql(
        SELECT a.id, a.text, w.title FROM action a JOIN workshop w ON w.id = a.workshop
        WHERE a.owner = ?1 ORDER BY w.starts DESC, a.position, a.id
    )sql";
    constexpr auto pitches = R"sql(
        SELECT p.id, p.title, w.title FROM pitch p JOIN workshop w ON w.id = p.workshop
        WHERE p.person = ?1 ORDER BY w.starts DESC, p.position, p.id
    )sql";
    const auto action = [](const sqlite::Row& row) {
        return ChainLink{ActionId{row.integer(0)}, row.text(1), row.text(2)};
    };
    const auto pitch = [](const sqlite::Row& row) {
        return ChainLink{PitchId{row.integer(0)}, row.text(1), row.text(2)};
    };
    auto links = db.select(action, actions, person);
    for (auto& link : db.select(pitch, pitches, person))
        links.push_back(std::move(link));
    return links;
}

} // namespace charrette
