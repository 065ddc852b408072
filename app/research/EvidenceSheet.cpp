// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/research/EvidenceSheet.h"

#include "app/board/AreaGround.h"
#include "app/board/FreePlaces.h"
#include "app/research/Heard.h"
#include "app/research/Terms.h"
#include "app/text/Utf8.h"
#include "core/ideas/EvidenceWall.h"
#include "core/summary/Redaction.h"

#include <unordered_map>

namespace charrette::app {

BoardSheet evidenceSheet(const sqlite::Database& db, WorkshopId workshop)
{
    std::unordered_map<InterviewId, bool> mayPass;
    for (const auto& interview : interviewsOf(db, workshop))
        mayPass.emplace(interview.id, interview.consent != Consent::None && !interview.withdrawn);
    const auto heard = heardIn(db, workshop);
    std::vector<std::int64_t> ids;
    for (const auto& each : heard)
        ids.push_back(each.note.id.value());
    std::vector<NoteMove> placed;
    for (const auto& place : notePlacesOf(db, workshop))
        placed.push_back({place.note.value(), {place.x, place.y}});
    auto areas = areasOf(db, workshop, Board::Evidence);
    const auto redaction = summary::Redaction::ofNames(db, workshop);
    for (auto& area : areas)
        area.name = redaction.text(area.name);
    const auto free = freePlaces(ids, placed, areas);
    BoardSheet sheet;
    for (const auto& each : heard) {
        if (!mayPass.at(each.note.interview))
            continue;
        sheet.notes.push_back({.id = each.note.id.value(),
            .at = free.places.at(each.note.id.value()) * boardFactor(),
            .text = toQt(redaction.text(shownNote(each.note).toStdString())),
            .label = each.groupNumber ? QString::number(*each.groupNumber) : QString{},
            .colour = each.colour});
    }
    auto ground = std::make_shared<AreaGround>();
    ground->setAreas(onBoard(areas));
    sheet.ground = std::move(ground);
    return sheet;
}

} // namespace charrette::app
