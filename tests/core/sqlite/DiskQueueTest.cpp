// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/DiskQueue.h"

#include "tests/support/Catch.h"
#include "tests/support/Dice.h"
#include "tests/support/FaultyFiles.h"
#include "tests/support/Raw.h"
#include "tests/support/TemporaryFolder.h"
#include "tests/support/Tries.h"

#include <sqlite3.h>

using namespace charrette;
using namespace charrette::tests;

namespace {

using sqlite::DiskQueue;

constexpr int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MAIN_DB;

/// What a file should be, done at once.
struct Model {
    std::string bytes;

    void write(std::size_t at, const std::string& what)
    {
        if (bytes.size() < at + what.size())
            bytes.resize(at + what.size());
        bytes.replace(at, what.size(), what);
    }

    std::string read(std::size_t at, std::size_t size) const
    {
        auto found = at < bytes.size() ? bytes.substr(at, size) : std::string{};
        found.resize(size);
        return found;
    }
};

int sized(const std::string& bytes)
{
    return static_cast<int>(bytes.size());
}

} // namespace

TEST_CASE("What is on its way to the disk reads as if it were there", "[behind]")
{
    FaultyFiles files;
    const TemporaryFolder folder;
    Dice dice{11};
    for (int round = 0; round < tries(60); ++round) {
        INFO("round " << round);
        const auto path = folder.file("f" + std::to_string(round));
        Model model;
        DiskQueue queue{sqlite3_vfs_find(FaultyFiles::name().c_str())};
        const auto opened = queue.openLater(path.c_str(), flags);
        REQUIRE(opened.code == SQLITE_OK);
        auto& file = *opened.file;
        for (int step = 0; step < 200; ++step) {
            const auto at = dice.below(3000);
            switch (dice.below(8)) {
            case 0:
            case 1:
            case 2: {
                const auto bytes = dice.bytes(1 + dice.below(700));
                REQUIRE(queue.write(file, bytes.data(), sized(bytes), static_cast<int>(at))
                    == SQLITE_OK);
                model.write(at, bytes);
                break;
            }
            case 3:
                if (dice.oneIn(4)) {
                    REQUIRE(queue.truncate(file, static_cast<int>(at)) == SQLITE_OK);
                    model.bytes.resize(at);
                }
                break;
            case 4:
                REQUIRE(queue.sync(file, SQLITE_SYNC_NORMAL) == SQLITE_OK);
                break;
            case 5:
                if (dice.oneIn(10))
                    files.slowDown(static_cast<int>(dice.below(2)));
                if (dice.oneIn(6))
                    REQUIRE(queue.wait() == DiskQueue::State::Idle);
                break;
            default: {
                std::string buffer(1 + dice.below(900), '?');
                const int code =
                    queue.read(file, buffer.data(), sized(buffer), static_cast<int>(at));
                const bool isShort = at + buffer.size() > model.bytes.size();
                REQUIRE(code == (isShort ? SQLITE_IOERR_SHORT_READ : SQLITE_OK));
                REQUIRE(buffer == model.read(at, buffer.size()));
                std::int64_t size = 0;
                REQUIRE(queue.sizeOf(file, size) == SQLITE_OK);
                REQUIRE(size == static_cast<std::int64_t>(model.bytes.size()));
            }
            }
        }
        REQUIRE(queue.wait() == DiskQueue::State::Idle);
        REQUIRE(readBytes(path) == model.bytes);
        files.release();
    }
}

TEST_CASE("A queue knows of files that are made and removed by what is on its way", "[behind]")
{
    FaultyFiles files;
    const TemporaryFolder folder;
    const auto path = folder.file("f");
    DiskQueue queue{sqlite3_vfs_find(FaultyFiles::name().c_str())};
    CHECK_FALSE(queue.isThere(path.c_str()));

    files.hang();
    auto& file = *queue.openLater(path.c_str(), flags).file;
    CHECK(queue.isThere(path.c_str()) == true);
    CHECK(queue.write(file, "abc", 3, 0) == SQLITE_OK);
    CHECK(queue.closeLater(file) == SQLITE_OK);
    CHECK(queue.removeLater(path.c_str(), true) == SQLITE_OK);
    CHECK(queue.isThere(path.c_str()) == false);
    CHECK_FALSE(std::filesystem::exists(path));
    CHECK(queue.wait(0) == DiskQueue::State::Busy);

    files.release();
    CHECK(queue.wait() == DiskQueue::State::Idle);
    CHECK_FALSE(queue.isThere(path.c_str())); // The disk knows.
    CHECK_FALSE(std::filesystem::exists(path));
}
