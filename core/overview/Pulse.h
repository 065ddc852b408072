// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Date.h"
#include "core/people/Group.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace charrette {

/// What is counted of each group, in the order of the work.
enum class PulseColumn {
    Interviews,
    Notes,
    Insights,
    Questions,
    Ideas,
    QuickWins,
    Prototypes,
    Feedback,
};
inline constexpr std::size_t pulseColumns = 8;

using PulseCounts = std::array<int, pulseColumns>;

/// Where a group stands.
struct GroupPulse {
    Group group;
    PulseCounts counts{};
    int ideasWithoutEvidence = 0;
    int expectedIdeas = 0; ///< that are close to a go-to idea
    std::optional<Instant> last = {}; ///< when its newest note, insight or idea was written

    int count(PulseColumn column) const { return counts[static_cast<std::size_t>(column)]; }
    bool operator==(const GroupPulse&) const = default;
};

/// A go-to idea that somebody had after all.
struct ExpectedIdea {
    std::string text; ///< of the go-to idea
    int ideas = 0;
    int groups = 0;

    bool operator==(const ExpectedIdea&) const = default;
};

struct Pulse {
    std::vector<GroupPulse> groups = {};
    int ideas = 0; ///< of the workshop, those of no group too
    int ideasWithoutEvidence = 0;
    int expectedIdeas = 0; ///< close to some go-to idea
    std::vector<ExpectedIdea> expected = {}; ///< most met first
    int written = 0; ///< notes, insights and ideas of the last quietMinutes
    int groupsWriting = 0; ///< groups that wrote those
    /// When the block of group work that is on began; nothing while none is.
    std::optional<Instant> groupWorkSince = {};

    bool operator==(const Pulse&) const = default;
};

inline constexpr int quietMinutes = 20;

/// The groups of the round that wrote last, or of the last round, by number. What was heard in the
/// room counts as notes, but makes no interview.
Pulse pulseOf(const sqlite::Database& db, WorkshopId workshop, Instant now);

/// Something worth a walk across the room.
struct PulseWarning {
    enum class Kind {
        Quiet, ///< `count` minutes of group work without a word
        NothingYet, ///< none in `column`, while half of the others have some
        Behind, ///< `count` in `column`, at most a third of what is usual
        WithoutEvidence, ///< `count` ideas, more than half of what it has
        Expected, ///< `count` ideas close to go-to ideas
    };

    Kind kind;
    GroupId group;
    int number; ///< the group's
    int count = 0;
    PulseColumn column = PulseColumn::Notes;

    bool operator==(const PulseWarning&) const = default;
};

/// Most urgent first; each group is told of at most once for each kind.
std::vector<PulseWarning> warningsOf(const Pulse& pulse, Instant now);

/// Whether a group that has none of this stands out, because half of the others have some.
bool isMissing(const Pulse& pulse, const GroupPulse& group, PulseColumn column);

/// What the room may see of its own work, for the stage: everybody's sum, and each group's counts
/// under its number, name and colour. It says nothing of who is late, quiet or without evidence;
/// whoever shows it leaves out the columns in which the sum is 0, and marks no group's.
struct RoomPulse {
    struct Line {
        int number;
        std::string name;
        Colour colour;
        PulseCounts counts;

        bool operator==(const Line&) const = default;
    };

    PulseCounts sum{};
    std::vector<Line> groups = {}; ///< by number

    bool operator==(const RoomPulse&) const = default;
};

RoomPulse pulseForRoom(const Pulse& pulse);

} // namespace charrette
