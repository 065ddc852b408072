// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Text.h"
#include "core/summary/Headings.h"
#include "core/summary/Material.h"
#include "core/summary/PersonaHeadings.h"
#include "core/summary/Sections.h"
#include "core/summary/SheetHeadings.h"

#include <algorithm>
#include <utility>

namespace charrette::summary {

namespace {

std::string_view titleOf(VisionKind kind)
{
    return kind == VisionKind::Vision ? heading::vision : heading::mission;
}

/// Who showed what is never told, only how many.
std::string consentText(const FistToFive& counts)
{
    return counts.isConsent() ? heading::consentOf(counts.shown())
                              : heading::talkAgain(counts.doubtful(), counts.shown());
}

/// The one that was chosen; the drafts where none was.
void addVisions(Section& section, const Material& material, VisionKind kind)
{
    const auto isChosen = [&](const Vision& one) { return one.kind == kind && one.chosen; };
    const bool someChosen = std::ranges::any_of(material.visions, isChosen);
    Heading title{std::string{titleOf(kind)}, someChosen ? "" : std::string{heading::drafts}};
    for (const auto& vision : material.visions) {
        if (vision.kind != kind || (someChosen && !vision.chosen))
            continue;
        if (!title.text.empty()) {
            if (vision.horizonYear && someChosen)
                title.text = heading::byYear(title.text, *vision.horizonYear);
            section.pieces.push_back(std::exchange(title, {}));
        }
        section.pieces.push_back(Paragraph{vision.text, Tone::Lead});
        addPictures(section, material, vision.id.value());
        if (auto signs = cleanLines(vision.signs); !signs.empty()) {
            section.pieces.push_back(
                Entry{.fields = {{std::string{heading::signs}, std::move(signs)}}});
        }
        if (const auto shown = material.fingers.find(vision.id); shown != material.fingers.end())
            section.pieces.push_back(Paragraph{consentText(shown->second), Tone::Quiet});
    }
}

} // namespace

Table actionTable(const Material& material, std::vector<const Action*> actions, bool withOwner)
{
    std::ranges::stable_sort(actions,
        [](const auto* a, const auto* b) { return a->due && (!b->due || *a->due < *b->due); });
    const bool withStatus = std::ranges::any_of(
        material.actions, [](const Action& one) { return one.status != Status::NotStarted; });
    Table table{.columns = {{std::string{heading::action}, 11}}, .rows = {}};
    if (withOwner)
        table.columns.push_back({std::string{heading::owner}, 5});
    table.columns.push_back({std::string{heading::due}, 4});
    if (withStatus)
        table.columns.push_back({std::string{heading::status}, 4});
    for (const auto* action : actions) {
        const auto owner = material.nameOf(action->owner);
        const auto earlier = material.earlierThan(action->id);
        std::vector<Cell> row{{action->text,
            joined({action->firstStep.empty() ? "" : heading::firstStep(action->firstStep),
                       earlier.empty() ? "" : filled(heading::comesAfter, {earlier})},
                "\n")}};
        if (withOwner)
            row.push_back({owner.empty() ? std::string{heading::noOwner} : owner});
        row.push_back({action->due ? heading::shortDate(*action->due) : ""});
        if (withStatus)
            row.push_back({std::string{heading::word(action->status)}});
        table.rows.push_back(std::move(row));
    }
    dropEmptyColumns(table);
    return table;
}

Section visions(const Material& material)
{
    Section section;
    if (!material.group) {
        addVisions(section, material, VisionKind::Vision);
        addVisions(section, material, VisionKind::Mission);
    }
    if (material.pitches.empty())
        return section;
    section.pieces.push_back(Heading{std::string{heading::pitches}});
    for (const auto& pitch : material.pitches) {
        Entry entry{.title = pitch.title, .text = pitch.text};
        if (const auto name = material.nameOf(pitch.person); !name.empty())
            addFact(entry.facts, heading::toldBy(name));
        addFact(entry.facts, material.groupOf(pitch.group));
        section.pieces.push_back(std::move(entry));
        addPictures(section, material, pitch.id.value());
    }
    return section;
}

Section actions(const Material& material)
{
    Section section;
    for (const auto horizon : everyOne<ActionHorizon>()) {
        std::vector<const Action*> lane;
        for (const auto& action : material.actions) {
            if (action.horizon == horizon)
                lane.push_back(&action);
        }
        if (lane.empty())
            continue;
        section.pieces.push_back(Heading{material.columnOf(horizon), material.paceOf(horizon)});
        section.pieces.push_back(actionTable(material, std::move(lane)));
    }
    return section;
}

} // namespace charrette::summary
