// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/Course.h"

#include "core/summary/Charts.h"
#include "core/summary/Headings.h"
#include "core/summary/Material.h"
#include "core/summary/Sections.h"

#include <algorithm>
#include <optional>

namespace charrette::summary {

namespace {

constexpr std::int64_t halfMinute = msPerMinute / 2;

/// Rounded to the nearest.
int minutesOf(std::int64_t ms)
{
    return static_cast<int>((ms >= 0 ? ms + halfMinute : ms - halfMinute) / msPerMinute);
}

/// Moments as clocks at the event showed them. The plan says both for the block that was to begin
/// the day, wherever it stands now, so no rules of time zones are needed here.
class WallClock {
public:
    explicit WallClock(const RunningDay& day)
    {
        const auto starts = [](const Planned& planned) { return planned.starts.ms; };
        const auto first = std::ranges::min_element(day.planned, {}, starts);
        if (first == day.planned.end())
            return;
        const auto block = std::ranges::find(day.blocks, first->block, &Block::id);
        m_origin = first->starts.ms;
        m_minute = block->pinned.value_or(day.day.start);
    }

    std::string text(Instant moment) const
    {
        constexpr int perDay = 24 * 60;
        const auto since = (moment.ms - m_origin) / msPerMinute;
        const auto minute = static_cast<int>((m_minute + since) % perDay);
        return heading::timeText(clockText(minute < 0 ? minute + perDay : minute));
    }

private:
    std::int64_t m_origin = 0;
    MinuteOfDay m_minute = 0;
};

std::vector<Cell> rowOf(const CourseLine& line, const WallClock& clock)
{
    std::vector<Cell> row{{line.block.title}, {}, {}, {}, {}};
    row[1].text = line.plannedStart
        ? clock.text(*line.plannedStart) + ", " + heading::minuteCount(line.plannedMinutes)
        : std::string{heading::notPlanned};
    if (!line.started) {
        row[4].text = heading::notHeld;
        return row;
    }
    row[2].text = clock.text(*line.started);
    row[3].text = heading::minuteCount(minutesOf(line.on));
    if (line.plannedStart)
        row[4].text = heading::longer(minutesOf(line.on) - line.plannedMinutes);
    return row;
}

std::optional<Paragraph> endOf(const std::vector<CourseLine>& lines, const WallClock& clock)
{
    Instant ended;
    Instant planned;
    for (const auto& line : lines) {
        if (line.started && !line.ended)
            return {};
        if (line.ended)
            ended.ms = std::max(ended.ms, line.ended->ms);
        if (line.plannedStart)
            planned.ms =
                std::max(planned.ms, line.plannedStart->ms + line.plannedMinutes * msPerMinute);
    }
    if (ended.ms == 0 || planned.ms == 0)
        return {};
    const int late = minutesOf(ended.ms - planned.ms);
    return Paragraph{heading::endOfDay(clock.text(ended), late), Tone::Quiet};
}

} // namespace

/// What is for staff only is in no report.
Section course(const Material& material)
{
    Section section;
    int number = 0;
    for (const auto& day : material.days) {
        ++number;
        const auto running = material.group ? std::nullopt : runningDay(material.db, day.id);
        if (!running || !running->clock)
            continue;
        const WallClock clock{*running};
        Table table{.columns = {{std::string{heading::block}, 8},
                        {std::string{heading::planned}, 4}, {std::string{heading::began}, 2},
                        {std::string{heading::took}, 2}, {std::string{heading::againstPlan}, 4}},
            .rows = {}};
        auto lines = courseOf(*running);
        std::erase_if(lines, [](const CourseLine& line) {
            return !isForParticipants(line.block) || !(line.plannedStart || line.started);
        });
        for (auto& line : lines) {
            line.block.title = material.redaction.text(line.block.title);
            table.rows.push_back(rowOf(line, clock));
        }
        if (table.rows.empty())
            continue;
        section.pieces.push_back(Heading{
            heading::dayTitle(number, running->clock->date, material.redaction.text(day.title))});
        if (auto chart = spansChart(material, lines))
            section.pieces.push_back(std::move(*chart));
        section.pieces.push_back(std::move(table));
        if (auto end = endOf(lines, clock))
            section.pieces.push_back(std::move(*end));
    }
    return section;
}

} // namespace charrette::summary
