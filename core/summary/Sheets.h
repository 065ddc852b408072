// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Date.h"
#include "core/base/Id.h"
#include "core/base/Words.h"

#include <array>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace charrette {

namespace sqlite {
class Database;
}

namespace summary {

/// What a workshop holds, as lists to count and to sort; the last has the figures of its charts.
enum class SheetKind { People, Notes, Insights, Ideas, Votes, Actions, Case, Charts };

} // namespace summary

template <>
inline constexpr std::array<std::string_view, 8> words<summary::SheetKind>{
    "people", "notes", "insights", "ideas", "votes", "actions", "case", "charts"};

namespace summary {

/// What stands in a cell: a text, a number, a day, or nothing where nothing is known.
using SheetValue = std::variant<std::monostate, std::string, double, Date>;

struct SheetColumn {
    std::string title;
    int width = 12; ///< in digits

    bool operator==(const SheetColumn&) const = default;
};

struct Sheet {
    std::string title;
    std::vector<SheetColumn> columns;
    std::vector<std::vector<SheetValue>> rows; ///< each as long as there are columns

    bool operator==(const Sheet&) const = default;
};

/// The day on which the clocks at the event showed that moment; core knows no time zones.
using DayOf = std::function<Date(Instant)>;

/// Every list, in the order of the kinds, of the whole workshop or of what one group did. Consent
/// holds here as in a report, and addresses of people are not passed on. Throws
/// Error{Problem::Refused} when there is no such workshop, or when the group is not of it.
std::vector<Sheet> sheets(const sqlite::Database& db, WorkshopId workshop,
    std::optional<GroupId> group, const DayOf& dayOf);

/// One list as comma-separated values: UTF-8 with a mark at its head, for Excel. What a spreadsheet
/// would take for a formula stands behind an apostrophe.
std::string csv(const Sheet& sheet);

} // namespace summary
} // namespace charrette
