// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prototypes/FeedbackRounds.h"

#include <algorithm>
#include <iterator>

namespace charrette {

std::vector<Group> visitorsOf(const std::vector<Group>& groups, GroupId host, int rounds)
{
    const auto own = std::ranges::find(groups, host, &Group::id);
    if (own == groups.end())
        return {};
    std::vector<Group> circle;
    std::ranges::copy_if(groups, std::back_inserter(circle),
        [&](const Group& group) { return group.round == own->round; });
    std::ranges::stable_sort(circle, {}, &Group::number);
    const auto at = std::ranges::find(circle, host, &Group::id);
    std::ranges::rotate(circle, at);
    circle.erase(circle.begin());
    if (circle.size() > static_cast<std::size_t>(rounds))
        circle.erase(circle.begin() + rounds, circle.end());
    return circle;
}

} // namespace charrette
