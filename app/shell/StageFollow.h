// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace charrette::app {

class ClockSession;
class DocumentSession;
class StageDirector;

/// Lets the stage follow the day: what is on and what is left of it, as far as the room may know.
void letFollow(StageDirector& director, DocumentSession& session, ClockSession& clock);

} // namespace charrette::app
