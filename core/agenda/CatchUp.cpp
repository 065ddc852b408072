// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/CatchUp.h"

#include "core/agenda/Arrange.h"
#include "core/document/Record.h"

#include <algorithm>
#include <unordered_map>

namespace charrette {

namespace {

constexpr int longestBlock = 1440;

bool isPause(const Block& block)
{
    const bool rests = block.kind == BlockKind::Break || block.kind == BlockKind::Meal
        || block.kind == BlockKind::Move;
    return block.kind == BlockKind::Buffer || (rests && block.flexible);
}

using Lane = std::vector<std::size_t>; ///< places in the agenda, in order
/// What is shortened together or not at all: a block that everybody is in, or streams side by side.
using Together = std::vector<Lane>;
using Cuts = std::vector<std::pair<std::size_t, int>>; ///< place, minutes
/// By how much a block may become shorter.
using Give = int (*)(const Block&);

/// What becomes of the rest of the day when the block that is on takes longer.
class Outlook {
public:
    Outlook(const RunningDay& day, const EventClock& clock, const Block& on, int late)
        : m_day{day}
        , m_clock{clock}
        , m_blocks{day.blocks}
        , m_on{std::ranges::find(day.blocks, on.id, &Block::id) - day.blocks.begin()}
        , m_planned{day.plan(clock)}
    {
        current().minutes += late;
    }

    Block& current() { return m_blocks[static_cast<std::size_t>(m_on)]; }
    Block& at(std::size_t i) { return m_blocks[i]; }

    /// What a cut can shorten later: what comes when the clock goes on from here. Beside the
    /// stream that is on, the others keep their time.
    std::vector<Together> ahead() const
    {
        std::vector<Together> parts;
        std::unordered_map<StreamId, std::size_t> lanes; // of the last part, while it goes on
        auto stream = m_day.blocks[static_cast<std::size_t>(m_on)].stream;
        for (auto i = static_cast<std::size_t>(m_on) + 1; i < m_day.blocks.size(); ++i) {
            const auto& block = m_day.blocks[i];
            if (!block.stream) {
                stream.reset();
                lanes.clear();
            }
            if (wasOn(block.id) || (stream && block.stream != stream))
                continue;
            if (!block.stream || stream) {
                parts.push_back({{i}});
                continue;
            }
            if (lanes.empty())
                parts.emplace_back();
            const auto lane = lanes.try_emplace(*block.stream, lanes.size()).first->second;
            parts.back().resize(lanes.size());
            parts.back()[lane].push_back(i);
        }
        return oneByOne(parts);
    }

    /// A stream that has nothing beside it is as good as a plenary.
    static std::vector<Together> oneByOne(const std::vector<Together>& parts)
    {
        std::vector<Together> all;
        for (const auto& part : parts) {
            if (part.size() > 1)
                all.push_back(part);
            else
                for (const auto place : part.front())
                    all.push_back({{place}});
        }
        return all;
    }

    int lengthOf(const Lane& lane) const
    {
        int minutes = 0;
        for (const auto place : lane)
            minutes += m_blocks[place].minutes;
        return minutes;
    }

    /// Work gives before pauses do.
    Cuts shorten(const Lane& lane, int by, Give give)
    {
        auto places = lane;
        std::ranges::stable_partition(
            places, [&](std::size_t place) { return !isPause(at(place)); });
        Cuts cuts;
        for (const auto place : places) {
            const int cut = std::min(by, give(at(place)));
            if (cut <= 0)
                continue;
            at(place).minutes -= cut;
            by -= cut;
            cuts.emplace_back(place, cut);
        }
        return cuts;
    }

    /// Minutes by which a pinned block is run into more than planned.
    int overlap() const { return overlapOf(plan()); }

    /// Minutes by which the day ends later, or a pinned block is run into.
    int harm() const
    {
        const auto now = plan();
        return std::max(overlapOf(now), later(now));
    }

    int endsLater() const { return later(plan()); }
    Instant end() const { return *endOf(plan()); }

    /// The first pinned block ahead with free time before it.
    std::optional<BlockId> gap() const
    {
        for (auto i = static_cast<std::size_t>(m_on) + 1; i < m_planned.size(); ++i) {
            if (m_planned[i].slack > 0)
                return m_planned[i].block.id;
        }
        return {};
    }

private:
    std::vector<PlannedBlock> plan() const
    {
        const auto& day = m_day;
        return dayPlan(
            day.clock ? day.clock->date : day.day.date, day.day.start, m_blocks, m_clock);
    }

    bool wasOn(BlockId block) const
    {
        return std::ranges::find(m_day.actual, block, &Actual::block) != m_day.actual.end();
    }

    int overlapOf(const std::vector<PlannedBlock>& now) const
    {
        int most = 0;
        for (std::size_t i = 0; i < now.size(); ++i)
            most = std::max(most, now[i].overlap - m_planned[i].overlap);
        return most;
    }

    int later(const std::vector<PlannedBlock>& now) const
    {
        return static_cast<int>((endOf(now)->ms - endOf(m_planned)->ms) / msPerMinute);
    }

    const RunningDay& m_day;
    const EventClock& m_clock;
    std::vector<Block> m_blocks;
    std::ptrdiff_t m_on;
    std::vector<PlannedBlock> m_planned;
};

int downToLeast(const Block& block)
{
    return block.leastMinutes ? block.minutes - *block.leastMinutes : 0;
}

int downToNothing(const Block& block)
{
    return block.minutes - block.leastMinutes.value_or(0);
}

/// No lane is longer than that any more.
Cuts shortenTo(Outlook& outlook, const Together& part, int length, Give give)
{
    Cuts cuts;
    for (const auto& lane : part) {
        for (const auto& cut : outlook.shorten(lane, outlook.lengthOf(lane) - length, give))
            cuts.push_back(cut);
    }
    return cuts;
}

/// Cuts as far as may be and helps.
Cuts trim(Outlook& outlook, const Together& part, Give give)
{
    int longest = 0;
    int least = 0;
    for (const auto& lane : part) {
        auto shortest = outlook.lengthOf(lane);
        longest = std::max(longest, shortest);
        for (const auto place : lane)
            shortest -= give(outlook.at(place));
        least = std::max(least, shortest);
    }
    const auto harm = outlook.harm();
    const auto cut = std::min(harm, longest - least);
    if (cut <= 0)
        return {};
    const auto tried = shortenTo(outlook, part, longest - cut, give);
    const auto useful = std::clamp(harm - outlook.harm(), 0, cut);
    for (const auto& [place, minutes] : tried)
        outlook.at(place).minutes += minutes;
    return shortenTo(outlook, part, longest - useful, give);
}

struct Late {
    const RunningDay& day;
    const EventClock& clock;
    const Block& on;
    int minutes;
    ClockReading reading;
};

CatchUp::Cut cutOf(Outlook& outlook, std::size_t place, int minutes)
{
    return {outlook.at(place).id, minutes, outlook.at(place).minutes == 0};
}

/// What can be taken from the block that is on, for as long as it is on at least.
int spare(const Late& late)
{
    if (!late.on.leastMinutes || late.reading.left <= 0)
        return 0;
    const auto most =
        std::min(late.reading.left, late.reading.length - *late.on.leastMinutes * msPerMinute);
    return static_cast<int>(std::max<std::int64_t>(0, most) / msPerMinute);
}

std::optional<CatchUp> shorten(const Late& late)
{
    Outlook outlook{late.day, late.clock, late.on, late.minutes};
    auto parts = outlook.ahead();
    std::ranges::stable_partition(parts,
        [&](const Together& part) { return part.size() > 1 || !isPause(outlook.at(part[0][0])); });
    Cuts cuts;
    for (const auto& part : parts) {
        for (const auto& cut : trim(outlook, part, downToLeast))
            cuts.push_back(cut);
    }
    std::ranges::sort(cuts);
    CatchUp offer{.kind = CatchUp::Kind::Shorten};
    if (const int sooner = std::min(spare(late), outlook.harm()); sooner > 0) {
        outlook.current().minutes -= sooner;
        offer.cuts.push_back({late.on.id, sooner});
    }
    for (const auto& [place, cut] : cuts)
        offer.cuts.push_back(cutOf(outlook, place, cut));
    offer.gain = late.minutes - std::max(0, outlook.harm());
    return offer.cuts.empty() || offer.gain <= 0 ? std::nullopt : std::optional{offer};
}

/// The first pause that takes up all of it, or the one that takes most.
std::optional<CatchUp> pause(const Late& late)
{
    std::optional<CatchUp> best;
    const Outlook all{late.day, late.clock, late.on, late.minutes};
    for (const auto& part : all.ahead()) {
        auto outlook = all;
        const auto place = part[0][0];
        if (part.size() > 1 || !isPause(outlook.at(place)))
            continue;
        const auto cuts = trim(outlook, part, downToNothing);
        const int gain = late.minutes - std::max(0, outlook.harm());
        if (!cuts.empty() && gain > (best ? best->gain : 0))
            best = CatchUp{.kind = CatchUp::Kind::Pause,
                .cuts = {cutOf(outlook, place, cuts[0].second)},
                .gain = gain};
    }
    return best;
}

/// Nothing is cut: up to the next pinned block everything moves on.
std::optional<CatchUp> moveOn(const Late& late)
{
    Outlook outlook{late.day, late.clock, late.on, late.minutes};
    const int gain = late.minutes - outlook.overlap();
    if (gain <= 0)
        return {};
    outlook.current().minutes -= late.minutes - gain;
    if (outlook.endsLater() <= 0)
        return CatchUp{.kind = CatchUp::Kind::Gap, .gain = gain, .before = outlook.gap()};
    return CatchUp{.kind = CatchUp::Kind::EndLater, .gain = gain, .end = outlook.end()};
}

} // namespace

std::vector<CatchUp> catchUps(const RunningDay& day, const EventClock& clock, Instant now)
{
    const auto reading = readClock(day, clock, now);
    const auto* on = day.find(reading.block);
    const auto minutes = static_cast<int>(reading.late / msPerMinute);
    if (!on || reading.late <= worthCatchingUp || on->minutes + minutes > longestBlock)
        return {};
    const Late late{day, clock, *on, minutes, reading};
    std::vector<CatchUp> offers;
    for (auto&& offer : {moveOn(late), shorten(late), pause(late)}) {
        const auto isSame = [&](const CatchUp& it) { return it.cuts == offer->cuts; };
        if (offer && std::ranges::none_of(offers, isSame))
            offers.push_back(*offer);
    }
    // Free time costs nothing; ending later is the last resort.
    if (!offers.empty() && offers.front().kind == CatchUp::Kind::EndLater)
        std::ranges::rotate(offers, offers.begin() + 1);
    return offers;
}

void take(Edit& edit, DayId id, const CatchUp& offer, Instant now)
{
    const auto day = runningDay(edit.db(), id);
    const auto* on = day && day->clock ? day->find(day->clock->block) : nullptr;
    if (!on)
        return;
    int given = offer.gain;
    for (const auto& cut : offer.cuts) {
        const auto* block = day->find(cut.block);
        if (!block)
            continue;
        if (block == on) {
            extend(edit, id, -cut.minutes, now);
            given -= cut.minutes;
        } else {
            setLength(edit, block->id, std::max(0, block->minutes - cut.minutes));
        }
    }
    setLength(edit, on->id, std::clamp(on->minutes + given, 0, longestBlock));
}

} // namespace charrette
