// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/Report.h"

#include "core/summary/Material.h"
#include "core/summary/Sections.h"

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
    case Part::Ideas:
        return ideas(material);
    case Part::Prototypes:
        return prototypes(material);
    case Part::Visions:
        return visions(material);
    case Part::Actions:
        return actions(material);
    case Part::Persisting:
        return persisting(material);
    case Part::Course:
        return course(material);
    }
    return {};
}

} // namespace

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
    for (const auto part : everyOne<Part>()) {
        if (!parts.has(part))
            continue;
        auto one = section(part, material);
        if (one.pieces.empty())
            continue;
        one.title = title(part);
        report.sections.push_back(std::move(one));
    }
    return report;
}

} // namespace charrette::summary
