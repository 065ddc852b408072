// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ideas/Idea.h"

#include "core/document/Record.h"
#include "core/media/Attachment.h"

namespace charrette {

template <>
struct TableOf<Idea> {
    static constexpr auto name = "idea";
    static constexpr std::tuple columns{plain("workshop", &Idea::workshop),
        plain("question", &Idea::question), plain("challenge", &Idea::challenge),
        plain("work_group", &Idea::group), requiredText("text", &Idea::text),
        text("detail", &Idea::detail), plain("horizon", &Idea::horizon),
        plain("impact", &Idea::impact), plain("effort", &Idea::effort), plain("made", &Idea::made)};
    static constexpr auto scope = "workshop";
    static auto within(const Idea& row) { return row.workshop; }
};

std::vector<Idea> ideasOf(const sqlite::Database& db, WorkshopId workshop)
{
    return record::list<Idea>(db, "WHERE workshop = ?1 ORDER BY position, id", workshop);
}

std::vector<Idea> ideasAnswering(const sqlite::Database& db, QuestionId question)
{
    return record::list<Idea>(db, "WHERE question = ?1 ORDER BY position, id", question);
}

std::optional<Idea> find(const sqlite::Database& db, IdeaId id)
{
    return record::find<Idea>(db, id);
}

IdeaId add(Edit& edit, const Idea& idea)
{
    return record::add(edit, idea);
}

void save(Edit& edit, const Idea& idea)
{
    record::save(edit, idea);
}

void remove(Edit& edit, IdeaId id)
{
    remove(edit, std::vector{id});
}

void remove(Edit& edit, const std::vector<IdeaId>& ids)
{
    for (const auto id : ids)
        record::remove<Idea>(edit, id);
    removeOrphans(edit);
}

void moveBefore(Edit& edit, IdeaId id, std::optional<IdeaId> before)
{
    record::moveBefore<Idea>(edit, id, before);
}

void moveBefore(Edit& edit, const std::vector<IdeaId>& ids, std::optional<IdeaId> before)
{
    record::moveBefore<Idea>(edit, ids, before);
}

std::vector<IdeaId> addIdeas(Edit& edit, const Idea& like, const std::vector<std::string>& lines)
{
    std::vector<IdeaId> added;
    for (const auto& line : lines) {
        auto idea = like;
        idea.id = IdeaId::draw();
        idea.text = line;
        idea.made = edit.now();
        added.push_back(add(edit, idea));
    }
    return added;
}

} // namespace charrette
