// SPDX-License-Identifier: GPL-3.0-or-later
// A change as it lies in the record of a file that may come from anywhere.
#include "core/base/Error.h"
#include "core/document/Migrations.h"
#include "core/document/Tables.h"
#include "core/sqlite/ChangeSet.h"
#include "core/sqlite/Database.h"
#include "tests/fuzz/Target.h"

using namespace charrette;
using namespace charrette::sqlite;

namespace {

struct Bench {
    Database db = Database::inMemory();
    Shape shape;

    Bench()
    {
        migrate(db, allMigrations());
        db.trustSchema();
        shape = Shape{db, table::recorded};
        db.script("INSERT INTO workshop (id, title, starts) VALUES (1, 'Autumn', '2026-11-18');"
                  "INSERT INTO person (id, name) VALUES (5, 'Ann'), (6, 'Bo');"
                  "INSERT INTO attendance (person, workshop, role) VALUES (5, 1, 'guest');"
                  "INSERT INTO idea (id, workshop, text, impact, made, position)"
                  " VALUES (11, 1, 'Ring them', 4.5, 0, 1), (12, 1, 'Write', NULL, 0, 2);");
    }
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static Bench bench;
    try {
        const auto* bytes = reinterpret_cast<const std::byte*>(data);
        const ChangeSet changes{Bytes{bytes, bytes + size}, bench.shape};
        if (changes.empty())
            return 0;
        const auto back = changes.inverse(bench.shape);
        fuzz::must(back.rows().size() == changes.rows().size());
        const ForeignKeysOff guard{bench.db};
        Transaction transaction{bench.db}; // Rolled back.
        changes.apply(bench.db, bench.shape);
    } catch (const Error& error) {
        fuzz::must(error.problem() == Problem::Damaged || error.problem() == Problem::Refused);
    }
    return 0;
}
