// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/ReadFile.h"

#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"
#include "tests/support/ProblemOf.h"
#include "tests/support/Raw.h"
#include "tests/support/TemporaryFolder.h"

#include <fstream>
#include <iterator>

using namespace charrette;

namespace {

std::string bytesOf(const std::filesystem::path& path)
{
    std::ifstream file{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

} // namespace

TEST_CASE("Another document is read without a lock, even while it is open", "[open]")
{
    const tests::TemporaryFolder folder;
    const auto path = folder.path() / "a.charrette";
    const auto owner = Document::create(path);
    owner->perform("New workshop", [](Edit& edit) {
        add(edit, Workshop{.title = "Theirs", .starts = *Date::from(2025, 11, 1)});
    });

    const ReadFile file{path};

    CHECK(workshops(file.db()).front().title == "Theirs");
    owner->perform("New workshop", [](Edit& edit) {
        add(edit, Workshop{.title = "Next", .starts = *Date::from(2026, 11, 1)});
    });
    CHECK(workshops(file.db()).size() == 2);
}

TEST_CASE("A document of an earlier version is read without changing it", "[open]")
{
    const std::string name = GENERATE("v1.charrette", "v2.charrette", "v3.charrette");
    const tests::TemporaryFolder folder;
    const auto path = folder.path() / "old.charrette";
    std::filesystem::copy_file(std::filesystem::path{CHARRETTE_TEST_DATA} / name, path);
    const auto before = bytesOf(path);

    {
        const ReadFile file{path};
        CHECK_FALSE(workshops(file.db()).empty());
        CHECK(file.db().value<int>("SELECT count(*) FROM case_point") == 0);
    }

    CHECK(bytesOf(path) == before);
    CHECK(std::distance(std::filesystem::directory_iterator{folder.path()}, {}) == 1);
}

TEST_CASE("What is no document is not read", "[open]")
{
    const tests::TemporaryFolder folder;
    const auto path = folder.path() / "a.charrette";
    CHECK(tests::problemOf([&] { ReadFile{path}; }) == Problem::MissingFile);
    std::ofstream{path} << "Not a document, but long enough to be looked at as if it were one.";

    CHECK(tests::problemOf([&] { ReadFile{path}; }) == Problem::NotCharrette);
}

TEST_CASE("A document that is not as it was written gives nothing away", "[open]")
{
    const std::string name = GENERATE("v1.charrette", "v3.charrette", "");
    const tests::TemporaryFolder folder;
    const auto path = folder.path() / "a.charrette";
    if (name.empty())
        Document::create(path)->perform("New workshop", [](Edit& edit) {
            add(edit, Workshop{.title = "Theirs", .starts = *Date::from(2025, 11, 1)});
        });
    else
        std::filesystem::copy_file(std::filesystem::path{CHARRETTE_TEST_DATA} / name, path);
    tests::runRaw(path, "UPDATE workshop SET title = 'Another'");
    const auto before = bytesOf(path);

    CHECK(tests::problemOf([&] { ReadFile{path}; }) == Problem::Damaged);
    CHECK(bytesOf(path) == before);
}
