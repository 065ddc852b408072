// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/CaseForChange.h"

#include "core/base/Text.h"
#include "core/summary/CaseHeadings.h"
#include "core/summary/Deck.h"
#include "core/summary/DeckHeadings.h"
#include "core/summary/Headings.h"
#include "core/summary/Material.h"
#include "core/summary/SheetHeadings.h"
#include "core/summary/Sheets.h"

#include <algorithm>

namespace charrette::summary {

namespace {

/// Benefits by when they are expected, and last those of which nobody knows; the others as they
/// are.
std::vector<const CasePoint*> pointsOf(const Material& material, PointKind kind)
{
    std::vector<const CasePoint*> all;
    for (const auto& point : material.casePoints) {
        if (point.kind == kind)
            all.push_back(&point);
    }
    std::ranges::stable_sort(all, [](const auto* a, const auto* b) {
        return a->horizon && (!b->horizon || *a->horizon < *b->horizon);
    });
    return all;
}

std::vector<const Action*> closersOf(const Material& material, CasePointId id)
{
    std::vector<const Action*> all;
    for (const auto& action : material.actions) {
        if (std::ranges::count(material.closings, Closing{id, action.id}) > 0)
            all.push_back(&action);
    }
    return all;
}

/// Each with who does it, one a line.
std::string closersText(const Material& material, CasePointId id)
{
    std::vector<std::string> lines;
    for (const auto* action : closersOf(material, id))
        lines.push_back(joined({action->text, material.nameOf(action->owner)}, " · "));
    return joined(lines, "\n");
}

std::string expectedText(const Material& material, const CasePoint& one)
{
    return one.horizon ? material.columnOf(*one.horizon) : std::string{heading::notSaidWhen};
}

Table gapTable(const Material& material, const std::vector<const CasePoint*>& gaps)
{
    Table table{.columns = {{std::string{heading::gap}, 10}, {std::string{heading::closedBy}, 9}},
        .rows = {}};
    for (const auto* one : gaps) {
        const auto closers = closersText(material, one->id);
        table.rows.push_back({{one->text, material.challengeOf(one->challenge)},
            {closers.empty() ? std::string{heading::noAction} : closers}});
    }
    return table;
}

Table benefitTable(const Material& material, const std::vector<const CasePoint*>& benefits)
{
    Table table{
        .columns = {{std::string{heading::benefit}, 14}, {std::string{heading::expectedBy}, 5}},
        .rows = {}};
    for (const auto* one : benefits)
        table.rows.push_back({{one->text}, {expectedText(material, *one)}});
    return table;
}

Piece pieceOf(const Material& material, PointKind kind, const std::vector<const CasePoint*>& points)
{
    if (isGap(kind))
        return gapTable(material, points);
    if (kind == PointKind::Benefit)
        return benefitTable(material, points);
    Bullets bullets;
    for (const auto* point : points)
        bullets.items.push_back(point->text);
    return bullets;
}

/// As a slide says it: a benefit with its year, the rest by its words alone.
std::string slideLine(const Material& material, const CasePoint& point)
{
    return point.horizon ? point.text + " (" + material.columnOf(*point.horizon) + ")" : point.text;
}

/// For the speaker: what each gap is closed by.
std::string closingNotes(const Material& material, const std::vector<const CasePoint*>& points)
{
    std::vector<std::string> lines;
    for (const auto* point : points) {
        for (const auto* action : closersOf(material, point->id))
            lines.push_back(point->text + " – " + action->text);
    }
    return joined(lines, "\n");
}

} // namespace

Section caseForChange(const Material& material)
{
    Section section{.title = {}, .note = std::string{heading::caseNote}};
    for (const auto kind : everyOne<PointKind>()) {
        const auto points = pointsOf(material, kind);
        if (points.empty())
            continue;
        section.pieces.push_back(Heading{std::string{heading::word(kind)}});
        section.pieces.push_back(pieceOf(material, kind, points));
    }
    return section;
}

void addCaseForChange(Deck& deck, const Material& material)
{
    for (const auto kind : everyOne<PointKind>()) {
        const auto points = pointsOf(material, kind);
        const auto perSlide = evenly(points.size());
        for (std::size_t first = 0; first < points.size(); first += perSlide) {
            const auto at = [&](std::size_t i) {
                return points.begin() + static_cast<std::ptrdiff_t>(i);
            };
            const std::vector<const CasePoint*> part(
                at(first), at(std::min(first + perSlide, points.size())));
            Slide slide{.kind = std::string{heading::caseForChange},
                .title = std::string{heading::word(kind)},
                .notes = closingNotes(material, part)};
            for (const auto* point : part)
                slide.points.push_back(slideLine(material, *point));
            slide.part = Part::Case;
            deck.slides.push_back(std::move(slide));
        }
    }
}

Sheet caseSheet(const Material& material)
{
    Sheet sheet{.title = std::string{heading::caseForChange},
        .columns = {{std::string{heading::noteKind}, 22}, {std::string{heading::point}, 48},
            {std::string{heading::challenge}, 22}, {std::string{heading::closedBy}, 48},
            {std::string{heading::expectedBy}, 14}},
        .rows = {}};
    const auto text = [](std::string_view value) {
        return value.empty() ? SheetValue{} : SheetValue{std::string{value}};
    };
    for (const auto kind : everyOne<PointKind>()) {
        for (const auto* point : pointsOf(material, kind)) {
            sheet.rows.push_back({text(heading::word(kind)), text(point->text),
                text(material.challengeOf(point->challenge)),
                text(closersText(material, point->id)),
                text(point->horizon ? material.columnOf(*point->horizon) : "")});
        }
    }
    return sheet;
}

} // namespace charrette::summary
