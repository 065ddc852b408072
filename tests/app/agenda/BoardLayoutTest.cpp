// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agenda/BoardLayout.h"

#include "tests/support/Catch.h"

#include <algorithm>
#include <random>

using namespace charrette;
using namespace charrette::app;

namespace {

const auto day = DayId::draw();

std::vector<Stream> streams(int count)
{
    std::vector<Stream> made;
    for (int i = 0; i < count; ++i)
        made.push_back({.workshop = WorkshopId::draw(), .name = "S" + std::to_string(i)});
    return made;
}

std::vector<AgendaRow> rowsOf(const std::vector<Block>& blocks)
{
    std::vector<AgendaRow> rows;
    for (const auto& timed : timetable(540, blocks))
        rows.push_back({timed});
    return rows;
}

std::vector<Block> anyAgenda(std::mt19937& dice, const std::vector<Stream>& among)
{
    const auto below = [&](int count) {
        return static_cast<int>(dice() % static_cast<unsigned>(count));
    };
    std::vector<Block> blocks;
    for (int i = below(30); i > 0; --i) {
        Block block{.day = day, .title = "B", .minutes = below(13) * 5};
        if (!among.empty() && below(3) > 0)
            block.stream =
                among[static_cast<std::size_t>(below(static_cast<int>(among.size())))].id;
        if (below(6) == 0)
            block.pinned = below(1440);
        blocks.push_back(block);
    }
    return blocks;
}

} // namespace

TEST_CASE("Whatever the agenda, every block has its place and none lies on another", "[agenda]")
{
    std::mt19937 dice{7};
    for (int round = 0; round < 300; ++round) {
        const auto among = streams(static_cast<int>(dice() % 10));
        const auto rows = rowsOf(anyAgenda(dice, among));
        const auto layout = streamLayout(rows, among, 880);

        REQUIRE(layout.cells.size() == rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const auto& cell = layout.cells[i];
            CHECK(cell.row == static_cast<int>(i));
            CHECK(cell.rect.height() >= 30);
            CHECK(cell.rect.bottom() <= layout.height);
            CHECK(cell.rect.right() <= layout.width);
            CHECK((cell.column >= 0) == rows[i].block().stream.has_value());
            for (std::size_t j = 0; j < i; ++j)
                CHECK_FALSE(cell.rect.intersects(layout.cells[j].rect));
        }
    }
}

TEST_CASE("The same moment is at the same height in every stream", "[agenda]")
{
    const auto among = streams(3);
    std::vector<Block> blocks;
    for (const auto& stream : among) {
        const int first = 10 + 10 * static_cast<int>(blocks.size());
        for (const int minutes : {first, 90 - first, 30})
            blocks.push_back({.day = day, .stream = stream.id, .title = "B", .minutes = minutes});
    }
    const auto layout = streamLayout(rowsOf(blocks), among, 880);

    CHECK(layout.cells[2].rect.top() == layout.cells[5].rect.top());
    CHECK(layout.cells[5].rect.top() == layout.cells[8].rect.top());
    CHECK(layout.cells[0].rect.top() == layout.cells[3].rect.top());
    CHECK(layout.times.front().minute == 540);
}

TEST_CASE("From every block, every other one can be reached by the arrows", "[agenda]")
{
    std::mt19937 dice{11};
    for (int round = 0; round < 60; ++round) {
        const auto among = streams(static_cast<int>(dice() % 5));
        const auto rows = rowsOf(anyAgenda(dice, among));
        const auto layout = streamLayout(rows, among, 880);
        std::vector<int> reached{0};
        std::vector<bool> isReached(rows.size(), false);
        if (rows.empty())
            continue;
        isReached[0] = true;
        for (std::size_t at = 0; at < reached.size(); ++at) {
            for (const auto& [down, aside] :
                {std::pair{-1, 0}, std::pair{1, 0}, std::pair{0, -1}, std::pair{0, 1}}) {
                const int next = layout.beside(reached[at], down, aside);
                if (isReached[static_cast<std::size_t>(next)])
                    continue;
                isReached[static_cast<std::size_t>(next)] = true;
                reached.push_back(next);
            }
        }
        CHECK(reached.size() == rows.size());
    }
}

TEST_CASE("Days stand beside each other, each with its own blocks", "[agenda]")
{
    const std::vector<Day> days{
        {.id = day, .workshop = WorkshopId::draw(), .date = *Date::from(2026, 11, 18)},
        {.workshop = WorkshopId::draw(), .date = *Date::from(2026, 11, 19)}};
    auto rows = rowsOf({{.day = day, .title = "A"}, {.day = day, .title = "B"}});
    for (auto& row : rowsOf({{.day = days[1].id, .title = "C"}}))
        rows.push_back(row);

    const auto layout = dayLayout(rows, days, {QStringLiteral("One"), QStringLiteral("Two")}, 880);

    CHECK(layout.cells[0].column == 0);
    CHECK(layout.cells[2].column == 1);
    CHECK(layout.cells[0].rect.top() == layout.cells[2].rect.top());
    CHECK(layout.cells[1].rect.top() > layout.cells[0].rect.bottom());
    CHECK(layout.columnAt(layout.cells[2].rect.center().x()) == 1);
}
