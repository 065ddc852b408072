// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/overview/Item.h"
#include "core/stage/Scene.h"

#include <optional>
#include <variant>

namespace charrette {

namespace sqlite {
class Database;
}

namespace stage {

/// What the facilitator wants the room to see.
struct ShowBlank {
    bool operator==(const ShowBlank&) const = default;
};

struct ShowNow {
    bool operator==(const ShowNow&) const = default;
};

struct ShowInstructions {
    bool operator==(const ShowInstructions&) const = default;
};

struct ShowGroups {
    std::optional<RoundId> round = {}; ///< the last one that has groups where none is given
    bool withMembers = false;

    bool operator==(const ShowGroups&) const = default;
};

struct ShowAgenda {
    bool operator==(const ShowAgenda&) const = default;
};

/// What the room has done so far.
struct ShowPulse {
    bool operator==(const ShowPulse&) const = default;
};

struct ShowNote {
    NoteId note;

    bool operator==(const ShowNote&) const = default;
};

struct ShowInsight {
    InsightId insight;

    bool operator==(const ShowInsight&) const = default;
};

struct ShowPersona {
    PersonaId persona;

    bool operator==(const ShowPersona&) const = default;
};

struct ShowBoard {
    std::optional<QuestionId> question = {}; ///< all ideas where none is given

    bool operator==(const ShowBoard&) const = default;
};

struct ShowPicture {
    AttachmentId picture;

    bool operator==(const ShowPicture&) const = default;
};

/// Whose pitch is practised, with a clock that somebody starts.
struct ShowPractice {
    PitchId pitch;

    bool operator==(const ShowPractice&) const = default;
};

using Choice = std::variant<ShowBlank, ShowNow, ShowInstructions, ShowGroups, ShowAgenda, ShowPulse,
    ShowNote, ShowInsight, ShowPersona, ShowBoard, ShowPicture, ShowPractice>;

/// How a thing is shown: a note, an insight, a persona, the ideas that answer a question, or the
/// practice of a pitch. Nothing for others.
std::optional<Choice> choiceOf(const Item& item);

/// Nothing when it is not there, or when the room may not see it.
std::optional<Scene> sceneOf(
    const sqlite::Database& db, WorkshopId workshop, const Choice& choice, const Place& place = {});

/// Where the day is while the block is on: in parallel streams, with the blocks of the others that
/// are planned for the time at which it begins.
Place placeOn(const sqlite::Database& db, DayId day, std::optional<BlockId> block);

Setting settingOf(const sqlite::Database& db, WorkshopId workshop, const Place& place = {});

} // namespace stage
} // namespace charrette
