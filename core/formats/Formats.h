// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/Block.h"
#include "core/base/Date.h"
#include "core/base/Id.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace charrette {

class Edit;

/// A block of a format's day, at the time its author had in mind.
struct FormatBlock {
    MinuteOfDay start = 0;
    int minutes = 0;
    std::string title;
    BlockKind kind = BlockKind::Share;
    Mode mode = Mode::Plenary;
    std::vector<std::string> materials = {};
    std::string notes = {};
    bool staffOnly = false;

    // What an organiser's own format also keeps. Where it does not say whether a block is pinned,
    // that, the stage and the least length are worked out.
    std::optional<Stage> stage = {};
    std::optional<int> leastMinutes = {};
    std::optional<bool> pinned = {};
    std::optional<bool> flexible = {};
    std::string ledBy = {};
    std::string outcome = {};
    std::string onStage = {};
    std::string stream = {}; ///< by name

    bool operator==(const FormatBlock&) const = default;
};

/// A kind of event with its agenda, ready to be made into a workshop.
struct Format {
    std::string id = {};
    std::string title = {}; ///< "Two-day immersive strategy event"
    std::string size = {}; ///< who and how many, in full
    std::string before = {}; ///< what to do beforehand
    std::string name = {}; ///< as on its card: "Leaders’ event"
    std::string length = {}; ///< "2 days"
    std::string people = {}; ///< "about 80 people"
    std::string purpose = {}; ///< what it is for
    std::vector<std::vector<FormatBlock>> days = {};

    bool operator==(const Format&) const = default;
};

/// The formats that come with the program, in the order of the start page.
const std::vector<Format>& formats();
/// Null when there is none of that id.
const Format* formatOf(std::string_view id);

/// Reads formats and their cards. Throws Error{Problem::Damaged} for anything unknown or missing.
std::vector<Format> readFormats(std::string_view blocks, std::string_view cards);

/// When participants begin on its first day.
MinuteOfDay usualStart(const Format& format);

/// What the organiser chooses when making a workshop.
struct NewWorkshop {
    std::string title;
    std::string client = {};
    std::string place = {};
    Date starts;
    MinuteOfDay start = 9 * 60; ///< of the first block that participants see, on the first day
    std::string timeZone = "UTC";
};

/// The workshop with its days, blocks, first round and starter questions. Its first day is moved to
/// the chosen start; later days keep their own clock.
WorkshopId makeWorkshop(Edit& edit, const Format& format, const NewWorkshop& wanted);

/// One day without blocks, a first round and the starter questions.
WorkshopId emptyWorkshop(Edit& edit, const NewWorkshop& wanted);

} // namespace charrette
