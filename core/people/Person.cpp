// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/Person.h"

#include "core/document/Record.h"

namespace charrette {

template <>
struct TableOf<Person> {
    static constexpr auto name = "person";
    static constexpr std::tuple columns{required("name", &Person::name),
        line("email", &Person::email), line("organisation", &Person::organisation),
        line("job", &Person::job), line("function", &Person::function),
        line("country", &Person::country), line("seniority", &Person::seniority)};
};

std::vector<Person> people(const sqlite::Database& db)
{
    return record::list<Person>(db, "ORDER BY name COLLATE NOCASE, id");
}

std::optional<Person> find(const sqlite::Database& db, PersonId id)
{
    return record::find<Person>(db, id);
}

PersonId add(Edit& edit, const Person& person)
{
    return record::add(edit, person);
}

void save(Edit& edit, const Person& person)
{
    record::save(edit, person);
}

void remove(Edit& edit, PersonId id)
{
    record::remove<Person>(edit, id);
}

std::optional<Person> personNamed(const sqlite::Database& db, std::string_view name)
{
    const auto wanted = folded(name);
    for (auto& person : people(db)) {
        if (folded(person.name) == wanted)
            return std::move(person);
    }
    return {};
}

std::vector<Attendee> attendeesOf(const sqlite::Database& db, WorkshopId workshop)
{
    constexpr auto sql = R"sql(
        SELECT p.id, name, email, organisation, job, function, country, seniority, role
        FROM attendance a JOIN person p ON p.id = a.person
        WHERE a.workshop = ?1
        ORDER BY name COLLATE NOCASE, p.id
    )sql";
    const auto read = [](const sqlite::Row& row) {
        return Attendee{record::read<Person>(row), row.as<Role>(8)};
    };
    return db.select(read, sql, workshop);
}

void attend(Edit& edit, PersonId person, WorkshopId workshop, Role role)
{
    constexpr auto sql = R"sql(
        INSERT INTO attendance (person, workshop, role) VALUES (?1, ?2, ?3)
        ON CONFLICT (person, workshop) DO UPDATE SET role = excluded.role
    )sql";
    edit.run(sql, person, workshop, role);
}

void leave(Edit& edit, PersonId person, WorkshopId workshop)
{
    edit.run("DELETE FROM attendance WHERE person = ?1 AND workshop = ?2", person, workshop);
    edit.run(R"sql(
        DELETE FROM membership WHERE person = ?1 AND work_group IN (
            SELECT g.id FROM work_group g JOIN round r ON r.id = g.round WHERE r.workshop = ?2)
    )sql",
        person, workshop);
    edit.run(R"sql(
        DELETE FROM person WHERE id = ?1
            AND NOT EXISTS (SELECT 1 FROM attendance WHERE person = ?1)
            AND NOT EXISTS (SELECT 1 FROM action WHERE owner = ?1)
            AND NOT EXISTS (SELECT 1 FROM pitch WHERE person = ?1)
            AND NOT EXISTS (SELECT 1 FROM work_group WHERE facilitator = ?1)
    )sql",
        person);
}

std::vector<WorkshopId> attendedBy(const sqlite::Database& db, PersonId person)
{
    constexpr auto sql = R"sql(
        SELECT w.id FROM attendance a JOIN workshop w ON w.id = a.workshop
        WHERE a.person = ?1 ORDER BY w.starts, w.id
    )sql";
    return db.select([](const sqlite::Row& row) { return row.id<Workshop>(0); }, sql, person);
}

} // namespace charrette
