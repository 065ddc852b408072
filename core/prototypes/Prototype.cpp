// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prototypes/Prototype.h"

#include "core/document/Record.h"
#include "core/ideas/Idea.h"
#include "core/media/Attachment.h"

namespace charrette {

template <>
struct TableOf<Prototype> {
    static constexpr auto name = "prototype";
    static constexpr std::tuple columns{plain("workshop", &Prototype::workshop),
        plain("idea", &Prototype::idea), plain("work_group", &Prototype::group),
        required("title", &Prototype::title), plain("form", &Prototype::form),
        plain("version", &Prototype::version), plain("built_minutes", &Prototype::builtMinutes),
        text("question", &Prototype::question), text("believe", &Prototype::believe),
        text("verify", &Prototype::verify), text("measure", &Prototype::measure),
        text("right_if", &Prototype::rightIf), text("observed", &Prototype::observed),
        text("learned", &Prototype::learned), text("will", &Prototype::will),
        plain("decision", &Prototype::decision)};
    static constexpr auto scope = "workshop";
    static auto within(const Prototype& row) { return row.workshop; }
};

template <>
struct TableOf<Iteration> {
    static constexpr auto name = "iteration";
    static constexpr std::tuple columns{plain("prototype", &Iteration::prototype),
        plain("version", &Iteration::version), text("changed", &Iteration::changed)};
};

template <>
struct TableOf<Feedback> {
    static constexpr auto name = "feedback";
    static constexpr std::tuple columns{plain("prototype", &Feedback::prototype),
        plain("work_group", &Feedback::group), plain("kind", &Feedback::kind),
        requiredText("text", &Feedback::text)};
    static constexpr auto scope = "prototype";
    static auto within(const Feedback& row) { return row.prototype; }
};

std::vector<Prototype> prototypesOf(const sqlite::Database& db, WorkshopId workshop)
{
    return record::list<Prototype>(db, "WHERE workshop = ?1 ORDER BY position, id", workshop);
}

std::optional<Prototype> find(const sqlite::Database& db, PrototypeId id)
{
    return record::find<Prototype>(db, id);
}

PrototypeId add(Edit& edit, const Prototype& prototype)
{
    return record::add(edit, prototype);
}

void save(Edit& edit, const Prototype& prototype)
{
    record::save(edit, prototype);
}

void remove(Edit& edit, PrototypeId id)
{
    record::remove<Prototype>(edit, id);
    removeOrphans(edit);
}

void moveBefore(Edit& edit, PrototypeId id, std::optional<PrototypeId> before)
{
    record::moveBefore<Prototype>(edit, id, before);
}

PrototypeId addPrototypeOf(Edit& edit, IdeaId id)
{
    const auto idea = find(edit.db(), id);
    if (!idea)
        throw Error{Problem::Refused, "the idea is gone"};
    return add(edit,
        Prototype{
            .workshop = idea->workshop, .idea = id, .group = idea->group, .title = idea->text});
}

std::vector<Iteration> iterationsOf(const sqlite::Database& db, PrototypeId prototype)
{
    return record::list<Iteration>(db, "WHERE prototype = ?1 ORDER BY version, id", prototype);
}

std::optional<Iteration> find(const sqlite::Database& db, IterationId id)
{
    return record::find<Iteration>(db, id);
}

IterationId add(Edit& edit, const Iteration& iteration)
{
    return record::add(edit, iteration);
}

void save(Edit& edit, const Iteration& iteration)
{
    record::save(edit, iteration);
}

void remove(Edit& edit, IterationId id)
{
    record::remove<Iteration>(edit, id);
}

IterationId iterate(Edit& edit, PrototypeId id, const std::string& changed)
{
    auto prototype = find(edit.db(), id);
    if (!prototype)
        throw Error{Problem::Refused, "the prototype is gone"};
    ++prototype->version;
    save(edit, *prototype);
    return add(edit, Iteration{.prototype = id, .version = prototype->version, .changed = changed});
}

std::vector<Feedback> feedbackOn(const sqlite::Database& db, PrototypeId prototype)
{
    return record::list<Feedback>(db, "WHERE prototype = ?1 ORDER BY position, id", prototype);
}

std::optional<Feedback> find(const sqlite::Database& db, FeedbackId id)
{
    return record::find<Feedback>(db, id);
}

FeedbackId add(Edit& edit, const Feedback& feedback)
{
    return record::add(edit, feedback);
}

void save(Edit& edit, const Feedback& feedback)
{
    record::save(edit, feedback);
}

void remove(Edit& edit, FeedbackId id)
{
    record::remove<Feedback>(edit, id);
}

void moveBefore(Edit& edit, FeedbackId id, std::optional<FeedbackId> before)
{
    record::moveBefore<Feedback>(edit, id, before);
}

} // namespace charrette
