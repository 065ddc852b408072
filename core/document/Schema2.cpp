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

-- What was heard in the room, outside any interview, belongs to an interview of its own: these.
CREATE TABLE room_interview (
    interview INTEGER PRIMARY KEY REFERENCES interview ON DELETE CASCADE
) STRICT;
-- What was changed in a prototype from one version to the next.
CREATE TABLE iteration (
    id        INTEGER PRIMARY KEY,
    prototype INTEGER NOT NULL REFERENCES prototype ON DELETE CASCADE,
    version   INTEGER NOT NULL CHECK (version > 1),
    changed   TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX iteration_prototype ON iteration (prototype, version);
-- The boards of ideas. Where an idea lies on the free board; one that was never put anywhere has
-- no row. Limits, as a file may come from anywhere.
CREATE TABLE idea_place (
    idea INTEGER PRIMARY KEY REFERENCES idea ON DELETE CASCADE,
    x    REAL NOT NULL CHECK (x BETWEEN -1e7 AND 1e7),
    y    REAL NOT NULL CHECK (y BETWEEN -1e7 AND 1e7)
) STRICT;

-- Two ideas that read much the same and were said not to be.
CREATE TABLE apart (
    one   INTEGER NOT NULL REFERENCES idea ON DELETE CASCADE,
    other INTEGER NOT NULL REFERENCES idea ON DELETE CASCADE,
    PRIMARY KEY (one, other),
    CHECK (one < other)
) STRICT, WITHOUT ROWID;
CREATE INDEX apart_other ON apart (other);

-- The rules of a vote; a vote without them is a count of dots and no more. It is prepared, opened
-- and closed, in that order.
CREATE TABLE voting (
    vote     INTEGER PRIMARY KEY REFERENCES vote ON DELETE CASCADE,
    subject  TEXT NOT NULL CHECK (subject IN ('ideas', 'insights', 'questions', 'names')),
    counting TEXT NOT NULL CHECK (counting IN ('paper', 'person')),
    dots     INTEGER NOT NULL CHECK (dots BETWEEN 1 AND 100),
    stacking INTEGER NOT NULL CHECK (stacking IN (0, 1)),
    voters   INTEGER CHECK (voters > 0),
    opened   INTEGER,
    closed   INTEGER,
    CHECK (closed IS NULL OR opened IS NOT NULL)
) STRICT;

-- What is chosen among: one thing each. Dots counted for an idea are in tally, as ever; those for
-- other things are here.
CREATE TABLE vote_option (
    id       INTEGER PRIMARY KEY,
    vote     INTEGER NOT NULL REFERENCES vote ON DELETE CASCADE,
    idea     INTEGER REFERENCES idea ON DELETE CASCADE,
    insight  INTEGER REFERENCES insight ON DELETE CASCADE,
    question INTEGER REFERENCES question ON DELETE CASCADE,
    name     TEXT NOT NULL DEFAULT '',
    dots     INTEGER NOT NULL DEFAULT 0 CHECK (dots >= 0),
    position REAL NOT NULL,
    CHECK ((idea IS NOT NULL) + (insight IS NOT NULL) + (question IS NOT NULL) + (name <> '') = 1)
) STRICT;
CREATE INDEX vote_option_vote ON vote_option (vote, position);
CREATE INDEX vote_option_idea ON vote_option (idea);
CREATE INDEX vote_option_insight ON vote_option (insight);
CREATE INDEX vote_option_question ON vote_option (question);

-- Who placed dots where, in votes by person. Their sum is kept where paper dots are.
CREATE TABLE ballot (
    vote_option INTEGER NOT NULL REFERENCES vote_option ON DELETE CASCADE,
    person      INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    dots        INTEGER NOT NULL CHECK (dots > 0),
    PRIMARY KEY (vote_option, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX ballot_person ON ballot (person);

-- The colour of a note where it is not that of its group.
CREATE TABLE idea_colour (
    idea   INTEGER PRIMARY KEY REFERENCES idea ON DELETE CASCADE,
    colour TEXT NOT NULL
           CHECK (colour IN ('yellow', 'pink', 'blue', 'green', 'violet', 'orange'))
) STRICT;

-- The evidence wall: where a note of an interview lies on it, as with ideas.
CREATE TABLE note_place (
    note INTEGER PRIMARY KEY REFERENCES note ON DELETE CASCADE,
    x    REAL NOT NULL CHECK (x BETWEEN -1e7 AND 1e7),
    y    REAL NOT NULL CHECK (y BETWEEN -1e7 AND 1e7)
) STRICT;

-- A named part of one of these boards; what lies in it belongs to it. On the evidence wall it may
-- have become an insight.
CREATE TABLE area (
    id       INTEGER PRIMARY KEY,
    workshop INTEGER NOT NULL REFERENCES workshop ON DELETE CASCADE,
    board    TEXT NOT NULL CHECK (board IN ('ideas', 'evidence')),
    name     TEXT NOT NULL DEFAULT '',
    x        REAL NOT NULL CHECK (x BETWEEN -1e7 AND 1e7),
    y        REAL NOT NULL CHECK (y BETWEEN -1e7 AND 1e7),
    width    REAL NOT NULL CHECK (width > 0 AND width <= 1e7),
    height   REAL NOT NULL CHECK (height > 0 AND height <= 1e7),
    colour   TEXT NOT NULL
             CHECK (colour IN ('yellow', 'pink', 'blue', 'green', 'violet', 'orange')),
    insight  INTEGER REFERENCES insight ON DELETE SET NULL
) STRICT;
CREATE INDEX area_workshop ON area (workshop, board);
CREATE INDEX area_insight ON area (insight);

-- The words of the impact / effort matrix, where the facilitator wrote others than the usual ones.
CREATE TABLE matrix (
    workshop    INTEGER PRIMARY KEY REFERENCES workshop ON DELETE CASCADE,
    impact      TEXT NOT NULL,
    effort      TEXT NOT NULL,
    quick_wins  TEXT NOT NULL,
    big_bets    TEXT NOT NULL,
    fill_ins    TEXT NOT NULL,
    think_again TEXT NOT NULL
) STRICT;

-- The ledger of challenges. What blocked one that persists because it was blocked.
CREATE TABLE obstacle (
    challenge INTEGER NOT NULL,
    workshop  INTEGER NOT NULL,
    kind      TEXT NOT NULL CHECK (kind IN ('money', 'authority', 'system', 'culture')),
    PRIMARY KEY (challenge, workshop),
    FOREIGN KEY (challenge, workshop) REFERENCES verdict (challenge, workshop) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- What was tried before against a challenge, what came of it, and what would differ now.
CREATE TABLE attempt (
    id        INTEGER PRIMARY KEY,
    challenge INTEGER NOT NULL REFERENCES challenge ON DELETE CASCADE,
    text      TEXT NOT NULL CHECK (text <> ''),
    outcome   TEXT NOT NULL DEFAULT '',
    differs   TEXT NOT NULL DEFAULT '',
    position  REAL NOT NULL
) STRICT;
CREATE INDEX attempt_challenge ON attempt (challenge, position);

-- The status walk: what one group says of a challenge, with one thing that shows it. The verdict
-- of the room is in `verdict`.
CREATE TABLE group_verdict (
    challenge  INTEGER NOT NULL,
    work_group INTEGER NOT NULL REFERENCES work_group ON DELETE CASCADE,
    workshop   INTEGER NOT NULL,
    value      TEXT NOT NULL CHECK (value IN ('resolved', 'improving', 'persisting', 'worse',
                                              'changed_shape', 'no_longer_relevant')),
    evidence   TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (challenge, work_group),
    FOREIGN KEY (challenge, workshop) REFERENCES verdict (challenge, workshop) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX group_verdict_verdict ON group_verdict (challenge, workshop);
CREATE INDEX group_verdict_work_group ON group_verdict (work_group);

-- That the room heard those who differ, and settled on its verdict.
CREATE TABLE settlement (
    challenge INTEGER NOT NULL,
    workshop  INTEGER NOT NULL,
    made      INTEGER NOT NULL,
    PRIMARY KEY (challenge, workshop),
    FOREIGN KEY (challenge, workshop) REFERENCES verdict (challenge, workshop) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- Which challenge came out of which, at which workshop: several out of one were split, one out of
-- several were joined, one out of one changed shape.
CREATE TABLE descent (
    parent   INTEGER NOT NULL REFERENCES challenge ON DELETE CASCADE,
    child    INTEGER NOT NULL REFERENCES challenge ON DELETE CASCADE,
    workshop INTEGER NOT NULL REFERENCES workshop ON DELETE CASCADE,
    PRIMARY KEY (parent, child),
    CHECK (parent <> child)
) STRICT, WITHOUT ROWID;
CREATE INDEX descent_child ON descent (child);
CREATE INDEX descent_workshop ON descent (workshop);

-- Between editions: how an action went on, and when that was told.
CREATE TABLE progress (
    id     INTEGER PRIMARY KEY,
    action INTEGER NOT NULL REFERENCES action ON DELETE CASCADE,
    made   INTEGER NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('not_started', 'under_way', 'done', 'dropped')),
    note   TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX progress_action ON progress (action, made);

-- An action that carries on one of an earlier workshop.
CREATE TABLE carried (
    action  INTEGER PRIMARY KEY REFERENCES action ON DELETE CASCADE,
    earlier INTEGER NOT NULL REFERENCES action ON DELETE CASCADE,
    CHECK (action <> earlier)
) STRICT;
CREATE INDEX carried_earlier ON carried (earlier);

-- How reports read and look: one row, once something was chosen. The parts in their order, by their
-- words, with a dash those that are left out; empty for the usual.
CREATE TABLE report_style (
    id       INTEGER PRIMARY KEY CHECK (id = 1),
    language TEXT NOT NULL CHECK (language IN ('en', 'fr', 'de')),
    paper    TEXT NOT NULL CHECK (paper IN ('a4', 'letter')),
    parts    TEXT NOT NULL DEFAULT '',
    accent   TEXT NOT NULL DEFAULT '' CHECK (accent = '' OR accent GLOB
             '#[0-9A-F][0-9A-F][0-9A-F][0-9A-F][0-9A-F][0-9A-F]'),
    logo     BLOB CHECK (length(logo) = 32) -- a picture
) STRICT;

-- ---- order ----

CREATE INDEX interview_order ON interview (workshop, position);
CREATE INDEX insight_order ON insight (workshop, position);
)sql";

} // namespace charrette
