// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/Block.h"
#include "core/base/Date.h"
#include "core/base/Id.h"
#include "core/base/Words.h"
#include "core/ideas/Idea.h"
#include "core/media/Attachment.h"
#include "core/overview/Pulse.h"

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace charrette::stage {

/// Where the day has got to. Several blocks are on at once where streams run in parallel.
struct Place {
    std::optional<DayId> day = {}; ///< the first day of the workshop where none is given
    std::vector<BlockId> on = {};

    bool operator==(const Place&) const = default;
};

/// What stands above every scene.
struct Setting {
    std::string workshop;
    std::string timeZone = "UTC";
    std::string dayTitle = {};
    int dayNumber = 0; ///< 0 where the workshop has no day
    int days = 0;

    bool operator==(const Setting&) const = default;
};

struct GroupCard {
    int number = 1;
    std::string name = {};
    std::string room = {};
    std::string challenge = {};
    Colour colour = Colour::Yellow;
    std::vector<std::string> members = {}; ///< only where asked for

    bool operator==(const GroupCard&) const = default;
};

/// One of several blocks that are on at once.
struct StreamCard {
    std::string stream;
    std::string room = {};
    std::string title = {};

    bool operator==(const StreamCard&) const = default;
};

/// A block that follows, at the time the plan gives it.
struct Coming {
    std::string title;
    MinuteOfDay start = 0;
    bool isPinned = false; ///< begins then however late the day is

    bool operator==(const Coming&) const = default;
};

/// What is on. Without a title nothing is, and what comes is all there is to say.
struct Now {
    std::string title = {};
    std::string text = {}; ///< what the room is told to do
    std::vector<Coming> coming = {}; ///< at most two
    std::vector<GroupCard> groups = {}; ///< while they work apart from each other
    std::vector<StreamCard> streams = {};

    bool operator==(const Now&) const = default;
};

struct Instructions {
    std::string title;
    std::string text;

    bool operator==(const Instructions&) const = default;
};

struct Groups {
    std::string round = {};
    std::vector<GroupCard> groups;

    bool operator==(const Groups&) const = default;
};

enum class StatementKind { Quote, Note, Insight };

/// A sentence to look at together.
struct Statement {
    StatementKind kind;
    std::string text;
    std::string reason = {}; ///< of an insight: "because …"
    std::string by = {}; ///< empty when nobody is to be named

    bool operator==(const Statement&) const = default;
};

struct IdeaCard {
    std::string text;
    Colour colour = Colour::Yellow;
    std::optional<int> group = {};

    bool operator==(const IdeaCard&) const = default;
};

struct IdeaLane {
    Horizon horizon;
    std::vector<IdeaCard> cards;

    bool operator==(const IdeaLane&) const = default;
};

/// Ideas by their horizon, without any votes.
struct Board {
    std::string question = {}; ///< empty where all ideas are shown
    std::vector<IdeaLane> lanes; ///< those that have ideas

    bool operator==(const Board&) const = default;
};

struct Image {
    PictureFormat format;
    std::vector<std::byte> content;
    std::string caption = {};

    bool operator==(const Image&) const = default;
};

/// A pitch that is practised: what it is called and whose it is. Its words are for the one who
/// says them.
struct Practice {
    std::string title;
    std::string by = {};

    bool operator==(const Practice&) const = default;
};

/// Something in the day of a persona.
struct DayLine {
    MinuteOfDay start;
    std::string text;
    int mood = 3; ///< from 1, at the bottom, to 5
    bool isLowest = false;

    bool operator==(const DayLine&) const = default;
};

/// Somebody made up, and how an issue goes through their day.
struct Someone {
    std::string name;
    std::string role = {};
    std::string goals = {}; ///< one a line
    std::string pains = {}; ///< one a line
    std::vector<DayLine> day = {};

    bool operator==(const Someone&) const = default;
};

enum class Moment { Past, On, Coming };

struct AgendaLine {
    MinuteOfDay start;
    std::string title;
    std::string stream = {};
    Moment moment = Moment::Coming;

    bool operator==(const AgendaLine&) const = default;
};

struct Agenda {
    std::vector<AgendaLine> lines;

    bool operator==(const Agenda&) const = default;
};

struct Blank {
    bool operator==(const Blank&) const = default;
};

/// What the room sees: values that may all be seen by everyone. What may not has been left out.
using Scene = std::variant<Blank, Now, Instructions, Groups, Agenda, RoomPulse, Statement, Someone,
    Board, Image, Practice>;

} // namespace charrette::stage
