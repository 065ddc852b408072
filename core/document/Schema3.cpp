// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Migrations.h"

namespace charrette {

// Like Schema2, it adds tables only. One section for each subject.
const char* const schema3 = R"sql(
-- ---- personas ----

CREATE TABLE persona (
    id         INTEGER PRIMARY KEY,
    workshop   INTEGER NOT NULL REFERENCES workshop ON DELETE CASCADE,
    work_group INTEGER REFERENCES work_group ON DELETE SET NULL,
    name       TEXT NOT NULL CHECK (name <> ''),
    role       TEXT NOT NULL DEFAULT '',
    goals      TEXT NOT NULL DEFAULT '',
    pains      TEXT NOT NULL DEFAULT '',
    position   REAL NOT NULL
) STRICT;
CREATE UNIQUE INDEX persona_workshop ON persona (workshop, id);
CREATE INDEX persona_order ON persona (workshop, position);
CREATE INDEX persona_work_group ON persona (work_group);

-- A persona rests on notes of its own workshop, as an insight does.
CREATE TABLE persona_evidence (
    persona  INTEGER NOT NULL,
    note     INTEGER NOT NULL,
    workshop INTEGER NOT NULL,
    PRIMARY KEY (persona, note),
    FOREIGN KEY (workshop, persona) REFERENCES persona (workshop, id) ON DELETE CASCADE,
    FOREIGN KEY (workshop, note) REFERENCES note (workshop, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX persona_evidence_persona ON persona_evidence (workshop, persona);
CREATE INDEX persona_evidence_note ON persona_evidence (workshop, note);

-- A day in their life: what happens when, and how it feels, from 1, at the bottom, to 5.
CREATE TABLE moment (
    id       INTEGER PRIMARY KEY,
    persona  INTEGER NOT NULL REFERENCES persona ON DELETE CASCADE,
    starts   INTEGER NOT NULL CHECK (starts BETWEEN 0 AND 1439),
    text     TEXT NOT NULL CHECK (text <> ''),
    mood     INTEGER NOT NULL CHECK (mood BETWEEN 1 AND 5),
    position REAL NOT NULL
) STRICT;
CREATE INDEX moment_persona ON moment (persona, starts, position);

-- Which challenges touch them.
CREATE TABLE persona_challenge (
    persona   INTEGER NOT NULL REFERENCES persona ON DELETE CASCADE,
    challenge INTEGER NOT NULL REFERENCES challenge ON DELETE CASCADE,
    PRIMARY KEY (persona, challenge)
) STRICT, WITHOUT ROWID;
CREATE INDEX persona_challenge_challenge ON persona_challenge (challenge);

-- ---- visions ----

-- Fist to five: how many people showed so many fingers for a draft.
CREATE TABLE fist_to_five (
    vision  INTEGER NOT NULL REFERENCES vision ON DELETE CASCADE,
    fingers INTEGER NOT NULL CHECK (fingers BETWEEN 0 AND 5),
    people  INTEGER NOT NULL CHECK (people BETWEEN 1 AND 9999),
    PRIMARY KEY (vision, fingers)
) STRICT, WITHOUT ROWID;

-- ---- roadmap ----

-- An action that comes after another of its workshop. Not even by several steps after itself: a
-- command sees to that, and whoever reads ends all the same.
CREATE TABLE dependency (
    action  INTEGER NOT NULL REFERENCES action ON DELETE CASCADE,
    earlier INTEGER NOT NULL REFERENCES action ON DELETE CASCADE,
    PRIMARY KEY (action, earlier),
    CHECK (action <> earlier)
) STRICT, WITHOUT ROWID;
CREATE INDEX dependency_earlier ON dependency (earlier);

-- What the columns stand for; now, next and later where there is no row.
CREATE TABLE roadmap_scale (
    workshop INTEGER PRIMARY KEY REFERENCES workshop ON DELETE CASCADE,
    scale    TEXT NOT NULL CHECK (scale IN ('horizons', 'days'))
) STRICT;
)sql";

} // namespace charrette
