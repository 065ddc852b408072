// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/research/Note.h"

#include "core/document/Record.h"
#include "core/media/Attachment.h"
#include "core/research/Interview.h"

namespace charrette {

template <>
struct TableOf<Note> {
    static constexpr auto name = "note";
    static constexpr std::tuple columns{plain("workshop", &Note::workshop),
        plain("interview", &Note::interview), plain("kind", &Note::kind),
        requiredText("text", &Note::text), plain("made", &Note::made)};
    static constexpr auto scope = "interview";
    static auto within(const Note& row) { return row.interview; }
};

std::vector<Note> notesOf(const sqlite::Database& db, InterviewId interview)
{
    return record::list<Note>(db, "WHERE interview = ?1 ORDER BY position, id", interview);
}

std::vector<Note> notesIn(const sqlite::Database& db, WorkshopId workshop)
{
    constexpr auto sql = R"sql(
        SELECT n.id, n.workshop, n.interview, n.kind, n.text, n.made
        FROM interview i JOIN note n ON n.interview = i.id
        WHERE i.workshop = ?1
        ORDER BY i.position, i.id, n.position, n.id
    )sql";
    return db.select(record::read<Note>, sql, workshop);
}

std::optional<Note> find(const sqlite::Database& db, NoteId id)
{
    return record::find<Note>(db, id);
}

NoteId add(Edit& edit, const Note& note)
{
    return record::add(edit, note);
}

void save(Edit& edit, const Note& note)
{
    record::save(edit, note);
}

void remove(Edit& edit, NoteId id)
{
    record::remove<Note>(edit, id);
    removeOrphans(edit);
}

void moveBefore(Edit& edit, NoteId id, std::optional<NoteId> before)
{
    record::moveBefore<Note>(edit, id, before);
}

std::vector<NoteId> addNotes(
    Edit& edit, const Interview& interview, NoteKind kind, const std::vector<std::string>& lines)
{
    std::vector<NoteId> added;
    for (const auto& line : lines) {
        added.push_back(add(edit,
            Note{.workshop = interview.workshop,
                .interview = interview.id,
                .kind = kind,
                .text = line,
                .made = edit.now()}));
    }
    return added;
}

} // namespace charrette
