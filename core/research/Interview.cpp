// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/research/Interview.h"

#include "core/document/Record.h"
#include "core/media/Attachment.h"

namespace charrette {

template <>
struct TableOf<Prompt> {
    static constexpr auto name = "prompt";
    static constexpr std::tuple columns{plain("workshop", &Prompt::workshop),
        plain("kind", &Prompt::kind), required("text", &Prompt::text)};
    static constexpr auto scope = "workshop";
    static auto within(const Prompt& row) { return row.workshop; }
};

template <>
struct TableOf<Interview> {
    static constexpr auto name = "interview";
    static constexpr std::tuple columns{plain("workshop", &Interview::workshop),
        plain("kind", &Interview::kind), line("role", &Interview::role),
        line("organisation", &Interview::organisation), line("name", &Interview::name),
        line("asked_by", &Interview::askedBy), plain("work_group", &Interview::group),
        plain("challenge", &Interview::challenge), plain("held", &Interview::held),
        plain("consent", &Interview::consent), plain("withdrawn", &Interview::withdrawn)};
    static constexpr auto scope = "workshop";
    static auto within(const Interview& row) { return row.workshop; }
};

std::vector<Prompt> promptsOf(const sqlite::Database& db, WorkshopId workshop)
{
    return record::list<Prompt>(db, "WHERE workshop = ?1 ORDER BY position, id", workshop);
}

std::optional<Prompt> find(const sqlite::Database& db, PromptId id)
{
    return record::find<Prompt>(db, id);
}

PromptId add(Edit& edit, const Prompt& prompt)
{
    return record::add(edit, prompt);
}

void save(Edit& edit, const Prompt& prompt)
{
    record::save(edit, prompt);
}

void remove(Edit& edit, PromptId id)
{
    record::remove<Prompt>(edit, id);
}

void moveBefore(Edit& edit, PromptId id, std::optional<PromptId> before)
{
    record::moveBefore<Prompt>(edit, id, before);
}

std::vector<Interview> interviewsOf(const sqlite::Database& db, WorkshopId workshop)
{
    return record::list<Interview>(db, "WHERE workshop = ?1 ORDER BY position, id", workshop);
}

std::optional<Interview> find(const sqlite::Database& db, InterviewId id)
{
    return record::find<Interview>(db, id);
}

InterviewId add(Edit& edit, const Interview& interview)
{
    return record::add(edit, interview);
}

void save(Edit& edit, const Interview& interview)
{
    record::save(edit, interview);
}

void remove(Edit& edit, InterviewId id)
{
    record::remove<Interview>(edit, id);
    removeOrphans(edit);
}

InterviewId roomInterview(
    Edit& edit, WorkshopId workshop, std::optional<GroupId> group, const std::string& role)
{
    // What was taken back stays so; what is heard now was not part of it.
    constexpr auto sql = R"sql(
        SELECT i.id FROM room_interview r JOIN interview i ON i.id = r.interview
        WHERE i.workshop = ?1 AND i.work_group IS ?2 AND i.withdrawn IS NULL
        ORDER BY i.position, i.id LIMIT 1
    )sql";
    const auto read = [](const sqlite::Row& row) { return row.as<InterviewId>(0); };
    if (const auto there = edit.db().first(read, sql, workshop, group))
        return *there;
    const auto made = add(
        edit, Interview{.workshop = workshop, .role = role, .group = group, .held = edit.now()});
    edit.run("INSERT INTO room_interview (interview) VALUES (?1)", made);
    return made;
}

std::vector<InterviewId> roomInterviewsOf(const sqlite::Database& db, WorkshopId workshop)
{
    const auto read = [](const sqlite::Row& row) { return row.as<InterviewId>(0); };
    return db.select(read,
        "SELECT r.interview FROM room_interview r JOIN interview i ON i.id = r.interview "
        "WHERE i.workshop = ?1",
        workshop);
}

} // namespace charrette
