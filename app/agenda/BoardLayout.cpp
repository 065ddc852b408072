// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agenda/BoardLayout.h"

#include "app/theme/Type.h"
#include "core/agenda/Sections.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <tuple>

namespace charrette::app {

namespace {

constexpr int timeWidth = 58;
constexpr int rowHeight = 33;
constexpr int freeHeight = 22;
constexpr int leastStream = 88;
constexpr int leastDay = 260;
constexpr int leastCard = 30;
constexpr int leastNarrowCard = 44; ///< room for two lines
constexpr int narrow = 150;
constexpr int cardGap = 3; ///< between cards
constexpr int bandMargin = 6;
constexpr double pixelsPerMinute = 1.5;
constexpr double mostPixels = 150; ///< between two times

void placeColumns(BoardLayout& layout, int width, int least)
{
    const int count = std::max(1, static_cast<int>(layout.columns.size()));
    const int room = std::max(0, width - layout.timeWidth);
    const int each = std::max(px(least), room / count);
    int left = layout.timeWidth;
    for (auto& column : layout.columns) {
        column.left = left;
        column.width = each;
        left += each;
    }
    layout.width = std::max(width, left);
}

/// Lays out what streams do side by side. Time is as elastic as the shortest card demands: a
/// moment is at the same height in every column.
class Band {
public:
    Band(BoardLayout& layout, const std::vector<AgendaRow>& rows, const Section& section)
        : m_layout{layout}
        , m_rows{rows}
        , m_section{section}
        , m_least{px(layout.columns.front().width < px(narrow) ? leastNarrowCard : leastCard)}
    {}

    void lay()
    {
        const int top = m_layout.height + px(bandMargin);
        measure(top);
        int bottom = m_heights.empty() ? top : m_heights.rbegin()->second;
        for (std::size_t lane = 0; lane < m_section.lanes.size(); ++lane)
            bottom = std::max(bottom, layLane(static_cast<int>(lane)));
        writeTimes();
        m_layout.bands.push_back({m_layout.height, bottom + px(bandMargin)});
        m_layout.height = bottom + px(bandMargin);
    }

private:
    static MinuteOfDay endOf(const TimedBlock& timed)
    {
        return std::max(timed.end(), timed.start + 1);
    }

    const TimedBlock& at(std::size_t row) const { return m_rows[row].timed; }

    void measure(int top)
    {
        std::multimap<MinuteOfDay, MinuteOfDay> startsByEnd;
        for (const auto& lane : m_section.lanes) {
            for (const auto row : lane) {
                m_heights[at(row).start];
                m_heights[at(row).start - at(row).slack];
                m_heights[endOf(at(row))];
                startsByEnd.emplace(endOf(at(row)), at(row).start);
            }
        }
        int y = top;
        std::optional<MinuteOfDay> before;
        for (auto& [minute, height] : m_heights) {
            if (before)
                y +=
                    std::max(px(4), px(std::min(pixelsPerMinute * (minute - *before), mostPixels)));
            const auto [first, last] = startsByEnd.equal_range(minute);
            for (auto it = first; it != last; ++it)
                y = std::max(y, m_heights[it->second] + m_least + cardGap);
            height = y;
            before = minute;
        }
    }

    int layLane(int lane)
    {
        const auto& column = m_layout.columns[static_cast<std::size_t>(lane)];
        const int left = column.left + cardGap;
        const int width = column.width - cardGap;
        int reached = 0;
        for (const auto row : m_section.lanes[static_cast<std::size_t>(lane)]) {
            const auto& timed = at(row);
            const int top = std::max(m_heights[timed.start], reached);
            const int bottom = std::max(m_heights[endOf(timed)] - cardGap, top + m_least);
            auto& cell = m_layout.cells[row];
            cell.column = lane;
            cell.look = BoardCell::Look::Card;
            cell.rect = QRect{left, top, width, bottom - top};
            if (timed.slack > 0) {
                const int from = m_heights[timed.start - timed.slack];
                cell.free = QRect{left, from, width, top - from - cardGap};
            }
            reached = bottom + cardGap;
        }
        return reached;
    }

    /// Only times at which something begins, and no two on top of each other.
    void writeTimes()
    {
        std::map<MinuteOfDay, bool> starts;
        for (const auto& lane : m_section.lanes) {
            for (const auto row : lane)
                starts[at(row).start] = true;
        }
        int free = m_layout.height;
        for (const auto& [minute, isStart] : starts) {
            const int y = m_heights[minute];
            if (y < free)
                continue;
            m_layout.times.push_back({minute, y});
            free = y + px(18);
        }
    }

    BoardLayout& m_layout;
    const std::vector<AgendaRow>& m_rows;
    const Section& m_section;
    int m_least; ///< height of a card
    std::map<MinuteOfDay, int> m_heights;
};

void layRow(BoardLayout& layout, std::size_t row, const TimedBlock& timed, int width)
{
    auto& cell = layout.cells[row];
    if (timed.slack > 0) {
        cell.free =
            QRect{layout.timeWidth, layout.height, width - layout.timeWidth, px(freeHeight)};
        layout.height += px(freeHeight);
    }
    cell.rect = QRect{0, layout.height, width, px(rowHeight)};
    layout.height += px(rowHeight);
}

} // namespace

BoardLayout streamLayout(
    const std::vector<AgendaRow>& rows, const std::vector<Stream>& streams, int width)
{
    BoardLayout layout{.timeWidth = px(timeWidth)};
    std::vector<StreamId> ids;
    for (const auto& stream : streams) {
        ids.push_back(stream.id);
        layout.columns.push_back({.name = QString::fromStdString(stream.name),
            .detail = QString::fromStdString(stream.room),
            .stream = stream.id});
    }
    placeColumns(layout, width, leastStream);
    std::vector<TimedBlock> timed;
    for (int row = 0; row < static_cast<int>(rows.size()); ++row) {
        layout.cells.push_back({.row = row});
        timed.push_back(rows[static_cast<std::size_t>(row)].timed);
    }
    for (const auto& section : sections(timed, ids)) {
        if (section.plenary)
            layRow(layout, *section.plenary, timed[*section.plenary], width);
        else
            Band{layout, rows, section}.lay();
    }
    return layout;
}

BoardLayout dayLayout(const std::vector<AgendaRow>& rows, const std::vector<Day>& days,
    const QStringList& names, int width)
{
    BoardLayout layout;
    for (std::size_t i = 0; i < days.size(); ++i)
        layout.columns.push_back({.name = names.value(static_cast<qsizetype>(i)),
            .detail = QString::fromStdString(days[i].title),
            .day = days[i].id});
    placeColumns(layout, width, leastDay);
    std::vector<int> reached(days.size(), px(bandMargin));
    for (int row = 0; row < static_cast<int>(rows.size()); ++row) {
        const auto& timed = rows[static_cast<std::size_t>(row)].timed;
        const auto day = std::ranges::find(days, timed.block.day, &Day::id);
        if (day == days.end()) { // rows of days that are just being taken away
            layout.cells.push_back({.row = row});
            continue;
        }
        const auto column = static_cast<std::size_t>(day - days.begin());
        const int left = layout.columns[column].left + cardGap;
        const int across = layout.columns[column].width - 2 * cardGap;
        BoardCell cell{
            .row = row, .column = static_cast<int>(column), .look = BoardCell::Look::Entry};
        int& y = reached[column];
        if (timed.slack > 0) {
            cell.free = QRect{left, y, across, px(freeHeight)};
            y += px(freeHeight);
        }
        cell.rect = QRect{left, y, across, px(rowHeight)};
        y += px(rowHeight);
        layout.cells.push_back(cell);
    }
    layout.height = reached.empty() ? 0 : *std::ranges::max_element(reached) + px(bandMargin);
    return layout;
}

int BoardLayout::columnAt(int x) const
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (x >= columns[i].left && x < columns[i].left + columns[i].width)
            return static_cast<int>(i);
    }
    return -1;
}

int BoardLayout::bandAt(int y) const
{
    const auto band = std::ranges::find_if(
        bands, [y](const BoardBand& it) { return y >= it.top && y < it.bottom; });
    return band == bands.end() ? -1 : static_cast<int>(band - bands.begin());
}

int BoardLayout::beside(int row, int rows, int aside) const
{
    if (row < 0 || row >= static_cast<int>(cells.size()))
        return cells.empty() ? -1 : 0;
    const auto& here = cells[static_cast<std::size_t>(row)];
    const int middle = here.rect.center().y();
    int best = row;
    std::tuple nearest{2, 0, 0};
    for (const auto& cell : cells) {
        const int down = cell.rect.center().y() - middle;
        const int across = cell.column - here.column;
        const bool isInLine = across == 0 || cell.column < 0 || here.column < 0;
        const bool isNext = aside == 0
            ? isInLine && (rows > 0 ? down > 0 : down < 0)
            : here.column >= 0 && cell.column >= 0 && (aside > 0 ? across > 0 : across < 0);
        // Aside one stays between the same plenary blocks as long as there is something.
        const bool isElsewhere = aside != 0 && bandAt(cell.rect.top()) != bandAt(here.rect.top());
        const auto distance = aside == 0
            ? std::tuple{0, std::abs(down), cell.column}
            : std::tuple{isElsewhere ? 1 : 0, std::abs(across), std::abs(down)};
        if (isNext && distance < nearest) {
            nearest = distance;
            best = cell.row;
        }
    }
    return best;
}

} // namespace charrette::app
