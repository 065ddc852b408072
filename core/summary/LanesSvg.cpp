// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/Canvas.h"
#include "core/summary/ChartSvg.h"

#include <algorithm>
#include <cmath>

namespace charrette::summary {

namespace {

constexpr double laneGap = 10;
constexpr double lanePadding = 8;
constexpr double laneSize = 8; ///< of letters on notes
constexpr double detailSize = 7;
constexpr double notePadding = 6;

/// The texts of a note in lines, and how high they make it.
struct NoteText {
    std::vector<std::string> words;
    std::vector<std::string> detail;
    double height;
};

NoteText noteText(const Lanes::Note& note, double width, std::size_t mostDetail)
{
    NoteText text{wrapped(note.text, width - 2 * notePadding, laneSize, 6),
        wrapped(note.detail, width - 2 * notePadding, detailSize, mostDetail), 0};
    text.height = 2 * notePadding
        + chartLeading
            * (static_cast<double>(text.words.size()) * laneSize
                + static_cast<double>(text.detail.size()) * detailSize)
        + (text.detail.empty() ? 0 : 2);
    return text;
}

/// Notes in lanes, and from one to another where one comes after the other.
class LanesDrawing {
public:
    LanesDrawing(const Lanes& chart, double width)
        : m_chart{chart}
        , m_width{width}
        , m_lane{(width + laneGap) / static_cast<double>(chart.lanes.size()) - laneGap}
        , m_mostDetail{chart.links.empty() ? std::size_t{2} : std::size_t{3}}
        , m_places(chart.lanes.size())
    {}

    Drawing draw()
    {
        for (std::size_t i = 0; i < m_chart.lanes.size(); ++i) {
            Canvas trial;
            m_height = std::max(m_height, writeLane(trial, i));
        }
        Canvas canvas;
        for (std::size_t i = 0; i < m_chart.lanes.size(); ++i) {
            canvas.box({leftOf(i), 0.3, m_lane, m_height - 0.6}, groundColour, lineColour, 6);
            writeLane(canvas, i);
        }
        for (std::size_t i = 0; i < m_chart.links.size(); ++i)
            writeLink(canvas, m_chart.links[i], static_cast<double>(i % 3) * 2.5);
        return canvas.take(m_width, m_height);
    }

private:
    double leftOf(std::size_t lane) const { return static_cast<double>(lane) * (m_lane + laneGap); }

    double writeLane(Canvas& canvas, std::size_t index)
    {
        const auto& lane = m_chart.lanes[index];
        const double inner = m_lane - 2 * lanePadding;
        const double x = leftOf(index) + lanePadding;
        double y = canvas.lines(
            x, lanePadding, wrapped(lane.title, inner, 10, 3, true), {10, inkColour, true});
        y = canvas.lines(x, y, wrapped(lane.note, inner, laneSize, 2), {laneSize, mutedColour});
        y = writeNotes(canvas, index, {x, y + 5, inner, 0});
        if (!lane.rest.empty())
            y = canvas.lines(x, y, wrapped(lane.rest, inner, laneSize), {laneSize, mutedColour})
                + 2;
        return y + lanePadding - 2;
    }

    /// Rows of notes of one height; returns where they end. One beside the other only where no
    /// line has to find its way between them.
    double writeNotes(Canvas& canvas, std::size_t lane, const Place& room)
    {
        constexpr double between = 5;
        const auto& notes = m_chart.lanes[lane].notes;
        const auto across = m_chart.links.empty()
            ? static_cast<std::size_t>(std::max(1.0, std::floor(room.width / 95)))
            : std::size_t{1};
        const double width = (room.width + between) / static_cast<double>(across) - between;
        m_places[lane].clear();
        double y = room.y;
        for (std::size_t first = 0; first < notes.size(); first += across) {
            const auto end = std::min(first + across, notes.size());
            double height = 34;
            for (auto i = first; i < end; ++i)
                height = std::max(height, noteText(notes[i], width, m_mostDetail).height);
            for (auto i = first; i < end; ++i) {
                const double x = room.x + static_cast<double>(i - first) * (width + between);
                writeNote(canvas, notes[i], {x, y, width, height});
                m_places[lane].push_back({x, y, width, height});
            }
            y += height + between;
        }
        return y;
    }

    void writeNote(Canvas& canvas, const Lanes::Note& note, const Place& at) const
    {
        const auto text = noteText(note, at.width, m_mostDetail);
        canvas.box(at, fillOf(note.shade), mutedColour, 2);
        canvas.lines(at.x + notePadding, at.y + notePadding, text.words, {laneSize});
        const double foot = static_cast<double>(text.detail.size()) * detailSize * chartLeading;
        canvas.lines(at.x + notePadding, at.y + at.height - notePadding - foot, text.detail,
            {detailSize, "#45484D"});
    }

    /// In the empty space between lanes; further than to the next one it goes along their foot, so
    /// that it crosses no note. Each is shifted a little, so that two do not lie on each other.
    void writeLink(Canvas& canvas, const Lanes::Link& link, double shift) const
    {
        const auto& from = m_places[link.fromLane][link.from];
        const auto& to = m_places[link.toLane][link.to];
        const bool isForward = link.toLane > link.fromLane;
        const double start = isForward ? from.x + from.width : from.x;
        const bool entersLeft = isForward || link.toLane == link.fromLane;
        const double end = entersLeft ? to.x : to.x + to.width;
        const double y1 = from.y + from.height / 2 + shift;
        const double y2 = to.y + to.height / 2 - shift;
        const double middle = link.toLane == link.fromLane
            ? start - lanePadding / 2
            : start + (isForward ? 1 : -1) * (lanePadding + laneGap / 2 - 2.5 + shift);
        canvas.line(start, y1, middle, y1, inkColour);
        const auto steps = isForward ? link.toLane - link.fromLane : link.fromLane - link.toLane;
        double last = middle;
        if (steps > 1) {
            const double foot = m_height - lanePadding / 2 - shift / 2;
            last = end + (entersLeft ? -1 : 1) * (lanePadding + laneGap / 2 - 2.5 + shift);
            canvas.line(middle, y1, middle, foot, inkColour);
            canvas.line(middle, foot, last, foot, inkColour);
            canvas.line(last, foot, last, y2, inkColour);
        } else {
            canvas.line(middle, y1, middle, y2, inkColour);
        }
        canvas.line(last, y2, end, y2, inkColour);
        const double back = entersLeft ? -4 : 4;
        canvas.shape({{end, y2}, {end + back, y2 - 2.5}, {end + back, y2 + 2.5}}, inkColour);
    }

    const Lanes& m_chart;
    double m_width;
    double m_lane;
    std::size_t m_mostDetail;
    double m_height = 0;
    std::vector<std::vector<Place>> m_places; ///< of the notes in each lane
};

} // namespace

Drawing drawnLanes(const Lanes& chart, double width)
{
    return LanesDrawing{chart, width}.draw();
}

} // namespace charrette::summary
