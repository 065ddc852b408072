// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace charrette::app {

/// The pages of the navigation, in its order.
enum class PageKind {
    Overview,
    Agenda,
    People,
    Challenges,
    Interviews,
    Insights,
    Ideas,
    Prototypes,
    Plan,
    Review,
    Summary,
    Pulse,
    Stage,
};

} // namespace charrette::app
