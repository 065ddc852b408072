// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ideas/EvidenceWall.h"

#include "core/document/Record.h"
#include "core/research/Insight.h"
#include "core/research/Interview.h"
#include "core/research/Note.h"

namespace charrette {

namespace {

/// What all notes have in common; nothing where they differ.
template <typename Value>
void narrow(std::optional<Value>& common, const std::optional<Value>& value, bool isFirst)
{
    if (isFirst)
        common = value;
    else if (common != value)
        common.reset();
}

Insight insightOf(const sqlite::Database& db, const Area& area, const std::vector<NoteId>& notes)
{
    Insight insight{.workshop = area.workshop, .title = area.name};
    bool isFirst = true;
    for (const auto id : notes) {
        const auto note = find(db, id);
        const auto interview = note ? find(db, note->interview) : std::nullopt;
        if (!interview)
            continue;
        narrow(insight.group, interview->group, isFirst);
        narrow(insight.challenge, interview->challenge, isFirst);
        isFirst = false;
    }
    return insight;
}

} // namespace

std::vector<NotePlace> notePlacesOf(const sqlite::Database& db, WorkshopId workshop)
{
    const auto read = [](const sqlite::Row& row) {
        return NotePlace{row.as<NoteId>(0), row.real(1), row.real(2)};
    };
    return db.select(read,
        "SELECT p.note, p.x, p.y FROM note n JOIN note_place p ON p.note = n.id "
        "WHERE n.workshop = ?1",
        workshop);
}

void save(Edit& edit, const std::vector<NotePlace>& places)
{
    constexpr auto sql = R"sql(
        INSERT INTO note_place (note, x, y) VALUES (?1, ?2, ?3)
        ON CONFLICT (note) DO UPDATE SET x = excluded.x, y = excluded.y
    )sql";
    for (const auto& place : places)
        edit.run(sql, place.note, place.x, place.y);
}

InsightId makeInsight(Edit& edit, AreaId id, const std::vector<NoteId>& notes)
{
    auto area = find(edit.db(), id);
    if (!area || notes.empty())
        throw Error{Problem::Refused, "no notes to make an insight of"};
    const auto before = area->insight ? find(edit.db(), *area->insight) : std::nullopt;
    if (!before || before->workshop != area->workshop) {
        auto insight = insightOf(edit.db(), *area, notes);
        insight.made = edit.now();
        area->insight = add(edit, insight);
        save(edit, *area);
    }
    for (const auto note : notes)
        addEvidence(edit, *area->insight, note);
    return *area->insight;
}

} // namespace charrette
