// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/summary/Chart.h"
#include "core/summary/Image.h"
#include "core/summary/Language.h"
#include "core/summary/Paper.h"
#include "core/summary/Parts.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace charrette {

namespace sqlite {
class Database;
}

/// What to hand out after an event, as a tree that every renderer can walk. All of its text is
/// plain; what may not be passed on is not in it.
namespace summary {

/// Something heard or seen, with who may be told to have said it.
struct Quote {
    std::string text;
    std::string by = {}; ///< "Procurement lead, retail"; empty when nobody is to be named
    bool spoken = true; ///< words as they fell, so in quotation marks

    bool operator==(const Quote&) const = default;
};

enum class Tone { Plain, Lead, Quiet };

struct Paragraph {
    std::string text;
    Tone tone = Tone::Plain;

    bool operator==(const Paragraph&) const = default;
};

/// A heading inside a section.
struct Heading {
    std::string text;
    std::string note = {};

    bool operator==(const Heading&) const = default;
};

struct Bullets {
    std::vector<std::string> items;

    bool operator==(const Bullets&) const = default;
};

struct Quotes {
    std::vector<Quote> items;

    bool operator==(const Quotes&) const = default;
};

struct Figure {
    std::string value;
    std::string label;

    bool operator==(const Figure&) const = default;
};

/// A few counts that say how large something was.
struct Figures {
    std::vector<Figure> items;

    bool operator==(const Figures&) const = default;
};

struct Column {
    std::string title;
    int weight = 1; ///< its share of the width
    bool isNumber = false;
    bool isKey = false; ///< what one looks for in a row

    bool operator==(const Column&) const = default;
};

struct Cell {
    std::string text;
    std::string detail = {}; ///< a quieter second line

    bool operator==(const Cell&) const = default;
};

struct Table {
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;

    bool operator==(const Table&) const = default;
};

/// A label with one value, or with several, one a line.
struct Field {
    std::string label;
    std::vector<std::string> values;

    bool operator==(const Field&) const = default;
};

/// One insight, idea, prototype: what belongs together and is best read together.
struct Entry {
    std::string title = {};
    std::string text = {};
    std::vector<Quote> quotes = {};
    std::vector<Field> fields = {};
    std::vector<std::string> facts = {}; ///< "Group 3", "14 votes"

    bool operator==(const Entry&) const = default;
};

using Piece =
    std::variant<Paragraph, Heading, Bullets, Quotes, Figures, Table, Entry, Chart, Image>;

struct Section {
    std::string title;
    std::string note = {};
    std::vector<Piece> pieces = {};
    std::optional<Part> part = {}; ///< that it is, where parts can be chosen
    bool ownPage = false; ///< it begins a page of its own, on a sheet too

    bool operator==(const Section&) const = default;
};

struct Cover {
    std::string title;
    std::string subtitle;
    std::vector<std::string> facts; ///< dates and place, people and groups

    bool operator==(const Cover&) const = default;
};

/// How the people interviewed agreed to be quoted, counted; `leftOut` agreed to nothing, or no
/// longer.
struct Consents {
    int named = 0;
    int role = 0;
    int unattributed = 0;
    int leftOut = 0;

    bool operator==(const Consents&) const = default;
};

/// A book has a cover and a table of contents; a sheet begins at the head of its first page.
enum class Shape { Book, Sheet };

/// What makes it the client's own, where a format can show it.
struct Look {
    Paper paper = Paper::A4;
    std::string accent = {}; ///< "#0E6E66"; empty for the usual colour
    std::optional<Image> logo = {}; ///< on the cover

    bool operator==(const Look&) const = default;
};

struct Report {
    Cover cover;
    std::vector<Section> sections; ///< none is empty
    Consents consents;
    Shape shape = Shape::Book;
    Language language = spoken(); ///< of the words that nobody typed
    Look look = {};

    bool operator==(const Report&) const = default;
};

/// The report on a whole workshop, or on what one of its groups did. Throws Error{Problem::Refused}
/// when there is no such workshop, or when the group is not of it.
Report buildReport(const sqlite::Database& db, WorkshopId workshop,
    std::optional<GroupId> group = {}, const Parts& parts = Parts::all());

/// The accent as six digits, where letters of it can be read on white; else the usual colour.
std::string letterColour(const Look& look);

/// What the part is called in the report and where parts are chosen.
std::string_view title(Part part);

} // namespace summary
} // namespace charrette
