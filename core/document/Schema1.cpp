// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Migrations.h"

namespace charrette {

// The schema keeps the promises that undo needs (tests/core/SchemaTest.cpp): every table is STRICT
// and has a primary key; a UNIQUE index repeats the primary key, so rows can be put back in any
// order; no trigger writes. Ids are drawn by the commands and never reused.
//
// Inside one workshop: containment cascades (a day takes its blocks along), a link along the chain
// is cut (an idea outlives the question it answered).
const char* const schema1 = R"sql(
CREATE TABLE workshop (
    id             INTEGER PRIMARY KEY,
    title          TEXT NOT NULL CHECK (title <> ''),
    format         TEXT NOT NULL DEFAULT '',
    client         TEXT NOT NULL DEFAULT '',
    place          TEXT NOT NULL DEFAULT '',
    objective      TEXT NOT NULL DEFAULT '',
    time_zone      TEXT NOT NULL DEFAULT 'UTC',
    starts         TEXT NOT NULL CHECK (starts GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    follows        INTEGER,
    follows_starts TEXT,
    -- A workshop follows an earlier one: the dates are part of the link, so no circle can close.
    CHECK (follows_starts < starts),
    CHECK ((follows IS NULL) = (follows_starts IS NULL)),
    FOREIGN KEY (follows, follows_starts) REFERENCES workshop (id, starts)
        ON DELETE SET NULL ON UPDATE CASCADE
) STRICT;
CREATE UNIQUE INDEX workshop_starts ON workshop (id, starts);
CREATE INDEX workshop_follows ON workshop (follows, follows_starts);

CREATE TABLE day (
    id       INTEGER PRIMARY KEY,
    workshop INTEGER NOT NULL REFERENCES workshop ON DELETE CASCADE,
    date     TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    start    INTEGER NOT NULL CHECK (start BETWEEN 0 AND 1439),
    title    TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX day_workshop ON day (workshop, date);

CREATE TABLE challenge (
    id          INTEGER PRIMARY KEY,
    title       TEXT NOT NULL CHECK (title <> ''),
    description TEXT NOT NULL DEFAULT '',
    owner       TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE verdict (
    challenge INTEGER NOT NULL REFERENCES challenge ON DELETE CASCADE,
    workshop  INTEGER NOT NULL REFERENCES workshop ON DELETE CASCADE,
    value     TEXT CHECK (value IN ('resolved', 'improving', 'persisting', 'worse',
                                    'changed_shape', 'no_longer_relevant')),
    cause     TEXT CHECK (cause IN ('not_started', 'no_owner', 'wrong_problem', 'blocked',
                                    'solved_elsewhere', 'shifted')),
    reason    TEXT NOT NULL DEFAULT '',
    evidence  TEXT NOT NULL DEFAULT '',
    position  REAL NOT NULL,
    PRIMARY KEY (challenge, workshop)
) STRICT, WITHOUT ROWID;
CREATE INDEX verdict_workshop ON verdict (workshop, position);

CREATE TABLE person (
    id           INTEGER PRIMARY KEY,
    name         TEXT NOT NULL CHECK (name <> ''),
    email        TEXT NOT NULL DEFAULT '',
    organisation TEXT NOT NULL DEFAULT '',
    job          TEXT NOT NULL DEFAULT '',
    function     TEXT NOT NULL DEFAULT '',
    country      TEXT NOT NULL DEFAULT '',
    seniority    TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE attendance (
    person   INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    workshop INTEGER NOT NULL REFERENCES workshop ON DELETE CASCADE,
    role     TEXT NOT NULL CHECK (role IN ('participant', 'facilitator', 'sponsor', 'guest',
                                           'illustrator')),
    PRIMARY KEY (person, workshop)
) STRICT, WITHOUT ROWID;
CREATE INDEX attendance_workshop ON attendance (workshop);

CREATE TABLE stream (
    id        INTEGER PRIMARY KEY,
    workshop  INTEGER NOT NULL REFERENCES workshop ON DELETE CASCADE,
    name      TEXT NOT NULL CHECK (name <> ''),
    room      TEXT NOT NULL DEFAULT '',
    challenge INTEGER REFERENCES challenge ON DELETE SET NULL,
    position  REAL NOT NULL
) STRICT;
CREATE INDEX stream_workshop ON stream (workshop, position);
CREATE INDEX stream_challenge ON stream (challenge);

CREATE TABLE round (
    id       INTEGER PRIMARY KEY,
    workshop INTEGER NOT NULL REFERENCES workshop ON DELETE CASCADE,
    title    TEXT NOT NULL DEFAULT '',
    position REAL NOT NULL
) STRICT;
CREATE INDEX round_workshop ON round (workshop, position);

CREATE TABLE work_group (
    id          INTEGER PRIMARY KEY,
    round       INTEGER NOT NULL REFERENCES round ON DELETE CASCADE,
    stream      INTEGER REFERENCES stream ON DELETE SET NULL,
    number      INTEGER NOT NULL CHECK (number > 0),
    name        TEXT NOT NULL DEFAULT '',
    colour      TEXT NOT NULL CHECK (colour IN ('yellow', 'pink', 'blue', 'green', 'violet',
                                                'orange')),
    room        TEXT NOT NULL DEFAULT '',
    facilitator INTEGER REFERENCES person ON DELETE SET NULL,
    challenge   INTEGER REFERENCES challenge ON DELETE SET NULL
) STRICT;
CREATE INDEX work_group_round ON work_group (round, number);
CREATE INDEX work_group_stream ON work_group (stream);
CREATE INDEX work_group_facilitator ON work_group (facilitator);
CREATE INDEX work_group_challenge ON work_group (challenge);

CREATE TABLE membership (
    work_group INTEGER NOT NULL REFERENCES work_group ON DELETE CASCADE,
    person     INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    PRIMARY KEY (work_group, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX membership_person ON membership (person);

CREATE TABLE block (
    id            INTEGER PRIMARY KEY,
    day           INTEGER NOT NULL REFERENCES day ON DELETE CASCADE,
    stream        INTEGER REFERENCES stream ON DELETE SET NULL,
    title         TEXT NOT NULL CHECK (title <> ''),
    kind          TEXT NOT NULL CHECK (kind IN ('setup', 'huddle', 'welcome', 'warmup', 'teach',
        'story', 'demo', 'interview', 'synth', 'define', 'ideate', 'select', 'prototype', 'test',
        'vision', 'review', 'pitch', 'share', 'plan', 'reflect', 'move', 'break', 'meal', 'buffer',
        'harvest')),
    mode          TEXT NOT NULL CHECK (mode IN ('plenary', 'stream', 'group', 'pairs', 'solo',
                                                'staff')),
    stage         TEXT CHECK (stage IN ('empathise', 'define', 'ideate', 'prototype', 'test')),
    minutes       INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 1440),
    least_minutes INTEGER CHECK (least_minutes BETWEEN 0 AND minutes),
    pinned        INTEGER CHECK (pinned BETWEEN 0 AND 1439),
    flexible      INTEGER NOT NULL DEFAULT 0 CHECK (flexible IN (0, 1)),
    staff_only    INTEGER NOT NULL DEFAULT 0 CHECK (staff_only IN (0, 1)),
    led_by        TEXT NOT NULL DEFAULT '',
    outcome       TEXT NOT NULL DEFAULT '',
    materials     TEXT NOT NULL DEFAULT '',
    on_stage      TEXT NOT NULL DEFAULT '',
    notes         TEXT NOT NULL DEFAULT '',
    position      REAL NOT NULL
) STRICT;
CREATE INDEX block_day ON block (day, position);
CREATE INDEX block_stream ON block (stream);

CREATE TABLE prompt (
    id       INTEGER PRIMARY KEY,
    workshop INTEGER NOT NULL REFERENCES workshop ON DELETE CASCADE,
    kind     TEXT NOT NULL CHECK (kind IN ('stakeholder', 'empathy')),
    text     TEXT NOT NULL CHECK (text <> ''),
    position REAL NOT NULL
) STRICT;
CREATE INDEX prompt_workshop ON prompt (workshop, position);

CREATE TABLE interview (
    id           INTEGER PRIMARY KEY,
    workshop     INTEGER NOT NULL REFERENCES workshop ON DELETE CASCADE,
    kind         TEXT NOT NULL CHECK (kind IN ('stakeholder', 'empathy')),
    role         TEXT NOT NULL DEFAULT '',
    organisation TEXT NOT NULL DEFAULT '',
    name         TEXT NOT NULL DEFAULT '',
    asked_by     TEXT NOT NULL DEFAULT '',
    work_group   INTEGER REFERENCES work_group ON DELETE SET NULL,
    challenge    INTEGER REFERENCES challenge ON DELETE SET NULL,
    held         INTEGER,
    consent      TEXT NOT NULL CHECK (consent IN ('named', 'role', 'unattributed', 'none')),
    withdrawn    INTEGER,
    position     REAL NOT NULL
) STRICT;
CREATE UNIQUE INDEX interview_workshop ON interview (workshop, id);
CREATE INDEX interview_work_group ON interview (work_group);
CREATE INDEX interview_challenge ON interview (challenge);

CREATE TABLE note (
    id        INTEGER PRIMARY KEY,
    workshop  INTEGER NOT NULL,
    interview INTEGER NOT NULL,
    kind      TEXT NOT NULL CHECK (kind IN ('says', 'thinks', 'does', 'feels', 'pain', 'gain')),
    text      TEXT NOT NULL CHECK (text <> ''),
    made      INTEGER NOT NULL,
    position  REAL NOT NULL,
    FOREIGN KEY (workshop, interview) REFERENCES interview (workshop, id) ON DELETE CASCADE
) STRICT;
CREATE UNIQUE INDEX note_workshop ON note (workshop, id);
CREATE INDEX note_interview ON note (interview, position);
CREATE INDEX note_parent ON note (workshop, interview);

CREATE TABLE insight (
    id         INTEGER PRIMARY KEY,
    workshop   INTEGER NOT NULL REFERENCES workshop ON DELETE CASCADE,
    title      TEXT NOT NULL DEFAULT '',
    user       TEXT NOT NULL DEFAULT '',
    need       TEXT NOT NULL DEFAULT '',
    reason     TEXT NOT NULL DEFAULT '',
    challenge  INTEGER REFERENCES challenge ON DELETE SET NULL,
    work_group INTEGER REFERENCES work_group ON DELETE SET NULL,
    made       INTEGER NOT NULL,
    position   REAL NOT NULL
) STRICT;
CREATE UNIQUE INDEX insight_workshop ON insight (workshop, id);
CREATE INDEX insight_challenge ON insight (challenge);
CREATE INDEX insight_work_group ON insight (work_group);

-- An insight rests on notes of its own workshop: both parents are named with that workshop.
CREATE TABLE evidence (
    insight  INTEGER NOT NULL,
    note     INTEGER NOT NULL,
    workshop INTEGER NOT NULL,
    PRIMARY KEY (insight, note),
    FOREIGN KEY (workshop, insight) REFERENCES insight (workshop, id) ON DELETE CASCADE,
    FOREIGN KEY (workshop, note) REFERENCES note (workshop, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX evidence_insight ON evidence (workshop, insight);
CREATE INDEX evidence_note ON evidence (workshop, note);

CREATE TABLE question (
    id        INTEGER PRIMARY KEY,
    workshop  INTEGER NOT NULL REFERENCES workshop ON DELETE CASCADE,
    insight   INTEGER REFERENCES insight ON DELETE SET NULL,
    challenge INTEGER REFERENCES challenge ON DELETE SET NULL,
    text      TEXT NOT NULL CHECK (text <> ''),
    position  REAL NOT NULL
) STRICT;
CREATE INDEX question_workshop ON question (workshop, position);
CREATE INDEX question_insight ON question (insight);
CREATE INDEX question_challenge ON question (challenge);

CREATE TABLE go_to_idea (
    id        INTEGER PRIMARY KEY,
    workshop  INTEGER NOT NULL REFERENCES workshop ON DELETE CASCADE,
    interview INTEGER REFERENCES interview ON DELETE SET NULL,
    text      TEXT NOT NULL CHECK (text <> ''),
    trap      TEXT NOT NULL DEFAULT '',
    nudge     TEXT NOT NULL DEFAULT '',
    position  REAL NOT NULL
) STRICT;
CREATE INDEX go_to_idea_workshop ON go_to_idea (workshop, position);
CREATE INDEX go_to_idea_interview ON go_to_idea (interview);

CREATE TABLE idea (
    id         INTEGER PRIMARY KEY,
    workshop   INTEGER NOT NULL REFERENCES workshop ON DELETE CASCADE,
    question   INTEGER REFERENCES question ON DELETE SET NULL,
    challenge  INTEGER REFERENCES challenge ON DELETE SET NULL,
    work_group INTEGER REFERENCES work_group ON DELETE SET NULL,
    text       TEXT NOT NULL CHECK (text <> ''),
    detail     TEXT NOT NULL DEFAULT '',
    horizon    TEXT NOT NULL DEFAULT 'undecided'
               CHECK (horizon IN ('undecided', 'quick_win', 'long_term')),
    impact     REAL CHECK (impact BETWEEN 1 AND 5),
    effort     REAL CHECK (effort BETWEEN 1 AND 5),
    made       INTEGER NOT NULL,
    position   REAL NOT NULL
) STRICT;
CREATE INDEX idea_workshop ON idea (workshop, position);
CREATE INDEX idea_question ON idea (question);
CREATE INDEX idea_challenge ON idea (challenge);
CREATE INDEX idea_work_group ON idea (work_group);

CREATE TABLE vote (
    id       INTEGER PRIMARY KEY,
    workshop INTEGER NOT NULL REFERENCES workshop ON DELETE CASCADE,
    title    TEXT NOT NULL DEFAULT '',
    made     INTEGER NOT NULL
) STRICT;
CREATE INDEX vote_workshop ON vote (workshop, made);

CREATE TABLE tally (
    vote INTEGER NOT NULL REFERENCES vote ON DELETE CASCADE,
    idea INTEGER NOT NULL REFERENCES idea ON DELETE CASCADE,
    dots INTEGER NOT NULL CHECK (dots > 0),
    PRIMARY KEY (vote, idea)
) STRICT, WITHOUT ROWID;
CREATE INDEX tally_idea ON tally (idea);

CREATE TABLE prototype (
    id            INTEGER PRIMARY KEY,
    workshop      INTEGER NOT NULL REFERENCES workshop ON DELETE CASCADE,
    idea          INTEGER REFERENCES idea ON DELETE SET NULL,
    work_group    INTEGER REFERENCES work_group ON DELETE SET NULL,
    title         TEXT NOT NULL CHECK (title <> ''),
    form          TEXT NOT NULL CHECK (form IN ('storyboard', 'role_play', 'paper', 'object',
                                                'walk_through', 'digital')),
    version       INTEGER NOT NULL DEFAULT 1 CHECK (version > 0),
    built_minutes INTEGER CHECK (built_minutes > 0),
    question      TEXT NOT NULL DEFAULT '',
    believe       TEXT NOT NULL DEFAULT '',
    verify        TEXT NOT NULL DEFAULT '',
    measure       TEXT NOT NULL DEFAULT '',
    right_if      TEXT NOT NULL DEFAULT '',
    observed      TEXT NOT NULL DEFAULT '',
    learned       TEXT NOT NULL DEFAULT '',
    will          TEXT NOT NULL DEFAULT '',
    decision      TEXT CHECK (decision IN ('persevere', 'pivot', 'stop', 'test_more')),
    position      REAL NOT NULL
) STRICT;
CREATE INDEX prototype_workshop ON prototype (workshop, position);
CREATE INDEX prototype_idea ON prototype (idea);
CREATE INDEX prototype_work_group ON prototype (work_group);

CREATE TABLE feedback (
    id         INTEGER PRIMARY KEY,
    prototype  INTEGER NOT NULL REFERENCES prototype ON DELETE CASCADE,
    work_group INTEGER REFERENCES work_group ON DELETE SET NULL,
    kind       TEXT NOT NULL CHECK (kind IN ('like', 'criticism', 'question', 'idea')),
    text       TEXT NOT NULL CHECK (text <> ''),
    position   REAL NOT NULL
) STRICT;
CREATE INDEX feedback_prototype ON feedback (prototype, position);
CREATE INDEX feedback_work_group ON feedback (work_group);

CREATE TABLE vision (
    id           INTEGER PRIMARY KEY,
    workshop     INTEGER NOT NULL REFERENCES workshop ON DELETE CASCADE,
    kind         TEXT NOT NULL CHECK (kind IN ('vision', 'mission')),
    text         TEXT NOT NULL CHECK (text <> ''),
    horizon_year INTEGER CHECK (horizon_year BETWEEN 1900 AND 2999),
    signs        TEXT NOT NULL DEFAULT '',
    chosen       INTEGER NOT NULL DEFAULT 0 CHECK (chosen IN (0, 1)),
    position     REAL NOT NULL
) STRICT;
CREATE INDEX vision_workshop ON vision (workshop, position);

CREATE TABLE pitch (
    id         INTEGER PRIMARY KEY,
    workshop   INTEGER NOT NULL REFERENCES workshop ON DELETE CASCADE,
    idea       INTEGER REFERENCES idea ON DELETE SET NULL,
    work_group INTEGER REFERENCES work_group ON DELETE SET NULL,
    person     INTEGER REFERENCES person ON DELETE SET NULL,
    title      TEXT NOT NULL CHECK (title <> ''),
    text       TEXT NOT NULL DEFAULT '',
    position   REAL NOT NULL
) STRICT;
CREATE INDEX pitch_workshop ON pitch (workshop, position);
CREATE INDEX pitch_idea ON pitch (idea);
CREATE INDEX pitch_work_group ON pitch (work_group);
CREATE INDEX pitch_person ON pitch (person);

-- One column is one owner: an action cannot have two.
CREATE TABLE action (
    id         INTEGER PRIMARY KEY,
    workshop   INTEGER NOT NULL REFERENCES workshop ON DELETE CASCADE,
    owner      INTEGER REFERENCES person ON DELETE SET NULL,
    idea       INTEGER REFERENCES idea ON DELETE SET NULL,
    prototype  INTEGER REFERENCES prototype ON DELETE SET NULL,
    challenge  INTEGER REFERENCES challenge ON DELETE SET NULL,
    text       TEXT NOT NULL CHECK (text <> ''),
    first_step TEXT NOT NULL DEFAULT '',
    due        TEXT CHECK (due GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    measure    TEXT NOT NULL DEFAULT '',
    horizon    TEXT NOT NULL DEFAULT 'now' CHECK (horizon IN ('now', 'next', 'later')),
    status     TEXT NOT NULL DEFAULT 'not_started'
               CHECK (status IN ('not_started', 'under_way', 'done', 'dropped')),
    remark     TEXT NOT NULL DEFAULT '',
    position   REAL NOT NULL
) STRICT;
CREATE INDEX action_workshop ON action (workshop, position);
CREATE INDEX action_owner ON action (owner);
CREATE INDEX action_idea ON action (idea);
CREATE INDEX action_prototype ON action (prototype);
CREATE INDEX action_challenge ON action (challenge);

-- Ids are unique across tables, so `item` alone says what the attachment belongs to.
CREATE TABLE attachment (
    id       INTEGER PRIMARY KEY,
    item     INTEGER NOT NULL,
    kind     TEXT NOT NULL CHECK (kind IN ('workshop', 'block', 'work_group', 'challenge',
        'interview', 'note', 'insight', 'question', 'idea', 'prototype', 'vision', 'pitch',
        'action')),
    caption  TEXT NOT NULL DEFAULT '',
    picture  BLOB NOT NULL CHECK (length(picture) = 32),
    position REAL NOT NULL
) STRICT;
CREATE INDEX attachment_item ON attachment (item, position);

-- Not recorded: content under its SHA-256, added and never edited, so a change never carries it.
CREATE TABLE picture (
    sha256  BLOB PRIMARY KEY CHECK (length(sha256) = 32),
    format  TEXT NOT NULL CHECK (format IN ('png', 'jpeg')),
    content BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Not recorded: the record itself. `content` always leads forward; an undo stores the inverse.
CREATE TABLE change (
    id       INTEGER PRIMARY KEY,
    kind     TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
    target   INTEGER REFERENCES change,
    label    TEXT NOT NULL,
    made     INTEGER NOT NULL,
    author   TEXT NOT NULL,
    laptop   TEXT NOT NULL,
    format   INTEGER NOT NULL,
    content  BLOB NOT NULL,
    previous BLOB NOT NULL,
    hash     BLOB NOT NULL
) STRICT;
)sql";

} // namespace charrette
