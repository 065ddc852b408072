// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/ChangeReader.h"

#include "core/base/Error.h"
#include "core/sqlite/ChangeSet.h"
#include "core/sqlite/Database.h"
#include "tests/support/Catch.h"
#include "tests/support/ChangeBench.h"
#include "tests/support/Dice.h"
#include "tests/support/ProblemOf.h"

#include <algorithm>
#include <span>

using namespace charrette;
using namespace charrette::sqlite;
using namespace charrette::tests;

namespace {

struct Bench : ChangeBench {
    Bytes record(const char* sql)
    {
        Transaction transaction{db};
        const Recorder recorder{db, shape};
        db.script(sql);
        return recorder.take().bytes(); // and is rolled back
    }

    /// One of each kind of change.
    std::vector<Bytes> samples()
    {
        return {record("INSERT INTO person (id, name, email) VALUES (7, 'Cy', 'cy@example.com')"),
            record("UPDATE idea SET text = 'Ring them twice', impact = NULL WHERE id = 11"),
            record("UPDATE idea SET position = position + 10"), record("DELETE FROM attendance"),
            record("DELETE FROM workshop"),
            record("INSERT INTO attendance (person, workshop, role) VALUES (6, 1, 'sponsor');"
                   "UPDATE person SET name = 'Bo Berg' WHERE id = 6; DELETE FROM idea;")};
    }
};

bool isPrefix(const std::vector<RowEdit>& part, const std::vector<RowEdit>& whole)
{
    return part.size() < whole.size()
        && std::ranges::equal(
            part, std::span{whole}.first(part.size()), [](const RowEdit& a, const RowEdit& b) {
                return a.table == b.table && a.kind == b.kind && a.before == b.before
                    && a.after == b.after;
            });
}

Bytes mutated(Bytes bytes, Dice& dice)
{
    const auto at = [&] { return dice.below(bytes.size()); };
    const auto times = dice.between(1, 4);
    for (int i = 0; i < times && !bytes.empty(); ++i) {
        switch (dice.below(4)) {
        case 0:
            bytes[at()] = static_cast<std::byte>(dice.below(256));
            break;
        case 1:
            bytes[at()] ^= static_cast<std::byte>(1U << dice.below(8));
            break;
        case 2:
            bytes.erase(bytes.begin() + static_cast<std::ptrdiff_t>(at()));
            break;
        default:
            bytes.insert(bytes.begin() + static_cast<std::ptrdiff_t>(at()),
                static_cast<std::byte>(dice.below(256)));
        }
    }
    return bytes;
}

} // namespace

TEST_CASE("What the library records is read as it was meant", "[changes]")
{
    Bench bench;
    const auto edits = readChanges(
        bench.record("UPDATE idea SET text = 'New', impact = NULL WHERE id = 11"), bench.shape);

    REQUIRE(edits.size() == 1);
    CHECK(edits[0].table->name == "idea");
    CHECK(edits[0].kind == RowEdit::Kind::Edited);
    CHECK(edits[0].key() == std::vector<std::int64_t>{11});
    CHECK(std::ranges::count_if(edits[0].after, [](const auto& v) { return v.has_value(); }) == 2);
    for (const auto& sample : bench.samples())
        CHECK_FALSE(readChanges(sample, bench.shape).empty());
}

TEST_CASE("A changeset cut short is refused, or is the whole rows before the cut", "[changes]")
{
    Bench bench;
    int refused = 0;
    for (const auto& sample : bench.samples()) {
        const auto whole = readChanges(sample, bench.shape);
        for (std::size_t length = 1; length < sample.size(); ++length) {
            const auto problem = problemOf([&] {
                const auto part = readChanges(std::span{sample}.first(length), bench.shape);
                CHECK(isPrefix(part, whole));
            });
            if (problem) {
                CHECK(problem == Problem::Damaged);
                ++refused;
            }
        }
    }
    CHECK(refused > 500);
}

TEST_CASE(
    "A mutated changeset is refused, or applied, or refused by the rows it meets", "[changes]")
{
    Bench bench;
    const auto samples = bench.samples();
    Dice dice{20261121};
    int refused = 0;
    constexpr int tries = 12'000;
    for (int i = 0; i < tries; ++i) {
        const auto bytes = mutated(samples[static_cast<std::size_t>(i) % samples.size()], dice);
        const auto problem = problemOf([&] {
            const ChangeSet changes{bytes, bench.shape};
            const ForeignKeysOff guard{bench.db};
            Transaction transaction{bench.db}; // rolled back
            changes.apply(bench.db, bench.shape);
        });
        refused += problem ? 1 : 0;
        if (problem && *problem != Problem::Damaged && *problem != Problem::Refused)
            FAIL("problem " << static_cast<int>(*problem) << " at try " << i);
    }
    CHECK(refused > tries / 2);
    CHECK(bench.db.value<int>("SELECT count(*) FROM idea") == 2);
    CHECK(bench.db.value<std::string>("PRAGMA integrity_check") == "ok");
}

TEST_CASE("Bytes that never were a changeset are refused", "[changes]")
{
    Bench bench;
    Dice dice{7};
    for (int i = 0; i < 2000; ++i) {
        Bytes bytes(1 + dice.below(200));
        for (auto& byte : bytes)
            byte = static_cast<std::byte>(dice.below(256));
        if (i % 2 == 0)
            bytes[0] = std::byte{'T'};
        CHECK(problemOf([&] { readChanges(bytes, bench.shape); }) == Problem::Damaged);
    }
}
