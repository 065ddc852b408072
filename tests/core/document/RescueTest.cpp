// SPDX-License-Identifier: GPL-3.0-or-later
// CHARRETTE_DAMAGES=2000 damages that many files.
#include "core/document/Rescue.h"

#include "core/document/Check.h"
#include "core/document/Document.h"
#include "core/people/Person.h"
#include "core/sqlite/Database.h"
#include "tests/support/Catch.h"
#include "tests/support/CommandScript.h"
#include "tests/support/Commands.h"
#include "tests/support/Contents.h"
#include "tests/support/FaultTable.h"
#include "tests/support/ProblemOf.h"
#include "tests/support/Raw.h"
#include "tests/support/TemporaryFolder.h"
#include "tests/support/Tries.h"

#include <algorithm>
#include <cctype>
#include <optional>

using namespace charrette;
using namespace charrette::tests;

namespace {

constexpr std::size_t page = 4096;

struct Sheet {
    TemporaryFolder folder;
    std::filesystem::path path = folder.file("a.charrette");
    std::filesystem::path out = folder.file("out.charrette");
    Contents rows;
    std::string bytes;

    Sheet()
    {
        const SeededIds ids{31};
        Dice dice{31};
        const auto document = Document::create(path, unchanging());
        document->perform("Fill", [&](Edit& edit) { fillWithEverything(edit, dice); });
        for (const auto& command : everyCommand()) {
            if (!command.name.starts_with("remove"))
                problemOf([&] {
                    document->perform(
                        std::string{command.name}, [&](Edit& edit) { command.run(edit, dice); });
                });
        }
        rows = contents(*document);
        bytes = readBytes(path);
    }

    std::size_t rootOf(const std::string& table) const
    {
        return Document::open(path)->db().value<std::size_t>(
            "SELECT rootpage FROM sqlite_schema WHERE name = ?1", table);
    }
};

std::size_t lines(const Contents& rows)
{
    std::size_t count = 0;
    for (const auto& [table, text] : rows)
        count += static_cast<std::size_t>(std::ranges::count(text, '\x1E'));
    return count;
}

} // namespace

TEST_CASE("A whole document is rescued whole", "[rescue]")
{
    const Sheet sheet;
    const auto told = rescue(sheet.path, sheet.out, {});
    CHECK(told.isComplete());
    CHECK(contents(*Document::open(sheet.out)) == sheet.rows);
    CHECK(readBytes(sheet.path) == sheet.bytes);
}

TEST_CASE("What was rescued can be edited, closed, opened and edited again", "[rescue]")
{
    const Sheet sheet;
    rescue(sheet.path, sheet.out, {});
    for (const auto* name : {"Ada", "Bea", "Cy"}) {
        const auto document = Document::open(sheet.out);
        REQUIRE_FALSE(document->isReadOnly());
        CHECK(document->history().toUndo() == nullptr);
        document->perform("Add", [&](Edit& edit) { add(edit, Person{.name = name}); });
        document->undo();
        document->perform("Add", [&](Edit& edit) { add(edit, Person{.name = name}); });
        document->undo();
    }
    const auto again = sheet.folder.file("again.charrette");
    CHECK(rescue(sheet.out, again, {}).isComplete());
    CHECK(contents(*Document::open(again)) == sheet.rows);
}

TEST_CASE("A row that no change has written is named", "[rescue]")
{
    const Sheet sheet;
    sqlite::Database raw{sheet.path, sqlite::Open::Write};
    raw.run("INSERT INTO person (id, name) VALUES (77, 'Nobody knows her')");
    const auto told = rescue(sheet.path, sheet.out, {});
    CHECK_FALSE(told.isComplete());
    const auto person = std::ranges::find(told.tables, std::string{"person"}, &RescuedTable::name);
    REQUIRE(person != told.tables.end());
    REQUIRE(person->altered.size() == 1);
    CHECK(person->altered.front().find("Nobody knows her") != std::string::npos);
}

TEST_CASE("What a damaged page held comes back out of the record of changes", "[rescue]")
{
    for (const std::string table : {"note", "idea", "workshop", "attendance"}) {
        INFO(table);
        const Sheet sheet;
        auto bytes = sheet.bytes;
        const auto at = (sheet.rootOf(table) - 1) * page;
        std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(at), page, '\x77');
        writeBytes(sheet.path, bytes);
        REQUIRE(problemOf([&] { Document::open(sheet.path); }) == Problem::Damaged);

        const auto told = rescue(sheet.path, sheet.out, {});

        CHECK(told.isComplete());
        CHECK(contents(*Document::open(sheet.out)) == sheet.rows);
        CHECK(readBytes(sheet.path) == bytes);
    }
}

TEST_CASE("Whatever is damaged, what is rescued is sound and the damaged file is not touched",
    "[rescue][slow]")
{
    const Sheet sheet;
    const auto everyRow = rescue(sheet.path, sheet.out, {}).rows();
    const auto count = triesWanted("CHARRETTE_DAMAGES", tries(40));
    std::size_t rescued = 0;
    std::size_t all = 0;
    for (int i = 0; i < count; ++i) {
        INFO("damage " << i);
        Dice dice{static_cast<std::uint64_t>(i) + 500};
        auto bytes = sheet.bytes;
        // Anything but the header that says whose file it is.
        if (dice.oneIn(4))
            bytes.resize(page * (2 + dice.below(bytes.size() / page - 2)));
        for (int spot = dice.between(0, 3); spot >= 0; --spot) {
            const auto size = dice.oneIn(2) ? page : std::size_t{16};
            const auto from = 100 + dice.below(bytes.size() - 100);
            for (std::size_t at = from; at < std::min(from + size, bytes.size()); ++at)
                bytes[at] = static_cast<char>(dice.bits());
        }
        writeBytes(sheet.path, bytes);
        std::filesystem::remove(sheet.out);

        std::optional<Rescue> told;
        const auto problem = problemOf([&] { told = rescue(sheet.path, sheet.out, {}); });

        REQUIRE(readBytes(sheet.path) == bytes);
        all += lines(sheet.rows);
        if (problem) {
            CHECK(*problem == Problem::Damaged);
            CHECK_FALSE(std::filesystem::exists(sheet.out));
            continue;
        }
        const auto document = Document::open(sheet.out);
        REQUIRE(document->access() == Document::Access::Write);
        for (const auto& line : check(document->db())) {
            INFO((line.problems.empty() ? std::string{} : line.problems.front()));
            CHECK((line.isGood() || line.what == Checked::Dates));
        }
        rescued += lines(contents(*document));
        if (told->rows() < everyRow)
            CHECK_FALSE(told->isComplete()); // Whoever misses a row is told so.
    }
    CHECK(rescued * 10 > all * 5);
    tellFaults("file cut short, pages and bytes overwritten",
        "random damage, then rescue: rows there / rows rescued; what is missing is told",
        static_cast<std::size_t>(count), all, all - std::min(all, rescued));
}

TEST_CASE("A text that was altered in the file is named by what the record has", "[rescue]")
{
    const TemporaryFolder folder;
    const auto path = folder.file("a.charrette");
    const std::string name = "Wilhelmina Overbeck";
    Document::create(path)->perform("Add", [&](Edit& edit) { add(edit, Person{.name = name}); });
    const auto bytes = readBytes(path);
    int inRow = 0;
    int inRecord = 0;
    for (auto at = bytes.find(name); at != std::string::npos; at = bytes.find(name, at + 1)) {
        auto changed = bytes;
        changed[at + 3] = 'X';
        writeBytes(path, changed);
        CHECK(Document::open(path)->access() == Document::Access::HistoryBroken);
        const auto out = folder.file("out" + std::to_string(at) + ".charrette");

        const auto told = rescue(path, out, {});

        CHECK_FALSE(told.isComplete());
        const auto rescued = Document::open(out);
        const auto now = rescued->db().value<std::string>("SELECT name FROM person");
        if (told.isRecordWhole) {
            ++inRow;
            CHECK(now == "WilXelmina Overbeck");
            const auto table = std::ranges::find(told.tables, "person", &RescuedTable::name);
            CHECK(table->altered == std::vector{name});
        } else {
            ++inRecord;
            CHECK(now == name);
        }
    }
    CHECK(inRow == 1);
    CHECK(inRecord == 1);
}

TEST_CASE("Whatever was altered, what is rescued never calls itself as it was", "[rescue][slow]")
{
    const Sheet sheet;
    const auto count = triesWanted("CHARRETTE_DAMAGES", tries(100));
    std::size_t altered = 0;
    std::size_t named = 0;
    for (int i = 0; i < count; ++i) {
        INFO("damage " << i);
        Dice dice{static_cast<std::uint64_t>(i) + 9000};
        auto bytes = sheet.bytes;
        for (int spots = dice.between(1, 3); spots > 0; --spots) {
            // Only letters: what stands in a text, or in the record of one.
            auto at = 100 + dice.below(bytes.size() - 100);
            while (std::isalpha(static_cast<unsigned char>(bytes[at])) == 0)
                at = 100 + dice.below(bytes.size() - 100);
            bytes[at] = static_cast<char>('a' + dice.below(26));
        }
        writeBytes(sheet.path, bytes);
        std::filesystem::remove(sheet.out);
        std::optional<Rescue> told;
        if (problemOf([&] { told = rescue(sheet.path, sheet.out, {}); }))
            continue; // Its tables, or their names.

        std::size_t differing = 0;
        for (const auto& row : difference(sheet.rows, contents(*Document::open(sheet.out))))
            differing += row.kind == RowChange::Kind::Edited ? 1 : 0;
        std::size_t toldByName = 0;
        for (const auto& table : told->tables)
            toldByName += table.altered.size();
        altered += differing;
        named += std::min(differing, toldByName);
        if (differing > 0)
            CHECK_FALSE(told->isComplete());
    }
    INFO(altered << " rows altered, " << named << " named");
    CHECK(altered > 0);
    CHECK(named > 0); // Where the record was hit as well, it names none.
    tellFaults("letters changed in the file, then rescue",
        "rows altered / not told by name; that there is damage is always told",
        static_cast<std::size_t>(count), altered, altered - named);
}

TEST_CASE("What is no document, or would overwrite a file, is not rescued", "[rescue]")
{
    const Sheet sheet;
    writeBytes(sheet.out, "mine");
    CHECK(problemOf([&] { rescue(sheet.path, sheet.out, {}); }) == Problem::Exists);
    CHECK(readBytes(sheet.out) == "mine");
    const auto other = sheet.folder.file("b.charrette");
    CHECK(problemOf([&] { rescue(sheet.out, other, {}); }) == Problem::NotCharrette);
    CHECK_FALSE(std::filesystem::exists(other));
}
