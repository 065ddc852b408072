// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/Chain.h"

#include <vector>

namespace charrette {

/// How much of everything came out of a group.
struct GroupWork {
    int interviews = 0;
    int insights = 0;
    int ideas = 0;
    int prototypes = 0;
    int pitches = 0;

    bool operator==(const GroupWork&) const = default;
};

GroupWork workOf(const sqlite::Database& db, GroupId group);

/// The actions the person owns and the pitches they hold, of all workshops, newest workshop first;
/// the workshop's title is their source.
std::vector<ChainLink> promisesOf(const sqlite::Database& db, PersonId person);

} // namespace charrette
