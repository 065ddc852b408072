// SPDX-License-Identifier: GPL-3.0-or-later
// A change as it lies in the record of a file that may come from anywhere.
#include "core/base/Error.h"
#include "core/sqlite/ChangeSet.h"
#include "core/sqlite/Database.h"
#include "tests/fuzz/Target.h"
#include "tests/support/ChangeBench.h"

using namespace charrette;
using namespace charrette::sqlite;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static tests::ChangeBench bench;
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
