// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Migrations.h"

namespace charrette {

// Like Schema1, and it adds tables only: columns added to a table would cut off what was recorded
// of it, so that undo could not reach behind this step.
const char* const schema2 = R"sql(
-- The clock: where each day has got to. One row for each day that was started; without a block
-- that day is over. The deadline is a moment, so nothing that happens to the program moves it.
-- The date is that on which it is held, which need not be the one it was planned for.
CREATE TABLE clock (
    day       INTEGER PRIMARY KEY REFERENCES day ON DELETE CASCADE,
    date      TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    block     INTEGER REFERENCES block ON DELETE SET NULL,
    deadline  INTEGER,
    remaining INTEGER, -- milliseconds while it is paused; below nothing where it ran over
    seen      INTEGER NOT NULL, -- the latest moment known: a moment before it was set back
    CHECK (deadline IS NULL OR remaining IS NULL)
) STRICT;
CREATE INDEX clock_block ON clock (block);

-- When a block was on, as often as it was. Still on while it has no end.
CREATE TABLE actual (
    id      INTEGER PRIMARY KEY,
    block   INTEGER NOT NULL REFERENCES block ON DELETE CASCADE,
    started INTEGER NOT NULL,
    ended   INTEGER CHECK (ended >= started),
    due     INTEGER -- the deadline it had when it ended
) STRICT;
CREATE INDEX actual_block ON actual (block, started);

-- What was planned for each block when its day was started; catching up changes the agenda.
CREATE TABLE planned (
    block   INTEGER PRIMARY KEY REFERENCES block ON DELETE CASCADE,
    starts  INTEGER NOT NULL,
    minutes INTEGER NOT NULL CHECK (minutes >= 0)
) STRICT;

-- Questions: the group that asks one. Where there is none, the group of its insight asks.
CREATE TABLE asking (
    question   INTEGER PRIMARY KEY REFERENCES question ON DELETE CASCADE,
    work_group INTEGER NOT NULL REFERENCES work_group ON DELETE CASCADE
) STRICT;
CREATE INDEX asking_work_group ON asking (work_group);
)sql";

} // namespace charrette
