// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/Chooser.h"
#include "core/ideas/Area.h"
#include "core/ideas/Idea.h"
#include "core/ideas/Matrix.h"
#include "core/ideas/Place.h"
#include "core/ideas/Radar.h"
#include "core/people/Group.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace charrette::app {

/// An idea with what a note or a row of it shows.
struct IdeaRow {
    Idea idea;
    int dots = 0;
    QString text;
    QString group; ///< "Group 3", empty for none
    Colour colour = Colour::Yellow;
    std::optional<ChallengeId> challenge = {}; ///< its own, or that of its question or insight
    QString challengeTitle = {};
    QString question = {};
    std::optional<GoToIdeaId> goTo = {}; ///< the go-to idea it is close to

    bool operator==(const IdeaRow&) const = default;
};

inline auto rowKey(const IdeaRow& row)
{
    return row.idea.id.value();
}

/// The ideas of a workshop and what they can be given, read in one go.
struct IdeaList {
    std::vector<IdeaRow> rows = {}; ///< in their order
    std::vector<Group> groups = {};
    std::vector<Choice> groupChoices = {}; ///< without one for none, as the others
    std::vector<Choice> challengeChoices = {};
    std::vector<Choice> questionChoices = {};
    std::vector<Place> places = {}; ///< of those that lie on the free board
    std::vector<Area> areas = {};
    std::vector<GoToIdea> goToIdeas = {};
    int expected = 0; ///< ideas that are close to one of those
    Matrix matrix{.workshop = WorkshopId{0}};
    int groupsWithIdeas = 0;
    std::string timeZone = "UTC";

    const IdeaRow* find(IdeaId id) const;
    const GoToIdea* find(GoToIdeaId id) const;
};

IdeaList readIdeas(const sqlite::Database& db, WorkshopId workshop);
/// Says of each row whether it is close to a go-to idea.
void markExpected(IdeaList& list, const Radar& radar);

} // namespace charrette::app
