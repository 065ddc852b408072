// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ideas/QuickNote.h"

#include "core/base/Digits.h"
#include "core/base/Text.h"
#include "core/document/Record.h"
#include "core/ideas/Idea.h"
#include "core/research/Dictation.h"
#include "core/research/Insight.h"
#include "core/research/Interview.h"

namespace charrette {

namespace {

constexpr std::size_t mostDigits = 3;

/// The number of a group in front and a colon are taken off; a digit behind the colon makes it a
/// time or a score.
std::optional<int> takeGroup(std::string& text)
{
    std::size_t digits = 0;
    while (digits < text.size() && isDigit(text[digits]))
        ++digits;
    auto colon = digits;
    while (colon < text.size() && text[colon] == ' ')
        ++colon;
    if (digits == 0 || digits > mostDigits || colon == text.size() || text[colon] != ':')
        return {};
    if (colon + 1 < text.size() && isDigit(text[colon + 1]))
        return {};
    const int number = std::stoi(text.substr(0, digits));
    text = cleanLine(std::string_view{text}.substr(colon + 1));
    return number;
}

std::optional<QuickKind> takeMark(std::string& text)
{
    const auto take = [&](char mark) {
        const auto end = text.find_first_not_of(mark);
        if (end == 0)
            return false;
        text = end == std::string::npos ? std::string{}
                                        : cleanLine(std::string_view{text}.substr(end));
        return true;
    };
    if (text.empty())
        return {};
    if (take('!'))
        return QuickKind::Idea;
    if (take('?'))
        return QuickKind::Question;
    auto [kind, rest] = dictated(text);
    text = std::move(rest);
    return kind ? std::optional{static_cast<QuickKind>(*kind)} : std::nullopt;
}

QuickItem addOne(
    Edit& edit, WorkshopId workshop, const QuickNote& note, const std::string& heardInTheRoom)
{
    if (const auto kind = noteKind(note.kind)) {
        const auto interview = roomInterview(edit, workshop, note.group, heardInTheRoom);
        return add(edit,
            Note{.workshop = workshop,
                .interview = interview,
                .kind = *kind,
                .text = note.text,
                .made = edit.now()});
    }
    if (note.kind == QuickKind::Idea)
        return add(edit,
            Idea{.workshop = workshop, .group = note.group, .text = note.text, .made = edit.now()});
    const auto question = add(edit, Question{.workshop = workshop, .text = note.text});
    setGroup(edit, question, note.group);
    return question;
}

struct Read {
    const sqlite::Database& db;

    std::optional<QuickNote> operator()(NoteId id) const
    {
        const auto note = find(db, id);
        const auto interview = note ? find(db, note->interview) : std::nullopt;
        if (!interview)
            return {};
        return QuickNote{static_cast<QuickKind>(note->kind), interview->group, note->text};
    }

    std::optional<QuickNote> operator()(IdeaId id) const
    {
        const auto idea = find(db, id);
        return idea ? std::optional{QuickNote{QuickKind::Idea, idea->group, idea->text}}
                    : std::nullopt;
    }

    std::optional<QuickNote> operator()(QuestionId id) const
    {
        const auto question = find(db, id);
        return question
            ? std::optional{QuickNote{QuickKind::Question, groupAsking(db, id), question->text}}
            : std::nullopt;
    }
};

} // namespace

std::optional<NoteKind> noteKind(QuickKind kind)
{
    return kind < QuickKind::Idea ? std::optional{static_cast<NoteKind>(kind)} : std::nullopt;
}

QuickLine quickLine(std::string_view line)
{
    QuickLine read;
    read.text = cleanLine(line);
    read.group = takeGroup(read.text);
    read.kind = takeMark(read.text);
    // "! 3: …" is as natural as "3: ! …".
    const bool isUnnumberedSoFar = !read.group && read.kind && *read.kind >= QuickKind::Idea;
    if (isUnnumberedSoFar)
        read.group = takeGroup(read.text);
    return read;
}

std::vector<QuickItem> addQuickNotes(Edit& edit, WorkshopId workshop,
    const std::vector<QuickNote>& notes, const std::string& heardInTheRoom)
{
    std::vector<QuickItem> added;
    for (const auto& note : notes) {
        if (!cleanText(note.text).empty())
            added.push_back(addOne(edit, workshop, note, heardInTheRoom));
    }
    return added;
}

std::optional<QuickNote> quickNote(const sqlite::Database& db, const QuickItem& item)
{
    return std::visit(Read{db}, item);
}

void rewrite(Edit& edit, const QuickItem& item, const std::string& text)
{
    const auto write = [&](auto id) { change(edit, id, [&](auto& row) { row.text = text; }); };
    std::visit(write, item);
}

void remove(Edit& edit, const QuickItem& item)
{
    std::visit([&](auto id) { remove(edit, id); }, item);
}

} // namespace charrette
