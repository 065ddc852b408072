// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/Totals.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace charrette {

namespace {

constexpr int shortestRest = 10;

struct Span {
    MinuteOfDay from;
    MinuteOfDay to;
};

int covered(std::vector<Span> spans)
{
    std::ranges::sort(spans, {}, &Span::from);
    int minutes = 0;
    MinuteOfDay reached = 0;
    for (const auto& span : spans) {
        const auto from = std::max(span.from, reached);
        minutes += std::max(0, span.to - from);
        reached = std::max(reached, span.to);
    }
    return minutes;
}

bool isBreak(BlockKind kind)
{
    return kind == BlockKind::Break || kind == BlockKind::Meal;
}

/// What keeps the participants of a stream busy, in the order of the clock.
std::vector<Span> busy(const std::vector<TimedBlock>& blocks, const std::optional<StreamId>& stream)
{
    std::vector<Span> spans;
    for (const auto& [block, start, slack, overlap] : blocks) {
        const bool isTheirs = !block.stream || block.stream == stream;
        if (isTheirs && isForParticipants(block) && !isBreak(block.kind) && block.minutes > 0)
            spans.push_back({start, start + block.minutes});
    }
    std::ranges::sort(spans, {}, &Span::from);
    return spans;
}

/// The breaks of a stream: what runs at the same time as one is no rest.
std::vector<Span> rests(
    const std::vector<TimedBlock>& blocks, const std::optional<StreamId>& stream)
{
    std::vector<Span> spans;
    for (const auto& timed : blocks) {
        const bool isTheirs = !timed.block.stream || timed.block.stream == stream;
        if (isTheirs && isForParticipants(timed.block) && isBreak(timed.block.kind))
            spans.push_back({timed.start, timed.end()});
    }
    return spans;
}

/// Joins what follows without a rest between.
std::vector<Stretch> stretches(const std::vector<Span>& busy, const std::vector<Span>& rests)
{
    std::vector<Stretch> joined;
    for (const auto& [from, to] : busy) {
        const bool isRested = joined.empty() || from - joined.back().to >= shortestRest
            || std::ranges::any_of(rests, [&](const Span& rest) {
                   return rest.from >= joined.back().to && rest.to <= from && rest.to > rest.from;
               });
        if (isRested)
            joined.push_back({from, to});
        else
            joined.back().to = std::max(joined.back().to, to);
    }
    return joined;
}

} // namespace

Totals totals(const std::vector<TimedBlock>& blocks)
{
    std::array<std::vector<Span>, words<Family>.size()> spans;
    for (const auto& timed : blocks) {
        const auto at = static_cast<std::size_t>(family(timed.block));
        spans[at].push_back({timed.start, timed.end()});
    }
    Totals totals{};
    for (std::size_t i = 0; i < spans.size(); ++i)
        totals[i] = covered(std::move(spans[i]));
    return totals;
}

double handsOnShare(const Totals& totals)
{
    const auto of = [&](Family family) { return totals[static_cast<std::size_t>(family)]; };
    const int active = of(Family::Work) + of(Family::Make);
    const int whole = active + of(Family::Talk) + of(Family::Share);
    return whole == 0 ? 0.0 : static_cast<double>(active) / whole;
}

std::vector<Stretch> longStretches(const std::vector<TimedBlock>& blocks, int most)
{
    std::vector<std::optional<StreamId>> streams{std::nullopt};
    for (const auto& timed : blocks) {
        if (timed.block.stream && std::ranges::find(streams, timed.block.stream) == streams.end())
            streams.push_back(timed.block.stream);
    }
    if (streams.size() > 1)
        streams.erase(streams.begin()); // everybody is in one of them
    std::vector<Stretch> all;
    for (const auto& stream : streams) {
        for (const auto& stretch : stretches(busy(blocks, stream), rests(blocks, stream))) {
            if (stretch.minutes() > most)
                all.push_back(stretch);
        }
    }
    std::ranges::stable_sort(all, std::greater{}, &Stretch::minutes);
    std::vector<Stretch> found;
    for (const auto& stretch : all) {
        const bool isSaid = std::ranges::any_of(found, [&](const Stretch& longer) {
            return stretch.from < longer.to && longer.from < stretch.to;
        });
        if (!isSaid)
            found.push_back(stretch);
    }
    std::ranges::sort(found, {}, &Stretch::from);
    return found;
}

} // namespace charrette
