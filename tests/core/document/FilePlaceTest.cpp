// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/FilePlace.h"

#include "core/document/Document.h"
#include "core/people/Person.h"
#include "tests/support/Catch.h"
#include "tests/support/Commands.h"
#include "tests/support/Contents.h"
#include "tests/support/FaultTable.h"
#include "tests/support/ProblemOf.h"
#include "tests/support/Raw.h"
#include "tests/support/TemporaryFolder.h"
#include "tests/support/Tries.h"

using namespace charrette;
using namespace charrette::tests;

namespace fs = std::filesystem;

namespace {

struct OpenFile {
    TemporaryFolder folder;
    fs::path path = folder.file("a.charrette");
    fs::path other = folder.file("b.charrette");
    std::unique_ptr<Document> document = Document::create(path);

    OpenFile()
    {
        Dice dice{3};
        document->perform("Fill", [&](Edit& edit) { fillWithEverything(edit, dice); });
    }

    void addPerson(const std::string& name) const
    {
        document->perform("Add", [&](Edit& edit) { add(edit, Person{.name = name}); });
    }

    bool has(const std::string& name) const
    {
        return personNamed(document->db(), name).has_value();
    }

    FilePlace::State place() const { return document->whereabouts(); }
};

} // namespace

TEST_CASE(
    "Nothing is written to a file that was renamed, and the document goes on in it", "[place]")
{
    OpenFile open;
    CHECK(open.place() == FilePlace::State::Here);
    fs::rename(open.path, open.other);

    CHECK(open.place() == FilePlace::State::Moved);
    CHECK(open.document->movedTo() == open.other);
    CHECK(problemOf([&] { open.addPerson("Zoe"); }) == Problem::Moved);
    CHECK(problemOf([&] { open.document->undo(); }) == Problem::Moved);
    open.document->goOnIn(open.other);

    CHECK(open.place() == FilePlace::State::Here);
    CHECK(open.document->path() == open.other);
    open.addPerson("Zoe");
    CHECK(open.has("Zoe"));
    open.document->undo();
    CHECK_FALSE(open.has("Zoe"));
    CHECK(Document::open(open.other)->access() == Document::Access::LockedByOther);
    open.document.reset();
    CHECK(Document::open(open.other)->access() == Document::Access::Write);
    CHECK_FALSE(fs::exists(open.path));
}

TEST_CASE("A file that was removed is written again with all that was in it", "[place]")
{
    OpenFile open;
    const auto before = contents(*open.document);
    const bool isThrownAway = GENERATE(false, true);
    if (isThrownAway) {
        fs::create_directories(open.folder.file("Trash/files"));
        fs::rename(open.path, open.folder.file("Trash/files/a.charrette"));
    } else {
        fs::remove(open.path);
    }

    CHECK(open.place() == FilePlace::State::Missing);
    CHECK_FALSE(open.document->movedTo());
    CHECK(problemOf([&] { open.addPerson("Zoe"); }) == Problem::Moved);
    CHECK(contents(*open.document) == before);
    open.document->saveAndGoOnIn(open.path);

    CHECK(open.place() == FilePlace::State::Here);
    open.addPerson("Zoe");
    open.document->undo();
    CHECK(contents(*open.document) == before);
    open.document.reset();
    CHECK(contents(*Document::open(open.path)) == before);
}

TEST_CASE("Another file in the place of the document is left alone", "[place]")
{
    OpenFile open;
    const auto before = contents(*open.document);
    Document::create(open.other)->perform("Ann", [](Edit& edit) {
        add(edit, Person{.name = "Ann"});
    });
    const auto bytes = readBytes(open.other);
    fs::rename(open.other, open.path);

    CHECK(open.place() == FilePlace::State::Replaced);
    CHECK(problemOf([&] { open.addPerson("Zoe"); }) == Problem::Moved);
    CHECK(problemOf([&] { open.document->goOnIn(open.path); }));
    const auto third = open.folder.file("c.charrette");
    open.document->saveAndGoOnIn(third);

    CHECK(readBytes(open.path) == bytes);
    CHECK(open.document->path() == third);
    CHECK(contents(*open.document) == before);
    open.addPerson("Zoe");
    CHECK(Document::open(open.path)->access() == Document::Access::Write); // Its lock is free.
}

TEST_CASE("A file that was written over in place is seen, and nothing is written to it", "[place]")
{
    OpenFile open;
    CHECK_FALSE(open.document->isWrittenOver());
    const bool isDocument = GENERATE(false, true);
    auto bytes = std::string(40'960, 'x');
    if (isDocument) {
        Document::create(open.other)->perform("Ann", [](Edit& edit) {
            add(edit, Person{.name = "Ann"});
        });
        bytes = readBytes(open.other);
    }
    writeBytes(open.path, bytes);

    CHECK(problemOf([&] { open.addPerson("Zoe"); }));
    CHECK(open.document->isWrittenOver());
    CHECK(open.place() == FilePlace::State::Here);
    CHECK(readBytes(open.path) == bytes);
}

TEST_CASE("The document does not go on in another document, or where it is open already", "[place]")
{
    OpenFile open;
    const auto other = Document::create(open.other);
    CHECK(problemOf([&] { open.document->goOnIn(open.other); }) == Problem::Locked);
    const auto third = open.folder.file("c.charrette");
    other->saveCopy(third);
    CHECK(problemOf([&] { open.document->goOnIn(third); }) == Problem::Damaged);
    open.addPerson("Zoe");
    CHECK(open.document->path() == open.path);
}

TEST_CASE("A document without a file is always in its place", "[place]")
{
    const auto document = Document::inMemory();
    CHECK(document->whereabouts() == FilePlace::State::Here);
    CHECK_FALSE(document->isWrittenOver());
}

TEST_CASE("Whatever happens to the file between two edits, none is lost", "[place]")
{
    const auto count = triesWanted("CHARRETTE_MOVES", tries(60));
    OpenFile open;
    Dice dice{17};
    std::size_t acknowledged = 0;
    for (int i = 0; i < count; ++i) {
        INFO("try " << i);
        const auto name = "Person " + std::to_string(i);
        const auto next = open.folder.file(std::to_string(i) + ".charrette");
        const auto kind = dice.below(3);
        if (kind == 0)
            fs::rename(open.document->path(), next);
        else if (kind == 1)
            fs::remove(open.document->path());
        else
            writeBytes(next, "something else");
        if (kind == 2)
            fs::rename(next, open.document->path());

        REQUIRE(problemOf([&] { open.addPerson(name); }) == Problem::Moved);
        if (kind == 0)
            open.document->goOnIn(open.document->movedTo().value());
        else
            open.document->saveAndGoOnIn(kind == 1 ? open.document->path() : next);
        open.addPerson(name);
        ++acknowledged;
        REQUIRE(open.has(name));
    }
    const auto path = open.document->path();
    open.document.reset();
    open.document = Document::open(path);
    std::size_t lost = 0;
    for (int i = 0; i < count; ++i)
        lost += open.has("Person " + std::to_string(i)) ? 0U : 1U;
    CHECK(lost == 0);
    CHECK_FALSE(firstBrokenChange(open.document->db()));
    tellFaults("file renamed, removed or replaced while open", "before every edit",
        static_cast<std::size_t>(count), acknowledged, lost);
}

TEST_CASE(
    "A folder that a program keeps copies of is known by its name or by what lies in it", "[place]")
{
    const TemporaryFolder folder;
    const auto programOf = [&](const std::string& name, const std::string& left) {
        const auto inner = folder.file(name) / "2026";
        fs::create_directories(inner);
        if (!left.empty())
            writeBytes(folder.file(name) / left, "");
        return syncProgramOf(inner / "a.charrette");
    };
    CHECK_FALSE(programOf("Workshops", ""));
    CHECK_FALSE(programOf("Dropboxes", ""));
    CHECK(programOf("Dropbox", "") == "Dropbox");
    CHECK(programOf("Dropbox (Firm)", "") == "Dropbox");
    CHECK(programOf("OneDrive - Firm", "") == "OneDrive");
    CHECK(programOf("Nextcloud", "") == "Nextcloud");
    CHECK(programOf("com~apple~CloudDocs", "") == "iCloud");
    CHECK(programOf("Shared", ".stfolder") == "Syncthing");
    CHECK(programOf("Other", ".owncloudsync.log") == "ownCloud");
}

TEST_CASE("A lock that another boot or another machine left behind is no dead end", "[lock][place]")
{
    OpenFile open;
    open.document.reset();
    const auto lock = open.folder.file(".a.charrette.lock");
    for (const std::string left :
        {"ann\nother-laptop\n1\n", "ann\nthis\n999999\n", "", "\xff\xfe"}) {
        writeBytes(lock, left);
        const auto document = Document::open(open.path);
        CHECK(document->access() == Document::Access::Write);
    }
    CHECK_FALSE(fs::exists(lock));
    tellFaults(
        "lock left by another boot or machine", "lock files of others, empty, garbage", 4, 0, 0);
}

TEST_CASE("Long texts, emoji and text from right to left come back letter by letter", "[text]")
{
    const std::string family = "\U0001F468\u200D\U0001F469\u200D\U0001F467"; // joined by no space
    const std::string arabic = "\u0645\u0631\u062D\u0628\u0627 (3) \u200F!";
    std::string text;
    while (text.size() < 10'000 * 4)
        text += "Zeile " + family + " \u05E9\u05DC\u05D5\u05DD " + arabic + " e\u0301 \n";
    OpenFile open;
    const auto workshop = open.document->db().value<std::int64_t>("SELECT min(id) FROM workshop");
    open.document->perform("Long", [&](Edit& edit) {
        edit.run("UPDATE workshop SET objective = ?2 WHERE id = ?1", workshop, text);
        edit.run("UPDATE note SET text = ?1", text);
    });
    const auto isThere = [&](const Document& document) {
        const auto& db = document.db();
        return db.value<int>("SELECT count(*) FROM note WHERE text <> ?1", text) == 0
            && db.value<int>("SELECT count(*) FROM note") > 0
            && db.value<int>("SELECT count(*) FROM workshop WHERE objective = ?1", text) == 1;
    };
    CHECK(isThere(*open.document));
    open.document->undo();
    CHECK_FALSE(isThere(*open.document));
    open.document->redo();
    open.document->saveCopy(open.other);
    CHECK(isThere(*Document::open(open.other)));
    open.document.reset();
    CHECK(isThere(*Document::open(open.path)));
}
