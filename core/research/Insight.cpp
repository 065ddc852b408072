// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/research/Insight.h"

#include "core/document/Record.h"
#include "core/media/Attachment.h"

#include <algorithm>
#include <array>

namespace charrette {

template <>
struct TableOf<Insight> {
    static constexpr auto name = "insight";
    static constexpr std::tuple columns{plain("workshop", &Insight::workshop),
        line("title", &Insight::title), line("user", &Insight::user), line("need", &Insight::need),
        line("reason", &Insight::reason), plain("challenge", &Insight::challenge),
        plain("work_group", &Insight::group), plain("made", &Insight::made)};
    static constexpr auto scope = "workshop";
    static auto within(const Insight& row) { return row.workshop; }
};

template <>
struct TableOf<Question> {
    static constexpr auto name = "question";
    static constexpr std::tuple columns{plain("workshop", &Question::workshop),
        plain("insight", &Question::insight), plain("challenge", &Question::challenge),
        required("text", &Question::text)};
    static constexpr auto scope = "workshop";
    static auto within(const Question& row) { return row.workshop; }
};

namespace {

bool isPlural(std::string_view user)
{
    // "Leaders of a team", "people who call": the noun stands before the first of these.
    static constexpr std::array<std::string_view, 10> after{
        " of ", " who ", " in ", " at ", " with ", " that ", " from ", " on ", " for ", ","};
    for (const auto word : after)
        user = user.substr(0, user.find(word));
    const auto text = folded(user);
    static constexpr std::array<std::string_view, 6> one{
        "a ", "an ", "one ", "each ", "every ", "any "};
    if (std::ranges::any_of(one, [&](auto word) { return text.starts_with(word); }))
        return false;
    return text.ends_with("people") || text == "we" || text == "i"
        || text.find(" and ") != std::string::npos
        || (text.ends_with('s') && !text.ends_with("ss"));
}

} // namespace

Sentence sentenceOf(const Insight& insight)
{
    Sentence sentence;
    if (!insight.reason.empty())
        sentence.reason = "because " + insight.reason;
    if (insight.user.empty() && insight.need.empty()) {
        sentence.need = insight.title.empty() ? "…" : insight.title;
        return sentence;
    }
    const auto orDots = [](const std::string& part) { return part.empty() ? "…" : part; };
    sentence.need = orDots(insight.user) + (isPlural(insight.user) ? " need to " : " needs to ")
        + orDots(insight.need);
    return sentence;
}

std::vector<Insight> insightsOf(const sqlite::Database& db, WorkshopId workshop)
{
    return record::list<Insight>(db, "WHERE workshop = ?1 ORDER BY position, id", workshop);
}

std::optional<Insight> find(const sqlite::Database& db, InsightId id)
{
    return record::find<Insight>(db, id);
}

InsightId add(Edit& edit, const Insight& insight)
{
    return record::add(edit, insight);
}

void save(Edit& edit, const Insight& insight)
{
    record::save(edit, insight);
}

void remove(Edit& edit, InsightId id)
{
    record::remove<Insight>(edit, id);
    removeOrphans(edit);
}

void moveBefore(Edit& edit, InsightId id, std::optional<InsightId> before)
{
    record::moveBefore<Insight>(edit, id, before);
}

void addEvidence(Edit& edit, InsightId insight, NoteId note)
{
    constexpr auto sql = R"sql(
        INSERT INTO evidence (insight, note, workshop)
        SELECT ?1, ?2, workshop FROM insight WHERE id = ?1
        ON CONFLICT (insight, note) DO NOTHING
    )sql";
    edit.run(sql, insight, note);
}

void removeEvidence(Edit& edit, InsightId insight, NoteId note)
{
    edit.run("DELETE FROM evidence WHERE insight = ?1 AND note = ?2", insight, note);
}

std::vector<Evidence> evidenceIn(const sqlite::Database& db, WorkshopId workshop)
{
    const auto read = [](const sqlite::Row& row) {
        return Evidence{row.id<Insight>(0), row.id<struct Note>(1)};
    };
    return db.select(read, "SELECT insight, note FROM evidence WHERE workshop = ?1", workshop);
}

std::vector<NoteId> evidenceOf(const sqlite::Database& db, InsightId insight)
{
    constexpr auto sql = R"sql(
        SELECT n.id
        FROM evidence e JOIN note n ON n.id = e.note JOIN interview i ON i.id = n.interview
        WHERE e.insight = ?1
        ORDER BY i.position, i.id, n.position, n.id
    )sql";
    return db.select([](const sqlite::Row& row) { return row.as<NoteId>(0); }, sql, insight);
}

std::vector<InsightId> insightsOn(const sqlite::Database& db, NoteId note)
{
    constexpr auto sql = R"sql(
        SELECT i.id FROM evidence e JOIN insight i ON i.id = e.insight
        WHERE e.note = ?1 ORDER BY i.position, i.id
    )sql";
    return db.select([](const sqlite::Row& row) { return row.as<InsightId>(0); }, sql, note);
}

std::vector<Question> questionsOf(const sqlite::Database& db, WorkshopId workshop)
{
    return record::list<Question>(db, "WHERE workshop = ?1 ORDER BY position, id", workshop);
}

std::vector<Question> questionsUnder(const sqlite::Database& db, InsightId insight)
{
    return record::list<Question>(db, "WHERE insight = ?1 ORDER BY position, id", insight);
}

std::optional<Question> find(const sqlite::Database& db, QuestionId id)
{
    return record::find<Question>(db, id);
}

QuestionId add(Edit& edit, const Question& question)
{
    return record::add(edit, question);
}

void save(Edit& edit, const Question& question)
{
    record::save(edit, question);
}

void remove(Edit& edit, QuestionId id)
{
    record::remove<Question>(edit, id);
    removeOrphans(edit);
}

void moveBefore(Edit& edit, QuestionId id, std::optional<QuestionId> before)
{
    record::moveBefore<Question>(edit, id, before);
}

std::optional<GroupId> groupAsking(const sqlite::Database& db, QuestionId question)
{
    constexpr auto sql = R"sql(
        SELECT coalesce(a.work_group, i.work_group)
        FROM question q
        LEFT JOIN asking a ON a.question = q.id
        LEFT JOIN insight i ON i.id = q.insight
        WHERE q.id = ?1
    )sql";
    const auto read = [](const sqlite::Row& row) { return row.as<std::optional<GroupId>>(0); };
    return db.first(read, sql, question).value_or(std::nullopt);
}

void setGroup(Edit& edit, QuestionId question, std::optional<GroupId> group)
{
    if (!group) {
        edit.run("DELETE FROM asking WHERE question = ?1", question);
        return;
    }
    constexpr auto sql = R"sql(
        INSERT INTO asking (question, work_group) VALUES (?1, ?2)
        ON CONFLICT (question) DO UPDATE SET work_group = excluded.work_group
    )sql";
    edit.run(sql, question, *group);
}

} // namespace charrette
