// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace charrette::summary {

struct Table;

/// What a part of a chart stands for. Each has a colour that differs in lightness from its
/// neighbours, so that it can be told on a black and white print too.
enum class Shade {
    Strong,
    Soft,
    Pale,
    Good,
    Warn,
    Bad,
    Quiet,
    Yellow,
    Pink,
    Blue,
    Green,
    Violet,
    Orange
};

/// Bars of parts, one bar a row.
struct StackedBars {
    struct Series {
        std::string name;
        Shade shade;

        bool operator==(const Series&) const = default;
    };

    struct Row {
        std::string label;
        std::vector<int> values; ///< one for each series

        bool operator==(const Row&) const = default;
    };

    std::string rowTitle; ///< what the rows are: "Group"
    std::vector<Series> series;
    std::vector<Row> rows;

    bool operator==(const StackedBars&) const = default;
};

/// From what was heard to what will be done: how much there is of each.
struct Funnel {
    struct Step {
        std::string label;
        int count;

        bool operator==(const Step&) const = default;
    };

    std::vector<Step> steps;

    bool operator==(const Funnel&) const = default;
};

/// How long things should have taken, and how long they took.
struct Spans {
    struct Row {
        std::string label;
        std::optional<int> planned = {}; ///< minutes
        std::optional<int> took = {};

        bool operator==(const Row&) const = default;
    };

    std::vector<Row> rows;

    bool operator==(const Spans&) const = default;
};

/// What lies where between two axes, by numbers that a list explains.
struct Scatter {
    struct Dot {
        std::string text;
        double x; ///< from 1 to 5, as y
        double y;
        Shade shade;

        bool operator==(const Dot&) const = default;
    };

    std::string across; ///< what the axes are called
    std::string up;
    std::vector<std::string> corners; ///< upper left, upper right, lower left, lower right
    std::vector<Dot> dots;
    std::string rest = {}; ///< "12 more are in the list"

    bool operator==(const Scatter&) const = default;
};

/// Notes in lanes beside one another, as on the wall.
struct Lanes {
    struct Note {
        std::string text;
        std::string detail = {};
        Shade shade = Shade::Yellow;

        bool operator==(const Note&) const = default;
    };

    struct Lane {
        std::string title;
        std::string note = {};
        std::vector<Note> notes = {};
        std::string rest = {}; ///< "and 12 more"

        bool operator==(const Lane&) const = default;
    };

    /// From one note to another that comes after it, by their places.
    struct Link {
        std::size_t fromLane;
        std::size_t from;
        std::size_t toLane;
        std::size_t to;

        bool operator==(const Link&) const = default;
    };

    std::vector<Lane> lanes;
    std::vector<Link> links = {};

    bool operator==(const Lanes&) const = default;
};

/// What was said of something, time after time. A mark without a word stays empty.
struct Marks {
    struct Mark {
        std::string word = {};
        Shade shade = Shade::Quiet;

        bool operator==(const Mark&) const = default;
    };

    struct Row {
        std::string label;
        std::vector<Mark> marks;

        bool operator==(const Row&) const = default;
    };

    std::string rowTitle;
    std::vector<std::string> columns;
    std::vector<Row> rows;

    bool operator==(const Marks&) const = default;
};

/// A day, up and down with the mood.
struct DayLine {
    struct Moment {
        std::string time;
        int minute; ///< of the day
        std::string text;
        int mood; ///< from 1, very bad, to 5
        bool isLowest = false;

        bool operator==(const Moment&) const = default;
    };

    std::vector<Moment> moments; ///< by the clock

    bool operator==(const DayLine&) const = default;
};

/// Something to look at rather than to read.
struct Chart {
    std::string title;
    std::variant<StackedBars, Funnel, Spans, Scatter, Lanes, Marks, DayLine> shape;
    /// The text beside it says the same, so that what cannot draw leaves it out.
    bool isTold = false;

    bool operator==(const Chart&) const = default;
};

/// The figures behind it.
Table tableOf(const Chart& chart);
/// The same in sentences, for those who do not see it.
std::string described(const Chart& chart);

} // namespace charrette::summary
