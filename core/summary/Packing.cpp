// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/Materials.h"
#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/summary/AgendaHeadings.h"
#include "core/summary/AgendaReports.h"
#include "core/summary/Headings.h"
#include "core/workshop/Workshop.h"

#include <algorithm>

namespace charrette::summary {

namespace {

/// "48", "24 at a time", "and 4 per group".
Cell howMany(const PackingItem& item)
{
    std::vector<std::string> rest;
    if (item.count && item.atOnce && *item.atOnce < *item.count)
        rest.push_back(heading::atOnce(*item.atOnce));
    std::vector<std::string> open;
    for (const auto& material : item.open)
        open.push_back(heading::each(material));
    if (!item.count)
        return {joined(open, "\n"), {}};
    rest.insert(rest.end(), open.begin(), open.end());
    return {std::to_string(*item.count), joined(rest, "\n")};
}

bool isCounted(const PackingItem& item)
{
    return item.count || !item.open.empty();
}

Table packingTable(const std::vector<PackingItem>& items, bool counted)
{
    Table table{{{"", 1}, {std::string{heading::bring}, 9, false, true}}, {}};
    if (counted)
        table.columns.push_back({std::string{heading::howMany}, 4, true});
    table.columns.push_back({std::string{heading::usedIn}, 12});
    for (const auto& item : items) {
        if (isCounted(item) != counted)
            continue;
        std::vector<Cell> row{{std::string{heading::toTick}}, {item.what}};
        if (counted)
            row.push_back(howMany(item));
        row.push_back({"", joined(item.usedIn, ", ")});
        table.rows.push_back(std::move(row));
    }
    return table;
}

Date dateOf(const std::vector<Day>& days, DayId wanted)
{
    const auto found = std::ranges::find(days, wanted, &Day::id);
    if (found == days.end())
        throw Error{Problem::Refused, "the day is not of this workshop"};
    return found->date;
}

} // namespace

Report packingList(const sqlite::Database& db, WorkshopId id, std::optional<DayId> day)
{
    const auto workshop = find(db, id);
    if (!workshop)
        throw Error{Problem::Refused, "no such workshop"};
    const auto days = daysOf(db, id);
    const auto first = day ? dateOf(days, *day) : workshop->starts;
    const auto last = day || days.empty() ? first : days.back().date;
    Report report{
        .cover = {workshop->title, std::string{heading::packingList},
            {heading::dateRange(first, last)
                + (workshop->place.empty() ? "" : " · " + workshop->place)}},
        .sections = {},
        .consents = {},
        .shape = Shape::Sheet,
    };
    const auto items = charrette::packingList(db, id, day);
    const auto add = [&](Section section, bool counted) {
        auto table = packingTable(items, counted);
        if (table.rows.empty())
            return;
        section.pieces.push_back(std::move(table));
        report.sections.push_back(std::move(section));
    };
    add({.title = std::string{heading::counted}}, true);
    add({.title = std::string{heading::notCounted}}, false);
    return report;
}

} // namespace charrette::summary
