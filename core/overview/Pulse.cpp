// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/Pulse.h"

#include "core/ideas/Radar.h"
#include "core/sqlite/Database.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace charrette {

namespace {

/// Reads what every group has; the rows of all rounds, until the round is known.
class Reader {
public:
    Reader(const sqlite::Database& db, WorkshopId workshop, Instant now)
        : m_db{db}
        , m_workshop{workshop}
        , m_fresh{now.ms - std::int64_t{quietMinutes} * 60'000}
    {}

    Pulse read()
    {
        for (auto& group : groupsIn(m_db, m_workshop)) {
            m_places.emplace(group.id, m_pulse.groups.size());
            m_pulse.groups.push_back({.group = std::move(group)});
        }
        count(PulseColumn::Interviews, R"sql(
            SELECT work_group, count(*) FROM interview
            WHERE workshop = ?1 AND work_group IS NOT NULL
                AND id NOT IN (SELECT interview FROM room_interview)
            GROUP BY work_group)sql");
        count(PulseColumn::Questions, R"sql(
            SELECT coalesce(a.work_group, i.work_group), count(*)
            FROM question q
            LEFT JOIN asking a ON a.question = q.id
            LEFT JOIN insight i ON i.id = q.insight
            WHERE q.workshop = ?1 GROUP BY 1)sql");
        count(PulseColumn::Prototypes, R"sql(
            SELECT work_group, count(*) FROM prototype WHERE workshop = ?1 GROUP BY 1)sql");
        count(PulseColumn::Feedback, R"sql(
            SELECT p.work_group, count(*) FROM prototype p JOIN feedback f ON f.prototype = p.id
            WHERE p.workshop = ?1 GROUP BY 1)sql");
        countWritten(PulseColumn::Notes, R"sql(
            SELECT i.work_group, count(*), max(n.made), sum(n.made >= ?2)
            FROM interview i JOIN note n ON n.interview = i.id
            WHERE i.workshop = ?1 GROUP BY 1)sql");
        countWritten(PulseColumn::Insights, R"sql(
            SELECT work_group, count(*), max(made), sum(made >= ?2)
            FROM insight WHERE workshop = ?1 GROUP BY 1)sql");
        readIdeas();
        readGroupWork();
        m_pulse.groupsWriting = static_cast<int>(m_writing.size());
        keepOneRound();
        return std::move(m_pulse);
    }

private:
    GroupPulse* find(std::optional<GroupId> group)
    {
        const auto place = group ? m_places.find(*group) : m_places.end();
        return place == m_places.end() ? nullptr : &m_pulse.groups[place->second];
    }

    static int& at(GroupPulse& group, PulseColumn column)
    {
        return group.counts[static_cast<std::size_t>(column)];
    }

    void count(PulseColumn column, const char* sql)
    {
        const auto read = [&](const sqlite::Row& row) {
            if (auto* group = find(row.as<std::optional<GroupId>>(0)))
                at(*group, column) += row.as<int>(1);
            return true;
        };
        m_db.select(read, sql, m_workshop);
    }

    void countWritten(PulseColumn column, const char* sql)
    {
        const auto read = [&](const sqlite::Row& row) {
            const auto id = row.as<std::optional<GroupId>>(0);
            if (auto* group = find(id))
                at(*group, column) += row.as<int>(1);
            note(id, Instant{row.integer(2)}, row.as<int>(3));
            return true;
        };
        m_db.select(read, sql, m_workshop, m_fresh);
    }

    /// Something was written: when last, and how much of it lately.
    void note(std::optional<GroupId> id, Instant last, int fresh)
    {
        m_pulse.written += fresh;
        auto* group = find(id);
        if (!group)
            return;
        if (fresh > 0)
            m_writing.insert(*id);
        if (!group->last || group->last->ms < last.ms)
            group->last = last;
    }

    void readIdeas()
    {
        constexpr auto sql = R"sql(
            WITH proven AS MATERIALIZED (
                SELECT id FROM question q
                WHERE workshop = ?1
                    AND EXISTS (SELECT 1 FROM evidence e WHERE e.insight = q.insight))
            SELECT work_group, horizon = 'quick_win', made, text,
                question IS NOT NULL AND question IN (SELECT id FROM proven)
            FROM idea WHERE workshop = ?1
        )sql";
        const Radar radar{goToIdeasOf(m_db, m_workshop)};
        m_expected.resize(radar.expected().size());
        for (const auto& expected : radar.expected())
            m_pulse.expected.push_back({.text = expected.text});
        const auto read = [&](const sqlite::Row& row) {
            const auto id = row.as<std::optional<GroupId>>(0);
            const bool isProven = row.as<bool>(4);
            const Instant made{row.integer(2)};
            const bool isExpected = meetExpected(radar.close(row.text(3)), id);
            ++m_pulse.ideas;
            m_pulse.ideasWithoutEvidence += isProven ? 0 : 1;
            m_pulse.expectedIdeas += isExpected ? 1 : 0;
            note(id, made, made.ms >= m_fresh ? 1 : 0);
            if (auto* group = find(id)) {
                ++at(*group, PulseColumn::Ideas);
                at(*group, PulseColumn::QuickWins) += row.as<bool>(1) ? 1 : 0;
                group->ideasWithoutEvidence += isProven ? 0 : 1;
                group->expectedIdeas += isExpected ? 1 : 0;
            }
            return true;
        };
        m_db.select(read, sql, m_workshop);
        for (std::size_t i = 0; i < m_expected.size(); ++i)
            m_pulse.expected[i].groups = static_cast<int>(m_expected[i].size());
        std::erase_if(m_pulse.expected, [](const auto& expected) { return expected.ideas == 0; });
        std::ranges::stable_sort(m_pulse.expected, std::ranges::greater{}, &ExpectedIdea::ideas);
    }

    bool meetExpected(const std::vector<std::size_t>& close, std::optional<GroupId> group)
    {
        for (const auto i : close) {
            ++m_pulse.expected[i].ideas;
            if (group)
                m_expected[i].insert(*group);
        }
        return !close.empty();
    }

    void readGroupWork()
    {
        constexpr auto sql = R"sql(
            SELECT max(a.started)
            FROM clock c
            JOIN day d ON d.id = c.day
            JOIN block b ON b.id = c.block
            JOIN actual a ON a.block = b.id AND a.ended IS NULL
            WHERE d.workshop = ?1 AND c.deadline IS NOT NULL
                AND b.mode IN ('stream', 'group', 'pairs')
        )sql";
        const auto read = [](const sqlite::Row& row) { return row.as<std::optional<Instant>>(0); };
        m_pulse.groupWorkSince = m_db.first(read, sql, m_workshop).value_or(std::nullopt);
    }

    void keepOneRound()
    {
        auto& groups = m_pulse.groups;
        if (groups.empty())
            return;
        auto round = groups.back().group.round;
        std::int64_t newest = 0;
        for (const auto& group : groups) {
            if (group.last && group.last->ms >= newest) {
                newest = group.last->ms;
                round = group.group.round;
            }
        }
        std::erase_if(groups, [&](const GroupPulse& group) { return group.group.round != round; });
    }

    const sqlite::Database& m_db;
    WorkshopId m_workshop;
    std::int64_t m_fresh;
    Pulse m_pulse;
    std::unordered_map<GroupId, std::size_t> m_places;
    std::unordered_set<GroupId> m_writing;
    std::vector<std::unordered_set<GroupId>> m_expected; ///< that had each of them
};

} // namespace

Pulse pulseOf(const sqlite::Database& db, WorkshopId workshop, Instant now)
{
    return Reader{db, workshop, now}.read();
}

} // namespace charrette
