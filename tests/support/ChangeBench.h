// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Migrations.h"
#include "core/document/Tables.h"
#include "core/sqlite/Database.h"
#include "core/sqlite/Shape.h"

namespace charrette::tests {

/// A database with a little of what changesets hold: text, numbers, nothing, links, composite keys.
struct ChangeBench {
    sqlite::Database db = sqlite::Database::inMemory();
    sqlite::Shape shape;

    ChangeBench()
    {
        migrate(db, allMigrations());
        db.trustSchema();
        shape = sqlite::Shape{db, table::recorded};
        db.script("INSERT INTO workshop (id, title, starts) VALUES (1, 'Autumn', '2026-11-18');"
                  "INSERT INTO person (id, name) VALUES (5, 'Ann'), (6, 'Bo');"
                  "INSERT INTO attendance (person, workshop, role) VALUES (5, 1, 'guest');"
                  "INSERT INTO idea (id, workshop, text, impact, made, position)"
                  " VALUES (11, 1, 'Ring them', 4.5, 0, 1), (12, 1, 'Write', NULL, 0, 2);");
    }
};

} // namespace charrette::tests
