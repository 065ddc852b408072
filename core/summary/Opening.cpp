// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Text.h"
#include "core/summary/Charts.h"
#include "core/summary/Headings.h"
#include "core/summary/Material.h"
#include "core/summary/Sections.h"

#include <algorithm>
#include <map>

namespace charrette::summary {

namespace {

constexpr std::size_t shownAtAGlance = 3;

int groupsAtOnce(const Material& material)
{
    std::map<std::int64_t, int> counts;
    int most = 0;
    for (const auto& [id, group] : material.groups)
        most = std::max(most, ++counts[group.round.value()]);
    return most;
}

std::vector<std::string> membersOf(const Material& material)
{
    std::vector<std::string> members;
    for (const auto& one : membershipsIn(material.db, material.group->round)) {
        if (one.group == material.group->id)
            members.push_back(material.nameOf(one.person));
    }
    std::ranges::sort(members);
    return members;
}

/// Counts worth a figure: those that are not nought.
Figures figures(const Material& material)
{
    const auto& consents = material.redaction.consents(
        material.group ? std::optional{material.group->id} : std::nullopt);
    const auto interviews =
        consents.named + consents.role + consents.unattributed + consents.leftOut;
    const auto size = [](const auto& list) { return static_cast<int>(list.size()); };
    Figures figures;
    const auto add = [&](int n, std::string (*counted)(int)) {
        if (n == 0)
            return;
        const auto text = counted(n);
        const auto blank = text.find(' ');
        figures.items.push_back({text.substr(0, blank), text.substr(blank + 1)});
    };
    if (!material.group) {
        add(size(material.attendees), heading::people);
        add(groupsAtOnce(material), heading::groups);
    }
    add(interviews, heading::interviews);
    add(size(material.insights), heading::insightCount);
    add(size(material.ideas), heading::ideaCount);
    add(size(material.prototypes), heading::prototypeCount);
    add(size(material.actions), heading::actionCount);
    return figures;
}

Bullets bestIdeas(const Material& material)
{
    Bullets bullets;
    for (const auto* idea : ranked(material)) {
        const int dots = material.dotsOn(idea->id);
        if (dots == 0 || bullets.items.size() == shownAtAGlance)
            break;
        bullets.items.push_back(idea->text + " (" + heading::voteCount(dots) + ")");
    }
    return bullets;
}

Bullets firstActions(const Material& material)
{
    std::vector<const Action*> dated;
    for (const auto& action : material.actions) {
        if (action.due && action.status != Status::Done && action.status != Status::Dropped)
            dated.push_back(&action);
    }
    std::ranges::stable_sort(dated, [](const auto* a, const auto* b) { return *a->due < *b->due; });
    Bullets bullets;
    for (const auto* action : dated) {
        if (bullets.items.size() == shownAtAGlance)
            break;
        bullets.items.push_back(heading::promised(*action, material.nameOf(action->owner)));
    }
    return bullets;
}

void addList(Section& section, std::string_view title, Bullets bullets)
{
    if (bullets.items.empty())
        return;
    section.pieces.push_back(Heading{std::string{title}});
    section.pieces.push_back(std::move(bullets));
}

} // namespace

Cover cover(const Material& material)
{
    const auto& workshop = material.workshop;
    const auto last = material.days.empty() ? workshop.starts : material.days.back().date;
    const auto when = heading::dateRange(workshop.starts, last);
    Cover cover;
    if (material.group) {
        cover.title = heading::groupTitle(*material.group);
        cover.subtitle = workshop.title;
    } else {
        cover.title = workshop.title;
        cover.subtitle = heading::subtitle;
    }
    addFact(cover.facts, joined({when, workshop.place}, " · "));
    const auto groups = groupsAtOnce(material);
    const auto people = static_cast<int>(material.attendees.size());
    if (material.group) {
        const auto members = static_cast<int>(membersOf(material).size());
        addFact(cover.facts, members > 0 ? heading::people(members) : std::string{});
    } else {
        addFact(cover.facts,
            joined({people > 0 ? heading::people(people) : std::string{},
                       groups > 0 ? heading::groups(groups) : std::string{}},
                " · "));
    }
    addFact(cover.facts, workshop.client.empty() ? "" : heading::preparedFor(workshop.client));
    return cover;
}

Section glance(const Material& material)
{
    Section section;
    if (material.group) {
        const auto& group = *material.group;
        Entry entry{.text = heading::memberList(membersOf(material))};
        if (const auto name = material.nameOf(group.facilitator); !name.empty())
            addFact(entry.facts, heading::facilitatedBy(name));
        if (!group.room.empty())
            addFact(entry.facts, heading::roomText(group.room));
        if (!entry.text.empty() || !entry.facts.empty())
            section.pieces.push_back(std::move(entry));
    } else if (!material.workshop.objective.empty()) {
        section.pieces.push_back(Paragraph{material.workshop.objective, Tone::Lead});
    }
    if (auto counts = figures(material); !counts.items.empty())
        section.pieces.push_back(std::move(counts));
    if (auto chart = chainChart(material))
        section.pieces.push_back(std::move(*chart));
    addList(section, heading::bestIdeas, bestIdeas(material));
    addList(section, heading::firstSteps, firstActions(material));
    addPictures(section, material,
        material.group ? material.group->id.value() : material.workshop.id.value());
    return section;
}

} // namespace charrette::summary
