// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Words.h"

#include <optional>
#include <string>
#include <vector>

namespace charrette {

class Edit;

namespace sqlite {
class Database;
}

using AreaId = Id<struct Area>;

/// The boards on which notes lie freely: ideas in clusters, and the notes of the interviews.
enum class Board { Ideas, Evidence };
template <>
inline constexpr std::array<std::string_view, 2> words<Board>{"ideas", "evidence"};

/// A named part of a free board. A note belongs to it by lying in it.
struct Area {
    AreaId id = AreaId::draw();
    WorkshopId workshop;
    Board board = Board::Ideas;
    std::string name = {};
    double x = 0;
    double y = 0;
    double width = 1;
    double height = 1;
    Colour colour = Colour::Yellow;
    std::optional<InsightId> insight = {}; ///< what the cluster of evidence has become

    bool operator==(const Area&) const = default;
};

std::vector<Area> areasOf(
    const sqlite::Database& db, WorkshopId workshop, Board board = Board::Ideas);
std::optional<Area> find(const sqlite::Database& db, AreaId id);
AreaId add(Edit& edit, const Area& area);
void save(Edit& edit, const Area& area);
/// The notes in it stay where they are.
void remove(Edit& edit, AreaId id);

/// The smallest area in which a point lies: areas may lie within one another.
const Area* areaAt(const std::vector<Area>& areas, double x, double y);

} // namespace charrette
