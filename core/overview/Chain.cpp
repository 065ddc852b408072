// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/Chain.h"

#include "core/research/Insight.h"
#include "core/sqlite/Database.h"

#include <algorithm>
#include <cstddef>
#include <span>
#include <unordered_set>
#include <utility>

namespace charrette {

namespace {

/// From a thing of one kind to those of another. The query gives id, text, source and whether it is
/// a quote.
struct Step {
    ItemKind from;
    ItemKind to;
    const char* sql;
};

constexpr auto interviewOfNote = R"sql(
    SELECT i.id, CASE WHEN i.role <> '' AND i.organisation <> '' THEN i.role || ', ' || i.organisation
                      WHEN i.role || i.organisation <> '' THEN i.role || i.organisation
                      ELSE i.name END, '', 0
    FROM note n JOIN interview i ON i.id = n.interview WHERE n.id = ?1
)sql";
constexpr auto interviewOfGoToIdea = R"sql(
    SELECT i.id, CASE WHEN i.role <> '' AND i.organisation <> '' THEN i.role || ', ' || i.organisation
                      WHEN i.role || i.organisation <> '' THEN i.role || i.organisation
                      ELSE i.name END, '', 0
    FROM go_to_idea g JOIN interview i ON i.id = g.interview WHERE g.id = ?1
)sql";
constexpr auto notesOfInsight = R"sql(
    SELECT n.id, n.text,
           CASE WHEN i.role <> '' AND i.organisation <> '' THEN i.role || ', ' || i.organisation
                WHEN i.role || i.organisation <> '' THEN i.role || i.organisation
                ELSE i.name END, n.kind = 'says'
    FROM evidence e JOIN note n ON n.id = e.note JOIN interview i ON i.id = n.interview
    WHERE e.insight = ?1
    ORDER BY n.kind <> 'says', i.position, i.id, n.position, n.id
)sql";
constexpr auto insightOfQuestion = R"sql(
    SELECT insight, '', '', 0 FROM question WHERE id = ?1 AND insight IS NOT NULL
)sql";
constexpr auto questionOfIdea = R"sql(
    SELECT q.id, q.text, '', 0 FROM idea i JOIN question q ON q.id = i.question WHERE i.id = ?1
)sql";
constexpr auto ideaOfPrototype = R"sql(
    SELECT i.id, i.text, '', 0 FROM prototype p JOIN idea i ON i.id = p.idea WHERE p.id = ?1
)sql";
constexpr auto ideaOfPitch = R"sql(
    SELECT i.id, i.text, '', 0 FROM pitch p JOIN idea i ON i.id = p.idea WHERE p.id = ?1
)sql";
constexpr auto ideaOfAction = R"sql(
    SELECT i.id, i.text, '', 0 FROM action a JOIN idea i ON i.id = a.idea WHERE a.id = ?1
)sql";
constexpr auto prototypeOfAction = R"sql(
    SELECT p.id, p.title, '', 0 FROM action a JOIN prototype p ON p.id = a.prototype WHERE a.id = ?1
)sql";

constexpr Step backward[]{
    {ItemKind::Note, ItemKind::Interview, interviewOfNote},
    {ItemKind::GoToIdea, ItemKind::Interview, interviewOfGoToIdea},
    {ItemKind::Insight, ItemKind::Note, notesOfInsight},
    {ItemKind::Question, ItemKind::Insight, insightOfQuestion},
    {ItemKind::Idea, ItemKind::Question, questionOfIdea},
    {ItemKind::Prototype, ItemKind::Idea, ideaOfPrototype},
    {ItemKind::Pitch, ItemKind::Idea, ideaOfPitch},
    {ItemKind::Action, ItemKind::Idea, ideaOfAction},
    {ItemKind::Action, ItemKind::Prototype, prototypeOfAction},
};

constexpr auto notesOfInterview = R"sql(
    SELECT id, text, '', kind = 'says' FROM note WHERE interview = ?1 ORDER BY position, id
)sql";
constexpr auto goToIdeasOfInterview = R"sql(
    SELECT id, text, '', 0 FROM go_to_idea WHERE interview = ?1 ORDER BY position, id
)sql";
constexpr auto insightsOnNote = R"sql(
    SELECT i.id, '', '', 0 FROM note n
    JOIN evidence e ON e.workshop = n.workshop AND e.note = n.id
    JOIN insight i ON i.id = e.insight
    WHERE n.id = ?1 ORDER BY i.position, i.id
)sql";
constexpr auto questionsOnInsight = R"sql(
    SELECT id, text, '', 0 FROM question WHERE insight = ?1 ORDER BY position, id
)sql";
constexpr auto ideasOnQuestion = R"sql(
    SELECT id, text, '', 0 FROM idea WHERE question = ?1 ORDER BY position, id
)sql";
constexpr auto prototypesOfIdea = R"sql(
    SELECT id, title, '', 0 FROM prototype WHERE idea = ?1 ORDER BY position, id
)sql";
constexpr auto pitchesOfIdea = R"sql(
    SELECT p.id, p.title, coalesce(o.name, ''), 0
    FROM pitch p LEFT JOIN person o ON o.id = p.person
    WHERE p.idea = ?1 ORDER BY p.position, p.id
)sql";
constexpr auto actionsOfIdea = R"sql(
    SELECT a.id, a.text, coalesce(o.name, ''), 0
    FROM action a LEFT JOIN person o ON o.id = a.owner
    WHERE a.idea = ?1 ORDER BY a.position, a.id
)sql";
constexpr auto actionsOfPrototype = R"sql(
    SELECT a.id, a.text, coalesce(o.name, ''), 0
    FROM action a LEFT JOIN person o ON o.id = a.owner
    WHERE a.prototype = ?1 ORDER BY a.position, a.id
)sql";

constexpr Step forward[]{
    {ItemKind::Interview, ItemKind::Note, notesOfInterview},
    {ItemKind::Interview, ItemKind::GoToIdea, goToIdeasOfInterview},
    {ItemKind::Note, ItemKind::Insight, insightsOnNote},
    {ItemKind::Insight, ItemKind::Question, questionsOnInsight},
    {ItemKind::Question, ItemKind::Idea, ideasOnQuestion},
    {ItemKind::Idea, ItemKind::Prototype, prototypesOfIdea},
    {ItemKind::Idea, ItemKind::Pitch, pitchesOfIdea},
    {ItemKind::Idea, ItemKind::Action, actionsOfIdea},
    {ItemKind::Prototype, ItemKind::Action, actionsOfPrototype},
};

ChainLink readLink(const sqlite::Database& db, const Step& step, const sqlite::Row& row)
{
    ChainLink link{.item = {step.to, row.integer(0)},
        .text = row.text(1),
        .source = row.text(2),
        .isQuote = row.integer(3) != 0};
    if (step.to == ItemKind::Insight) {
        if (const auto insight = find(db, link.item.as<Insight>()))
            link.text = sentenceOf(*insight).whole();
    }
    return link;
}

/// Everything reached from `start`, each thing once, those fewer steps away first.
std::vector<ChainLink> reached(
    const sqlite::Database& db, const Item& start, std::span<const Step> steps)
{
    std::vector<ChainLink> found;
    std::unordered_set<std::int64_t> seen{start.id}; // ids are unique across tables
    const auto leave = [&](const Item& item) {
        for (const auto& step : steps) {
            if (step.from != item.kind || (step.to == ItemKind::Interview && item != start))
                continue;
            const auto read = [&](const sqlite::Row& row) { return readLink(db, step, row); };
            for (auto& link : db.select(read, step.sql, item.id)) {
                if (seen.insert(link.item.id).second)
                    found.push_back(std::move(link));
            }
        }
    };
    leave(start);
    for (std::size_t next = 0; next < found.size(); ++next)
        leave(Item{found[next].item});
    return found;
}

} // namespace

Chain chainOf(const sqlite::Database& db, const Item& item)
{
    return {.before = reached(db, item, backward), .after = reached(db, item, forward)};
}

} // namespace charrette
