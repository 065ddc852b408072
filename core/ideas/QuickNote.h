// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Words.h"
#include "core/research/Note.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace charrette {

/// What a quick note becomes: one of the six kinds of note, in the order of those, an idea or a
/// question.
enum class QuickKind { Says, Thinks, Does, Feels, Pain, Gain, Idea, Question };
template <>
inline constexpr std::array<std::string_view, 8> words<QuickKind>{
    "says", "thinks", "does", "feels", "pain", "gain", "idea", "question"};

/// Nothing for an idea and a question.
std::optional<NoteKind> noteKind(QuickKind kind);

/// A line as a scribe types it from anywhere: "3: …" is of group 3, "! …" an idea, "? …" a
/// question, "t: …" something thought, and what stands in quotation marks was said.
struct QuickLine {
    std::optional<int> group = {}; ///< its number; nothing where the line does not say
    std::optional<QuickKind> kind = {};
    std::string text = {}; ///< clean, without the marks; empty where there was nothing else

    bool operator==(const QuickLine&) const = default;
};

/// "3:30 is too late" begins with a time, not with a group.
QuickLine quickLine(std::string_view line);

struct QuickNote {
    QuickKind kind = QuickKind::Says;
    std::optional<GroupId> group = {};
    std::string text;

    bool operator==(const QuickNote&) const = default;
};

/// What a quick note is stored as.
using QuickItem = std::variant<NoteId, IdeaId, QuestionId>;

/// Notes go to the interview of their group's room, called `heardInTheRoom` when it is made; ideas
/// and questions are the group's own. Blank ones are left out.
std::vector<QuickItem> addQuickNotes(Edit& edit, WorkshopId workshop,
    const std::vector<QuickNote>& notes, const std::string& heardInTheRoom);

/// As it is stored now; nothing when it is gone.
std::optional<QuickNote> quickNote(const sqlite::Database& db, const QuickItem& item);
/// A new text for one; a blank one is refused.
void rewrite(Edit& edit, const QuickItem& item, const std::string& text);
void remove(Edit& edit, const QuickItem& item);

} // namespace charrette
