// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Date.h"
#include "core/base/Id.h"
#include "core/base/Words.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace charrette {

class Edit;

namespace sqlite {
class Database;
}

/// Says and does were heard or seen; thinks and feels are inferred.
enum class NoteKind { Says, Thinks, Does, Feels, Pain, Gain };
template <>
inline constexpr std::array<std::string_view, 6> words<NoteKind>{
    "says", "thinks", "does", "feels", "pain", "gain"};

/// One thing heard or seen in an interview. What was said stands without quotation marks.
struct Note {
    NoteId id = NoteId::draw();
    WorkshopId workshop; ///< its interview's
    InterviewId interview;
    NoteKind kind = NoteKind::Says;
    std::string text;
    Instant made = {};

    bool operator==(const Note&) const = default;
};

std::vector<Note> notesOf(const sqlite::Database& db, InterviewId interview);
/// Of all interviews, in the order of those.
std::vector<Note> notesIn(const sqlite::Database& db, WorkshopId workshop);
std::optional<Note> find(const sqlite::Database& db, NoteId id);
NoteId add(Edit& edit, const Note& note);
/// Notes of one kind, in order, as when lines are pasted; the interview says whose they are.
std::vector<NoteId> addNotes(
    Edit& edit, const Interview& interview, NoteKind kind, const std::vector<std::string>& lines);
void save(Edit& edit, const Note& note);
void remove(Edit& edit, NoteId id);
void moveBefore(Edit& edit, NoteId id, std::optional<NoteId> before);

} // namespace charrette
