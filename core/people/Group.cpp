// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/Group.h"

#include "core/document/Record.h"
#include "core/media/Attachment.h"

#include <algorithm>

namespace charrette {

template <>
struct TableOf<Round> {
    static constexpr auto name = "round";
    static constexpr std::tuple columns{
        plain("workshop", &Round::workshop), line("title", &Round::title)};
    static constexpr auto scope = "workshop";
    static auto within(const Round& row) { return row.workshop; }
};

template <>
struct TableOf<Group> {
    static constexpr auto name = "work_group";
    static constexpr std::tuple columns{plain("round", &Group::round),
        plain("stream", &Group::stream), plain("number", &Group::number),
        line("name", &Group::name), plain("colour", &Group::colour), line("room", &Group::room),
        plain("facilitator", &Group::facilitator), plain("challenge", &Group::challenge)};
};

std::vector<Round> roundsOf(const sqlite::Database& db, WorkshopId workshop)
{
    return record::list<Round>(db, "WHERE workshop = ?1 ORDER BY position, id", workshop);
}

std::optional<Round> find(const sqlite::Database& db, RoundId id)
{
    return record::find<Round>(db, id);
}

RoundId add(Edit& edit, const Round& round)
{
    return record::add(edit, round);
}

void save(Edit& edit, const Round& round)
{
    record::save(edit, round);
}

void remove(Edit& edit, RoundId id)
{
    record::remove<Round>(edit, id);
    removeOrphans(edit);
}

std::vector<Group> groupsOf(const sqlite::Database& db, RoundId round)
{
    return record::list<Group>(db, "WHERE round = ?1 ORDER BY number, id", round);
}

std::vector<Group> groupsIn(const sqlite::Database& db, WorkshopId workshop)
{
    std::vector<Group> all;
    for (const auto& round : roundsOf(db, workshop)) {
        const auto groups = groupsOf(db, round.id);
        all.insert(all.end(), groups.begin(), groups.end());
    }
    return all;
}

std::optional<Group> find(const sqlite::Database& db, GroupId id)
{
    return record::find<Group>(db, id);
}

GroupId add(Edit& edit, const Group& group)
{
    return record::add(edit, group);
}

void save(Edit& edit, const Group& group)
{
    record::save(edit, group);
}

void remove(Edit& edit, GroupId id)
{
    record::remove<Group>(edit, id);
    removeOrphans(edit);
}

std::vector<Membership> membershipsIn(const sqlite::Database& db, RoundId round)
{
    constexpr auto sql = R"sql(
        SELECT m.work_group, m.person
        FROM work_group g JOIN membership m ON m.work_group = g.id JOIN person p ON p.id = m.person
        WHERE g.round = ?1
        ORDER BY g.number, g.id, p.name COLLATE NOCASE, p.id
    )sql";
    const auto read = [](const sqlite::Row& row) {
        return Membership{row.id<Group>(0), row.id<Person>(1)};
    };
    return db.select(read, sql, round);
}

void join(Edit& edit, PersonId person, GroupId group)
{
    const auto target = find(edit.db(), group);
    if (!target)
        return;
    edit.run(R"sql(
        DELETE FROM membership WHERE person = ?1 AND work_group <> ?2
            AND work_group IN (SELECT id FROM work_group WHERE round = ?3)
    )sql",
        person, group, target->round);
    edit.run("INSERT INTO membership (work_group, person) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
        group, person);
}

void leaveGroup(Edit& edit, PersonId person, RoundId round)
{
    edit.run(R"sql(
        DELETE FROM membership
        WHERE person = ?1 AND work_group IN (SELECT id FROM work_group WHERE round = ?2)
    )sql",
        person, round);
}

void addGroups(Edit& edit, RoundId round, int count)
{
    const auto there = groupsOf(edit.db(), round);
    int number = there.empty() ? 0 : there.back().number;
    for (int i = 0; i < count; ++i) {
        ++number;
        const auto colour =
            static_cast<Colour>((number - 1) % static_cast<int>(words<Colour>.size()));
        add(edit, Group{.round = round, .number = number, .colour = colour});
    }
}

void fillGroups(Edit& edit, RoundId round, const std::vector<PersonId>& people)
{
    struct Size {
        GroupId group;
        std::size_t members;
    };
    const auto memberships = membershipsIn(edit.db(), round);
    std::vector<Size> sizes;
    for (const auto& group : groupsOf(edit.db(), round)) {
        const auto members = std::ranges::count(memberships, group.id, &Membership::group);
        sizes.push_back({group.id, static_cast<std::size_t>(members)});
    }
    if (sizes.empty())
        return;
    for (const auto person : people) {
        if (std::ranges::find(memberships, person, &Membership::person) != memberships.end())
            continue;
        const auto smallest = std::ranges::min_element(sizes, {}, &Size::members);
        join(edit, person, smallest->group);
        ++smallest->members;
    }
}

} // namespace charrette
