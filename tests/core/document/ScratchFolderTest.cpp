// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/ScratchFolder.h"

#include "tests/support/Catch.h"
#include "tests/support/Child.h"
#include "tests/support/FaultTable.h"
#include "tests/support/Raw.h"
#include "tests/support/TemporaryFolder.h"

#include <csignal>
#include <cstdlib>
#include <optional>

using namespace charrette;
using namespace charrette::tests;

namespace fs = std::filesystem;

namespace {

/// Where temporary files go meanwhile, so that nothing of others is swept.
class OwnPlace {
public:
    OwnPlace()
    {
        if (const auto* before = std::getenv("TMPDIR"))
            m_before = before;
        setenv("TMPDIR", m_folder.path().c_str(), 1);
    }
    ~OwnPlace() { m_before ? setenv("TMPDIR", m_before->c_str(), 1) : unsetenv("TMPDIR"); }
    OwnPlace(const OwnPlace&) = delete;
    OwnPlace& operator=(const OwnPlace&) = delete;

    std::ptrdiff_t count() const
    {
        return std::distance(fs::directory_iterator{m_folder.path()}, fs::directory_iterator{});
    }

    fs::path file(const char* name) const { return m_folder.file(name); }

private:
    TemporaryFolder m_folder;
    std::optional<std::string> m_before;
};

} // namespace

TEST_CASE(
    "What a killed program had taken apart does not stay, and no other folder goes", "[scratch]")
{
    const OwnPlace place;
    writeBytes(place.file("secret"), "what is in a document");
    CHECK(inChild(As::Self, [&] {
        const ScratchFolder folder;
        folder.bring(place.file("secret"), "copy");
        return std::raise(SIGKILL);
    }) == -1);
    REQUIRE(place.count() == 2);
    fs::create_directory(place.file("charrette-other"));
    {
        const ScratchFolder living;
        CHECK(place.count() == 3);
        const auto copy = living.bring(place.file("secret"), "copy");
        CHECK((fs::status(living.path()).permissions() & fs::perms{0077}) == fs::perms::none);

        CHECK(inChild(As::Self, [] {
            const ScratchFolder another;
            return 0;
        }) == 0);

        CHECK(readBytes(copy) == "what is in a document");
    }
    CHECK(place.count() == 2);
    tellFaults(
        "killed while a document is taken apart", "the copy in the temporary folder goes", 1, 0, 0);
}
