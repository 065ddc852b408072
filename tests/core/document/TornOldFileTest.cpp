// SPDX-License-Identifier: GPL-3.0-or-later
// A file of an older version that was copied while it was written to, or changed by something
// else, must be told before it is brought up to date: afterwards nobody could tell.
#include "core/document/Document.h"
#include "core/document/Rescue.h"
#include "core/people/Person.h"
#include "tests/support/Catch.h"
#include "tests/support/Contents.h"
#include "tests/support/FaultTable.h"
#include "tests/support/ProblemOf.h"
#include "tests/support/Raw.h"
#include "tests/support/TemporaryFolder.h"
#include "tests/support/Tries.h"

#include <algorithm>
#include <array>
#include <map>

using namespace charrette;
using namespace charrette::tests;

namespace fs = std::filesystem;

namespace {

constexpr std::size_t page = 4096;

/// The file of a released version as it was kept, and as some more work in that version leaves it.
struct OldFile {
    TemporaryFolder folder;
    fs::path path = folder.file("a.charrette");
    std::string earlier;
    std::string later;
    std::map<std::string, Contents> rows; ///< of both, brought up to date

    explicit OldFile(std::size_t version)
    {
        const auto name = "v" + std::to_string(version) + ".charrette";
        earlier = readBytes(fs::path{CHARRETTE_TEST_DATA} / name);
        put(earlier);
        {
            const auto document = Document::open(path, {.steps = allMigrations().first(version)});
            for (const auto& person : people(document->db()))
                document->perform("Rename", [&](Edit& edit) {
                    auto renamed = person;
                    renamed.name += " of " + std::string(60, 'x');
                    save(edit, renamed);
                });
            for (int i = 0; i < 40; ++i)
                document->perform("Add", [&](Edit& edit) {
                    add(edit, Person{.name = std::string(200, 'y') + std::to_string(i)});
                });
        }
        later = readBytes(path);
        for (const auto& bytes : {earlier, later}) {
            put(bytes);
            rows[bytes] = contents(*Document::open(path));
        }
    }

    void put(const std::string& bytes) const
    {
        for (const auto& entry : fs::directory_iterator{folder.path()})
            fs::remove(entry.path());
        writeBytes(path, bytes);
    }

    std::ptrdiff_t files() const
    {
        return std::distance(fs::directory_iterator{folder.path()}, fs::directory_iterator{});
    }

    /// Neither brought up to date nor copied, and what can be read of it is had.
    void requireToldAndRescued() const
    {
        const auto bytes = readBytes(path);
        REQUIRE(problemOf([&] { Document::open(path); }) == Problem::Damaged);
        REQUIRE(readBytes(path) == bytes);
        REQUIRE(files() == 1);
        const auto out = folder.file("out.charrette");
        const auto rescued = rescue(path, out, {});
        REQUIRE(rescued.rows() > 100);
        REQUIRE_FALSE(Document::open(out)->isReadOnly());
        REQUIRE(readBytes(path) == bytes);
    }
};

/// One copy is all that another program makes, page by page; these were written meanwhile.
std::string torn(const std::string& first, const std::string& then, std::size_t at)
{
    return then.size() <= at ? first
                             : first.substr(0, std::min(at, first.size())) + then.substr(at);
}

} // namespace

TEST_CASE("A torn file of an older version is told before it is brought up to date", "[torn]")
{
    int whole = 0;
    int told = 0;
    for (const std::size_t version : {1U, 2U, 3U}) {
        const OldFile file{version};
        const auto step = static_cast<std::size_t>(tries(8) == 8 ? 12 : 48) * page;
        for (auto at = page; at < file.later.size(); at += step) {
            INFO("version " << version << ", page " << at / page);
            const auto mixed = torn(file.earlier, file.later, at);
            file.put(mixed);
            std::unique_ptr<Document> document;
            const auto problem = problemOf([&] { document = Document::open(file.path); });
            if (problem) {
                document.reset();
                REQUIRE(*problem == Problem::Damaged);
                file.requireToldAndRescued();
                ++told;
                continue;
            }
            // All that differs lies on one side.
            REQUIRE(document->access() == Document::Access::Write);
            const auto now = contents(*document);
            REQUIRE((now == file.rows.at(file.earlier) || now == file.rows.at(file.later)));
            ++whole;
        }
    }
    CHECK(told > 20);
    tellFaults("a torn file of an older version",
        "told before it is brought up to date, and rescued " + std::to_string(told),
        static_cast<std::size_t>(told + whole), 0, 0);
}

TEST_CASE("An older file that something else has changed is told and left as it is", "[torn]")
{
    constexpr std::array changes{
        "UPDATE person SET name = 'Other' WHERE id = (SELECT max(id) FROM person)",
        "DELETE FROM vote WHERE id = (SELECT max(id) FROM vote)",
        "INSERT INTO person (id, name) VALUES (77, 'Nobody')",
        "UPDATE change SET label = 'Other' WHERE id = 3"};
    for (const std::size_t version : {1U, 2U, 3U}) {
        const OldFile file{version};
        for (const auto* sql : changes) {
            INFO("version " << version << ": " << sql);
            file.put(file.earlier);
            runRaw(file.path, sql);
            file.requireToldAndRescued();
        }
    }
}
