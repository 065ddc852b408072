// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/board/FreePlaces.h"

#include "app/board/AreaGround.h"
#include "app/widgets/NotePainter.h"
#include "core/ideas/Place.h"

#include <cmath>

namespace charrette::app {

namespace {

constexpr double gapBelow = 96; ///< between what was placed and what waits

} // namespace

double boardFactor()
{
    return noteSize().width() / boardPaper.width();
}

std::vector<Area> onBoard(std::vector<Area> areas)
{
    const auto factor = boardFactor();
    for (auto& area : areas) {
        for (auto length : {&Area::x, &Area::y, &Area::width, &Area::height})
            area.*length *= factor;
    }
    return areas;
}

FreePlaces freePlaces(const std::vector<std::int64_t>& all, const std::vector<NoteMove>& placed,
    const std::vector<Area>& areas)
{
    FreePlaces free;
    free.places.reserve(all.size());
    QRectF used;
    for (const auto& place : placed) {
        free.places.emplace(place.id, place.to);
        used |= QRectF{place.to, boardPaper};
    }
    for (const auto& area : areas)
        used |= AreaGround::rectOf(area);
    for (const auto id : all) {
        if (!free.places.contains(id))
            free.waiting.push_back(id);
    }
    const auto snap = [](double length) { return std::ceil(length / boardStep) * boardStep; };
    const double below = used.isNull() ? 0 : snap(used.bottom() + gapBelow);
    const double left = used.isNull() ? 0 : snap(used.left());
    const auto spots = waitingSpots(free.waiting.size(), left, below);
    for (std::size_t i = 0; i < free.waiting.size(); ++i)
        free.places.emplace(free.waiting[i], QPointF{spots[i].x, spots[i].y});
    return free;
}

} // namespace charrette::app
