// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Document.h"
#include "core/people/Person.h"
#include "tests/support/Catch.h"
#include "tests/support/Child.h"
#include "tests/support/Contents.h"
#include "tests/support/Raw.h"
#include "tests/support/TemporaryFolder.h"

#include <unistd.h>

using namespace charrette;
using namespace charrette::tests;

namespace fs = std::filesystem;

using Access = Document::Access;

namespace {

void addPerson(Document& document)
{
    document.perform("Add", [](Edit& edit) { add(edit, Person{.name = "Ann"}); });
}

bool refusesToWrite(Document& document)
{
    try {
        addPerson(document);
        return false;
    } catch (const Error& error) {
        return error.problem() == Problem::ReadOnly;
    }
}

/// How someone without rights of their own opens the file; the helper of tests may not be run by
/// them.
int accessOfNobody(const fs::path& path)
{
    return inChild(As::Nobody, [&] {
        const auto document = Document::open(path);
        if (document->access() != Access::Write && !refusesToWrite(*document))
            return 50;
        return static_cast<int>(document->access());
    });
}

constexpr std::chrono::seconds patience{20};

} // namespace

TEST_CASE("A second opening is for reading only, and knows who has the file", "[lock]")
{
    const TemporaryFolder folder;
    const auto path = folder.file("a.charrette");
    auto first = Document::create(path);
    addPerson(*first);

    const auto second = Document::open(path);

    CHECK(second->access() == Access::LockedByOther);
    CHECK(second->isReadOnly());
    CHECK(second->lockOwner().process == std::to_string(getpid()));
    CHECK_FALSE(second->lockOwner().host.empty());
    CHECK(contents(*second) == contents(*first));
    CHECK(refusesToWrite(*second));
    CHECK_THROWS_AS(second->undo(), Error);
    addPerson(*first);
    CHECK(contents(*second) == contents(*first));
}

TEST_CASE("Closing releases the file and leaves nothing behind", "[lock]")
{
    const TemporaryFolder folder;
    const auto path = folder.file("a.charrette");
    Document::create(path).reset();
    CHECK(std::distance(fs::directory_iterator{folder.path()}, {}) == 1);

    auto first = Document::open(path);
    auto second = Document::open(path);
    first.reset();
    CHECK(Document::open(path)->access() == Access::Write);
    second.reset();
    CHECK(Document::open(path)->access() == Access::Write);
    CHECK(std::distance(fs::directory_iterator{folder.path()}, {}) == 1);
}

TEST_CASE("A program that dies releases the file", "[lock]")
{
    const TemporaryFolder folder;
    const auto path = folder.file("a.charrette");
    Document::create(path).reset();
    Child holder{{"hold", path.string()}};
    Access access = Access::HistoryBroken;
    REQUIRE(holder.read(&access, sizeof access, patience));
    CHECK(access == Access::Write);
    CHECK(Document::open(path)->access() == Access::LockedByOther);

    holder.kill();

    CHECK(fs::exists(folder.file(".a.charrette.lock")));
    const auto document = Document::open(path);
    CHECK(document->access() == Access::Write);
    CHECK(document->lockOwner().process == std::to_string(getpid()));
}

TEST_CASE("A lock file that was left over means nothing, whatever it says", "[lock]")
{
    const TemporaryFolder folder;
    const auto path = folder.file("a.charrette");
    Document::create(path).reset();
    for (const std::string& text : {std::string{}, std::string{"ann\nlaptop\n1\n"},
             std::string(5000, '\n'), std::string(5000, '\xff')}) {
        writeBytes(folder.file(".a.charrette.lock"), text);
        const auto document = Document::open(path);
        CHECK(document->access() == Access::Write);
        CHECK(document->lockOwner().process == std::to_string(getpid()));
    }
}

TEST_CASE("A file opened through a link is the same file", "[lock]")
{
    const TemporaryFolder folder;
    const auto path = folder.file("a.charrette");
    fs::create_directory(folder.file("elsewhere"));
    const auto link = folder.file("elsewhere") / "b.charrette";
    fs::create_symlink(path, link);
    auto first = Document::create(path);

    CHECK(Document::open(link)->access() == Access::LockedByOther);
    first.reset();
    const auto second = Document::open(link);
    CHECK(second->access() == Access::Write);
    CHECK(Document::open(path)->access() == Access::LockedByOther);
    addPerson(*second);
    CHECK(contents(*second).size() == 1);
}

TEST_CASE("A file that may not be written to opens for reading and takes no lock", "[lock]")
{
    const TemporaryFolder folder;
    const auto path = folder.file("a.charrette");
    {
        const auto document = Document::create(path);
        addPerson(*document);
    }
    fs::permissions(path, fs::perms{0444});

    const auto document = Document::open(path);

    CHECK(document->access() == Access::FileNotWritable);
    CHECK(refusesToWrite(*document));
    CHECK(contents(*document).size() == 1);
    CHECK(document->lockOwner().process.empty());
    CHECK_FALSE(fs::exists(folder.file(".a.charrette.lock")));
}

TEST_CASE("A document in memory has no owner", "[lock]")
{
    CHECK(Document::inMemory()->lockOwner().process.empty());
}

TEST_CASE("Another user's file and folder open for reading", "[lock]")
{
    if (!canBeNobody()) {
        WARN("skipped: only root can try this as another user");
        return;
    }
    const TemporaryFolder folder;
    const auto path = folder.file("a.charrette");
    Document::create(path).reset();
    fs::permissions(folder.path(), fs::perms{0755});
    fs::permissions(path, fs::perms{0644});
    CHECK(accessOfNobody(path) == static_cast<int>(Access::FileNotWritable));

    fs::permissions(path, fs::perms{0666});
    CHECK(accessOfNobody(path) == static_cast<int>(Access::FolderNotWritable));

    fs::permissions(folder.path(), fs::perms{0777});
    CHECK(accessOfNobody(path) == static_cast<int>(Access::Write));

    // A lock file that another user's crash left there does not bar anyone.
    writeBytes(folder.file(".a.charrette.lock"), "root\nlaptop\n1\n");
    fs::permissions(folder.file(".a.charrette.lock"), fs::perms{0644});
    CHECK(accessOfNobody(path) == static_cast<int>(Access::Write));
    const auto mine = Document::open(path);
    REQUIRE(mine->access() == Access::Write);
    CHECK(accessOfNobody(path) == static_cast<int>(Access::LockedByOther));

    fs::permissions(path, fs::perms{0000});
    CHECK(inChild(As::Nobody, [&] {
        try {
            Document::open(path);
            return 0;
        } catch (const Error& error) {
            return static_cast<int>(error.problem());
        }
    }) == static_cast<int>(Problem::ReadOnly));
}
