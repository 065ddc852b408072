// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Migrations.h"

namespace charrette {

// Like Schema2, it adds tables only. One section for each subject.
const char* const schema4 = R"sql(
-- ---- change programmes ----

-- The case for change, point by point: why, what is believed, what is missing, what it brings.
CREATE TABLE case_point (
    id        INTEGER PRIMARY KEY,
    workshop  INTEGER NOT NULL REFERENCES workshop ON DELETE CASCADE,
    kind      TEXT NOT NULL
              CHECK (kind IN ('reason', 'conviction', 'internal_gap', 'external_gap', 'benefit')),
    text      TEXT NOT NULL CHECK (text <> ''),
    challenge INTEGER REFERENCES challenge ON DELETE SET NULL,
    horizon   TEXT CHECK (horizon IN ('now', 'next', 'later')),
    position  REAL NOT NULL,
    CHECK (challenge IS NULL OR kind IN ('internal_gap', 'external_gap')),
    CHECK (horizon IS NULL OR kind = 'benefit')
) STRICT;
CREATE INDEX case_point_order ON case_point (workshop, position);
CREATE INDEX case_point_challenge ON case_point (challenge);

-- Which actions of its workshop close a gap.
CREATE TABLE closing (
    gap    INTEGER NOT NULL REFERENCES case_point ON DELETE CASCADE,
    action INTEGER NOT NULL REFERENCES action ON DELETE CASCADE,
    PRIMARY KEY (gap, action)
) STRICT, WITHOUT ROWID;
CREATE INDEX closing_action ON closing (action);

-- The first year of each column of the roadmap, and the last one of the third, which is open where
-- there is none. Kept while the columns stand for something else.
CREATE TABLE roadmap_years (
    workshop    INTEGER PRIMARY KEY REFERENCES workshop ON DELETE CASCADE,
    chosen      INTEGER NOT NULL CHECK (chosen IN (0, 1)),
    now_from    INTEGER NOT NULL CHECK (now_from >= 1900),
    next_from   INTEGER NOT NULL CHECK (next_from > now_from),
    later_from  INTEGER NOT NULL CHECK (later_from > next_from AND later_from <= 2999),
    later_until INTEGER CHECK (later_until BETWEEN later_from AND 2999)
) STRICT;
)sql";

} // namespace charrette
