// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/research/Persona.h"

#include "core/document/Record.h"

#include <algorithm>

namespace charrette {

template <>
struct TableOf<Persona> {
    static constexpr auto name = "persona";
    static constexpr std::tuple columns{plain("workshop", &Persona::workshop),
        plain("work_group", &Persona::group), required("name", &Persona::name),
        line("role", &Persona::role), text("goals", &Persona::goals),
        text("pains", &Persona::pains)};
    static constexpr auto scope = "workshop";
    static auto within(const Persona& row) { return row.workshop; }
};

template <>
struct TableOf<Moment> {
    static constexpr auto name = "moment";
    static constexpr std::tuple columns{plain("persona", &Moment::persona),
        plain("starts", &Moment::starts), required("text", &Moment::text),
        plain("mood", &Moment::mood)};
    static constexpr auto scope = "persona";
    static auto within(const Moment& row) { return row.persona; }
};

std::vector<Persona> personasOf(const sqlite::Database& db, WorkshopId workshop)
{
    return record::list<Persona>(db, "WHERE workshop = ?1 ORDER BY position, id", workshop);
}

std::optional<Persona> find(const sqlite::Database& db, PersonaId id)
{
    return record::find<Persona>(db, id);
}

PersonaId add(Edit& edit, const Persona& persona)
{
    return record::add(edit, persona);
}

void save(Edit& edit, const Persona& persona)
{
    record::save(edit, persona);
}

void remove(Edit& edit, PersonaId id)
{
    record::remove<Persona>(edit, id);
}

void moveBefore(Edit& edit, PersonaId id, std::optional<PersonaId> before)
{
    record::moveBefore<Persona>(edit, id, before);
}

void addEvidence(Edit& edit, PersonaId persona, NoteId note)
{
    constexpr auto sql = R"sql(
        INSERT INTO persona_evidence (persona, note, workshop)
        SELECT ?1, ?2, workshop FROM persona WHERE id = ?1
        ON CONFLICT (persona, note) DO NOTHING
    )sql";
    edit.run(sql, persona, note);
}

void removeEvidence(Edit& edit, PersonaId persona, NoteId note)
{
    edit.run("DELETE FROM persona_evidence WHERE persona = ?1 AND note = ?2", persona, note);
}

std::vector<NoteId> evidenceOf(const sqlite::Database& db, PersonaId persona)
{
    constexpr auto sql = R"sql(
        SELECT n.id
        FROM persona_evidence e
        JOIN note n ON n.id = e.note
        JOIN interview i ON i.id = n.interview
        WHERE e.persona = ?1
        ORDER BY i.position, i.id, n.position, n.id
    )sql";
    return db.select([](const sqlite::Row& row) { return row.as<NoteId>(0); }, sql, persona);
}

std::vector<PersonaSupport> personaSupportIn(const sqlite::Database& db, WorkshopId workshop)
{
    constexpr auto sql = R"sql(
        SELECT p.id, count(n.id), count(DISTINCT n.interview) - count(DISTINCT r.interview)
        FROM persona p
        LEFT JOIN persona_evidence e ON e.workshop = p.workshop AND e.persona = p.id
        LEFT JOIN note n ON n.id = e.note
        LEFT JOIN room_interview r ON r.interview = n.interview
        WHERE p.workshop = ?1
        GROUP BY p.id
        ORDER BY p.position, p.id
    )sql";
    const auto read = [](const sqlite::Row& row) {
        return PersonaSupport{
            .persona = row.as<PersonaId>(0), .notes = row.as<int>(1), .voices = row.as<int>(2)};
    };
    return db.select(read, sql, workshop);
}

void setTouched(Edit& edit, PersonaId persona, ChallengeId challenge, bool isTouched)
{
    if (isTouched)
        edit.run("INSERT INTO persona_challenge (persona, challenge) VALUES (?1, ?2) "
                 "ON CONFLICT (persona, challenge) DO NOTHING",
            persona, challenge);
    else
        edit.run("DELETE FROM persona_challenge WHERE persona = ?1 AND challenge = ?2", persona,
            challenge);
}

std::vector<ChallengeId> challengesTouching(const sqlite::Database& db, PersonaId persona)
{
    constexpr auto sql = R"sql(
        SELECT t.challenge
        FROM persona_challenge t
        JOIN persona p ON p.id = t.persona
        LEFT JOIN verdict v ON v.challenge = t.challenge AND v.workshop = p.workshop
        WHERE t.persona = ?1
        ORDER BY v.position IS NULL, v.position, t.challenge
    )sql";
    return db.select([](const sqlite::Row& row) { return row.as<ChallengeId>(0); }, sql, persona);
}

std::vector<Persona> personasTouchedBy(
    const sqlite::Database& db, WorkshopId workshop, ChallengeId challenge)
{
    return record::list<Persona>(db,
        "WHERE workshop = ?1 AND id IN (SELECT persona FROM persona_challenge WHERE challenge = "
        "?2) "
        "ORDER BY position, id",
        workshop, challenge);
}

std::vector<Persona> personasOn(const sqlite::Database& db, InterviewId interview)
{
    return record::list<Persona>(db,
        "WHERE id IN (SELECT e.persona FROM note n JOIN persona_evidence e "
        "ON e.workshop = n.workshop AND e.note = n.id WHERE n.interview = ?1) "
        "ORDER BY position, id",
        interview);
}

std::vector<Moment> momentsOf(const sqlite::Database& db, PersonaId persona)
{
    return record::list<Moment>(db, "WHERE persona = ?1 ORDER BY starts, position, id", persona);
}

std::optional<Moment> find(const sqlite::Database& db, MomentId id)
{
    return record::find<Moment>(db, id);
}

MomentId add(Edit& edit, const Moment& moment)
{
    return record::add(edit, moment);
}

void save(Edit& edit, const Moment& moment)
{
    record::save(edit, moment);
}

void remove(Edit& edit, MomentId id)
{
    record::remove<Moment>(edit, id);
}

std::optional<MomentId> lowestOf(const std::vector<Moment>& day)
{
    const auto [least, most] = std::ranges::minmax_element(day, {}, &Moment::mood);
    if (least == day.end() || least->mood == most->mood)
        return {};
    return least->id;
}

} // namespace charrette
