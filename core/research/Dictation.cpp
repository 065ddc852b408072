// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/research/Dictation.h"

#include "core/base/Text.h"
#include "core/document/Edit.h"
#include "core/research/Interview.h"

#include <algorithm>
#include <array>

namespace charrette {

namespace {

constexpr std::array<std::string_view, 5> openingMarks{"\"", "“", "„", "«", "”"};
constexpr std::array<std::string_view, 5> closingMarks{"\"", "”", "“", "»", "«"};

template <typename Marks>
std::string_view opening(std::string_view text, const Marks& marks)
{
    const auto found =
        std::ranges::find_if(marks, [&](std::string_view mark) { return text.starts_with(mark); });
    return found == marks.end() ? std::string_view{} : *found;
}

std::string_view closing(std::string_view text)
{
    const auto found = std::ranges::find_if(
        closingMarks, [&](std::string_view mark) { return text.ends_with(mark); });
    return found == closingMarks.end() ? std::string_view{} : *found;
}

bool hasMark(std::string_view text)
{
    return std::ranges::any_of(openingMarks, [&](std::string_view mark) {
        return text.find(mark) != std::string_view::npos;
    }) || text.find("»") != std::string_view::npos;
}

} // namespace

std::optional<NoteKind> kindMarkedBy(std::string_view mark)
{
    const auto word = folded(mark);
    if (word.size() < 2 || !word.ends_with(':'))
        return std::nullopt;
    const auto name = std::string_view{word}.substr(0, word.size() - 1);
    for (const auto kind : everyOne<NoteKind>()) {
        if (name == key(kind) || name == key(kind).substr(0, 1))
            return kind;
    }
    return std::nullopt;
}

std::string unquoted(std::string_view text)
{
    const auto first = opening(text, openingMarks);
    if (first.empty())
        return std::string{text};
    auto inner = text.substr(first.size());
    const auto last = closing(inner);
    inner.remove_suffix(last.size());
    // "Never," he says, "and then again" keeps its marks: they do not enclose the whole.
    return hasMark(inner) ? std::string{text} : cleanText(inner);
}

Dictated dictated(std::string_view line)
{
    const auto text = cleanLine(line);
    const auto colon = text.find(':');
    if (colon != std::string::npos) {
        const auto end = colon + 1;
        if (const auto kind = kindMarkedBy(std::string_view{text}.substr(0, end))) {
            auto rest = cleanLine(std::string_view{text}.substr(end));
            return {kind, kind == NoteKind::Says ? unquoted(rest) : std::move(rest)};
        }
    }
    if (opening(text, openingMarks).empty())
        return {std::nullopt, text};
    return {NoteKind::Says, unquoted(text)};
}

std::vector<NoteId> addDictated(
    Edit& edit, const Interview& interview, NoteKind usual, const std::vector<std::string>& lines)
{
    std::vector<NoteId> added;
    for (const auto& line : lines) {
        const auto [kind, text] = dictated(line);
        if (text.empty())
            continue;
        added.push_back(add(edit,
            Note{.workshop = interview.workshop,
                .interview = interview.id,
                .kind = kind.value_or(usual),
                .text = text,
                .made = edit.now()}));
    }
    return added;
}

} // namespace charrette
