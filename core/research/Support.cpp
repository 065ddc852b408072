// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/research/Support.h"

#include "core/sqlite/Database.h"

namespace charrette {

std::vector<Support> supportIn(const sqlite::Database& db, WorkshopId workshop)
{
    constexpr auto sql = R"sql(
        SELECT i.id, count(n.id), count(DISTINCT n.interview), count(DISTINCT v.work_group),
               (SELECT count(*) FROM question q WHERE q.insight = i.id)
        FROM insight i
        LEFT JOIN evidence e ON e.workshop = i.workshop AND e.insight = i.id
        LEFT JOIN note n ON n.id = e.note
        LEFT JOIN interview v ON v.id = n.interview
        WHERE i.workshop = ?1
        GROUP BY i.id
        ORDER BY i.position, i.id
    )sql";
    const auto read = [](const sqlite::Row& row) {
        return Support{.insight = row.as<InsightId>(0),
            .notes = row.as<int>(1),
            .voices = row.as<int>(2),
            .groups = row.as<int>(3),
            .questions = row.as<int>(4)};
    };
    return db.select(read, sql, workshop);
}

std::vector<NoteCount> noteCounts(const sqlite::Database& db, WorkshopId workshop)
{
    constexpr auto sql = R"sql(
        SELECT i.id, (SELECT count(*) FROM note n WHERE n.interview = i.id)
        FROM interview i
        WHERE i.workshop = ?1
        ORDER BY i.position, i.id
    )sql";
    const auto read = [](const sqlite::Row& row) {
        return NoteCount{row.as<InterviewId>(0), row.as<int>(1)};
    };
    return db.select(read, sql, workshop);
}

std::vector<InsightId> insightsFrom(const sqlite::Database& db, InterviewId interview)
{
    constexpr auto sql = R"sql(
        SELECT i.id
        FROM insight i
        WHERE i.id IN (SELECT e.insight
                       FROM note n JOIN evidence e ON e.workshop = n.workshop AND e.note = n.id
                       WHERE n.interview = ?1)
        ORDER BY i.position, i.id
    )sql";
    return db.select([](const sqlite::Row& row) { return row.as<InsightId>(0); }, sql, interview);
}

} // namespace charrette
