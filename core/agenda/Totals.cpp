// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/Totals.h"

#include <algorithm>
#include <utility>

namespace charrette {

namespace {

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

} // namespace charrette
