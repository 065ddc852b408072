// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ideas/Spread.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <optional>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace charrette {

namespace {

/// Which spots are taken, by cells as large as a note, so that only neighbours are looked at.
class Taken {
public:
    Taken(double width, double height)
        : m_width{width}
        , m_height{height}
    {}

    bool isFree(Spot spot) const
    {
        const auto column = cell(spot.x, m_width);
        const auto row = cell(spot.y, m_height);
        for (auto x = column - 1; x <= column + 1; ++x) {
            for (auto y = row - 1; y <= row + 1; ++y) {
                const auto found = m_cells.find(keyOf(x, y));
                if (found != m_cells.end() && covers(found->second, spot))
                    return false;
            }
        }
        return true;
    }

    void add(Spot spot)
    {
        m_cells[keyOf(cell(spot.x, m_width), cell(spot.y, m_height))].push_back(spot);
    }

private:
    static std::int64_t cell(double at, double size)
    {
        return static_cast<std::int64_t>(std::floor(at / size));
    }

    static std::int64_t keyOf(std::int64_t x, std::int64_t y) { return x * 1'000'003 + y; }

    bool covers(const std::vector<Spot>& spots, Spot spot) const
    {
        // A hair less than a note, or those that touch would be in each other's way by rounding.
        const double wide = m_width - 1e-6;
        const double high = m_height - 1e-6;
        return std::ranges::any_of(spots, [&](const Spot& other) {
            return std::abs(other.x - spot.x) < wide && std::abs(other.y - spot.y) < high;
        });
    }

    double m_width;
    double m_height;
    std::unordered_map<std::int64_t, std::vector<Spot>> m_cells;
};

/// Ways from a spot to others around it, in steps of a part of a note, the shortest first.
std::vector<Spot> waysOut(int rings, int parts, const NoteRoom& room)
{
    std::vector<Spot> ways;
    for (int x = -rings; x <= rings; ++x) {
        for (int y = -rings; y <= rings; ++y)
            ways.push_back({x * room.width / parts, y * room.height / parts});
    }
    const auto rank = [](const Spot& way) {
        return std::tuple{way.x * way.x + way.y * way.y, way.y, way.x};
    };
    std::ranges::sort(ways, {}, rank);
    return ways;
}

Spot within(Spot spot, const NoteRoom& room)
{
    return {std::clamp(spot.x, room.low.x, std::max(room.low.x, room.high.x)),
        std::clamp(spot.y, room.low.y, std::max(room.low.y, room.high.y))};
}

bool isWithin(Spot spot, const NoteRoom& room)
{
    return spot == within(spot, room);
}

} // namespace

std::vector<Spot> spread(const std::vector<Spot>& wanted, const NoteRoom& room)
{
    // Rings enough for all notes in a corner, where only a quarter of each ring is in the room.
    const auto count = static_cast<double>(wanted.size());
    const int rings = 2 * static_cast<int>(std::ceil(std::sqrt(count))) + 4;
    const auto ways = waysOut(rings, 2, room);
    // In a full room a gap is seldom half a note away; but then near by is good enough.
    constexpr int finely = 8;
    const auto fineWays = waysOut(4 * finely, finely, room);
    Taken taken{room.width, room.height};
    // What was not free once never becomes free, so the next note wanted there goes on from it.
    std::map<std::pair<double, double>, std::size_t> reached;
    std::vector<Spot> spots;
    spots.reserve(wanted.size());
    for (const auto& wish : wanted) {
        const auto start = within(wish, room);
        auto& next = reached[{start.x, start.y}];
        const auto free = [&](const Spot& way) {
            const Spot spot{start.x + way.x, start.y + way.y};
            return isWithin(spot, room) && taken.isFree(spot) ? std::optional{spot} : std::nullopt;
        };
        std::optional<Spot> found;
        for (; next < ways.size() && !found; ++next)
            found = free(ways[next]);
        for (std::size_t i = 0; i < fineWays.size() && !found; ++i)
            found = free(fineWays[i]);
        spots.push_back(found.value_or(start));
        taken.add(spots.back());
    }
    return spots;
}

} // namespace charrette
