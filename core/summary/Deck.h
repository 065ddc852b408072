// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/summary/Report.h"

#include <optional>
#include <string>
#include <vector>

namespace charrette::summary {

/// Of a table, on one slide.
inline constexpr std::size_t rowsOnSlide = 7;

/// One message, to be shown to a room.
struct Slide {
    std::string kind; ///< "Insight": what one is looking at
    std::string title;
    std::string lead = {};
    std::vector<std::string> points = {};
    std::vector<Quote> quotes = {};
    std::optional<Table> table = {};
    std::vector<std::string> facts = {};
    std::string notes = {}; ///< for the speaker: where it comes from, and what more there is
    Part part = Part::Glance; ///< to which it belongs
    std::optional<Chart> chart = {};
    std::optional<Image> image = {};
    std::string pointsLabel = {}; ///< what the points are, where they do not say so themselves

    bool operator==(const Slide&) const = default;
};

/// What one would tell of a workshop in half an hour; the report has the rest.
struct Deck {
    Cover cover;
    std::vector<Slide> slides;
    Language language = spoken(); ///< of the words that nobody typed
    Look look = {};

    bool operator==(const Deck&) const = default;
};

/// How many rows of so many go on each slide, so that none has far fewer than the others.
std::size_t evenly(std::size_t rows);

/// Of the whole workshop, or of what one of its groups did. Consent holds as in a report, in the
/// notes too. Throws Error{Problem::Refused} when there is no such workshop, or when the group is
/// not of it.
Deck buildDeck(const sqlite::Database& db, WorkshopId workshop, std::optional<GroupId> group = {});

} // namespace charrette::summary
