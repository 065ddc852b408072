// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/Group.h"

#include <vector>

namespace charrette {

/// Which neighbours come to see what a group has built, round after round: the next group by
/// number comes first, then the one after it, and so on in a circle. So in every round each group
/// visits one other and is visited by one other, and nobody comes twice. Only groups that work at
/// the same time, in the same round of groups, are neighbours. Fewer groups make fewer rounds.
std::vector<Group> visitorsOf(const std::vector<Group>& groups, GroupId host, int rounds = 2);

} // namespace charrette
