// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ideas/Idea.h"

#include <vector>

namespace charrette {

/// Joins ideas into the first of them: their texts as lines, their dots added up in each vote, and
/// what was made of any of them. What the first does not say (question, group, impact…) is taken
/// from the next that does. The texts are also kept in its detail, each with a "•", for when the
/// joined idea is put in new words. Throws Error{Problem::Refused} for ideas of several workshops,
/// and for one that is voted on just now.
IdeaId merge(Edit& edit, const std::vector<IdeaId>& ideas);

/// Whether the room votes on one of them just now.
bool isVotedOn(const sqlite::Database& db, const std::vector<IdeaId>& ideas);

/// What an idea would be split into: its lines, or where it has one line, the texts that were
/// joined into it. Nothing where there is nothing to split.
std::vector<std::string> partsOf(const Idea& idea);

/// One idea for each part; the first part stays with the idea itself, with its dots and what was
/// made of it. The new ones follow it and are otherwise like it. Returns them all.
std::vector<IdeaId> split(Edit& edit, IdeaId idea);

} // namespace charrette
