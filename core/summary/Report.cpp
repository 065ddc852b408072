// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/Report.h"

#include "core/summary/CaseForChange.h"
#include "core/summary/Material.h"
#include "core/summary/Personas.h"
#include "core/summary/Sections.h"

#include <charconv>
#include <cmath>

namespace charrette::summary {

namespace {

Section section(Part part, const Material& material)
{
    switch (part) {
    case Part::Glance:
        return glance(material);
    case Part::Challenges:
        return challenges(material);
    case Part::Heard:
        return heard(material);
    case Part::Insights:
        return insights(material);
    case Part::Personas:
        return personas(material);
    case Part::Ideas:
        return ideas(material);
    case Part::Prototypes:
        return prototypes(material);
    case Part::Visions:
        return visions(material);
    case Part::Case:
        return caseForChange(material);
    case Part::Actions:
        return actions(material);
    case Part::Persisting:
        return persisting(material);
    case Part::Course:
        return course(material);
    }
    return {};
}

/// Of one of the three colours, as brightness is reckoned (WCAG 2.1).
double linear(std::string_view digits)
{
    int value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
    const double share = value / 255.0;
    return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double contrastToWhite(std::string_view digits)
{
    const double light = 0.2126 * linear(digits.substr(0, 2)) + 0.7152 * linear(digits.substr(2, 2))
        + 0.0722 * linear(digits.substr(4, 2));
    return 1.05 / (light + 0.05);
}

} // namespace

std::string letterColour(const Look& look)
{
    constexpr double readable = 4.5;
    if (look.accent.size() != 7 || contrastToWhite(look.accent.substr(1)) < readable)
        return "0E6E66";
    return look.accent.substr(1);
}

void dropEmptyColumns(Table& table)
{
    for (auto i = table.columns.size(); i-- > 1;) {
        const auto isEmpty = [&](const std::vector<Cell>& row) {
            return row[i].text.empty() && row[i].detail.empty();
        };
        if (!std::ranges::all_of(table.rows, isEmpty))
            continue;
        const auto at = static_cast<std::ptrdiff_t>(i);
        table.columns.erase(table.columns.begin() + at);
        for (auto& row : table.rows)
            row.erase(row.begin() + at);
    }
}

void addSection(Report& report, std::string_view title, Section section)
{
    if (section.pieces.empty())
        return;
    section.title = title;
    report.sections.push_back(std::move(section));
}

Report buildReport(const sqlite::Database& db, WorkshopId workshop, std::optional<GroupId> group,
    const Parts& parts)
{
    return buildReport(Material{db, workshop, group}, parts);
}

Report buildReport(const Material& material, const Parts& parts)
{
    const auto group = material.group ? std::optional{material.group->id} : std::nullopt;
    Report report{
        .cover = cover(material),
        .sections = {},
        .consents = material.redaction.consents(group),
    };
    for (const auto part : parts.order()) {
        if (!parts.has(part))
            continue;
        auto one = section(part, material);
        one.part = part;
        addSection(report, title(part), std::move(one));
    }
    return report;
}

} // namespace charrette::summary
