// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/research/Note.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace charrette {

struct Interview;

/// A line as a scribe types it: "t: the date will slip" is something thought, and what stands in
/// quotation marks was said.
struct Dictated {
    std::optional<NoteKind> kind; ///< nothing where the line does not say
    std::string text; ///< clean, without the mark of its kind

    bool operator==(const Dictated&) const = default;
};

Dictated dictated(std::string_view line);

/// The kind that "t:" or "thinks:" stands for; the colon is part of it.
std::optional<NoteKind> kindMarkedBy(std::string_view mark);

/// Without the quotation marks around the whole, where there are any.
std::string unquoted(std::string_view text);

/// Notes from dictated lines, in order; `usual` is the kind of those that do not say theirs. Lines
/// without anything but their mark are left out.
std::vector<NoteId> addDictated(
    Edit& edit, const Interview& interview, NoteKind usual, const std::vector<std::string>& lines);

} // namespace charrette
