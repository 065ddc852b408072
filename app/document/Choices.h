// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/Chooser.h"
#include "core/base/Id.h"
#include "core/people/Group.h"

#include <QString>

#include <optional>
#include <vector>

namespace charrette::app {

/// What a Chooser offers of a workshop, each by its id and in its order, without one for none.

/// Where there are several rounds, each group says of which it is.
std::vector<Choice> groupChoices(const sqlite::Database& db, WorkshopId workshop);
std::vector<Choice> challengeChoices(const sqlite::Database& db, WorkshopId workshop);
std::vector<Choice> questionChoices(const sqlite::Database& db, WorkshopId workshop);
std::vector<Choice> ideaChoices(const sqlite::Database& db, WorkshopId workshop);

/// The same choices with one for none in front.
std::vector<Choice> withNone(const QString& none, const std::vector<Choice>& choices);

/// The typed id of what is chosen: `chosen<Group>(chooser)`.
template <typename Entity>
std::optional<Id<Entity>> chosen(const Chooser& chooser)
{
    const auto key = chooser.current();
    return key ? std::optional{Id<Entity>{*key}} : std::nullopt;
}

template <typename Entity>
std::optional<std::int64_t> keyOf(const std::optional<Id<Entity>>& id)
{
    return id ? std::optional{id->value()} : std::nullopt;
}

/// A captured line that begins with the number of the group it is from: "3: Call them first".
struct GroupLine {
    int number;
    QString text;
};
std::optional<GroupLine> groupLine(const QString& line);

/// The group of that number; where several rounds have one, that of the last.
std::optional<GroupId> groupNumbered(const std::vector<Group>& groups, int number);

} // namespace charrette::app
