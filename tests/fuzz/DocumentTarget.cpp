// SPDX-License-Identifier: GPL-3.0-or-later
// A document that was changed by something else. The input is the first byte, which of four
// whole documents, and then what is put where into it: three bytes of place, one of length, the
// bytes. Where the first byte is none of these, the input is the file itself.
#include "core/base/Error.h"
#include "core/document/Check.h"
#include "core/document/Document.h"
#include "core/document/ReadFile.h"
#include "core/document/Rescue.h"
#include "core/people/Person.h"
#include "tests/fuzz/Target.h"
#include "tests/support/Commands.h"
#include "tests/support/Raw.h"
#include "tests/support/ReadAll.h"
#include "tests/support/TemporaryFolder.h"

#include <algorithm>
#include <array>

using namespace charrette;
using namespace charrette::tests;

namespace {

std::string filled()
{
    const TemporaryFolder folder;
    const auto path = folder.file("a.charrette");
    {
        const SeededIds ids{7};
        Dice dice{7};
        const auto document =
            Document::create(path, {.clock = [] { return Instant{1'790'000'000'000}; }});
        document->perform("Fill", [&](Edit& edit) { fillWithEverything(edit, dice); });
        document->perform("Add", [](Edit& edit) { add(edit, Person{.name = "Ann"}); });
        document->undo();
    }
    return readBytes(path);
}

/// One of this version, and those that are brought up to date when they are opened.
const std::array<std::string, 4>& wholeDocuments()
{
    const std::filesystem::path data{CHARRETTE_TEST_DATA};
    static const std::array whole{filled(), readBytes(data / "v1.charrette"),
        readBytes(data / "v2.charrette"), readBytes(data / "v3.charrette")};
    return whole;
}

std::string patched(std::string bytes, std::string_view patches)
{
    const auto number = [&](std::size_t i) {
        return std::size_t{static_cast<unsigned char>(patches[i])};
    };
    while (patches.size() > 4) {
        const auto at = (number(0) << 16U | number(1) << 8U | number(2)) % bytes.size();
        const auto most = std::min(patches.size() - 4, bytes.size() - at);
        const auto length = std::min(number(3) % 64 + 1, most);
        bytes.replace(at, length, patches.substr(4, length));
        patches.remove_prefix(4 + length);
    }
    return bytes;
}

std::string fileOf(std::string_view input)
{
    const auto which =
        input.empty() ? wholeDocuments().size() : static_cast<unsigned char>(input.front());
    if (which >= wholeDocuments().size())
        return std::string{input};
    return patched(wholeDocuments().at(which), input.substr(1));
}

template <typename Work>
void attempt(Work work)
{
    try {
        work();
    } catch (const Error&) {
        return;
    }
}

/// To take back all that was ever done takes as long as everything else.
enum class How { ForOneChange, ToTheBeginning };

void useUp(const std::filesystem::path& path, How how)
{
    const auto document = Document::open(path);
    check(document->db());
    readAll(*document);
    if (document->isReadOnly())
        return;
    document->perform("Add", [](Edit& edit) { add(edit, Person{.name = "One more"}); });
    document->undo();
    while (how == How::ToTheBeginning && document->history().toUndo())
        document->undo();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const TemporaryFolder folder;
    const auto path = folder.file("a.charrette");
    const auto out = folder.file("out.charrette");
    std::error_code ignored;
    std::filesystem::remove(path.string() + "-journal", ignored);
    const auto input = fuzz::textOf(data, size);
    writeBytes(path, fileOf(input));
    // What takes longer than opening is done with some: rescuing takes ten times as long.
    if (size % 8 == 1)
        attempt([&] { const ReadFile file{path}; });
    if (size % 32 == 2) {
        attempt([&] { rescue(path, out, {}); });
        std::filesystem::remove(out, ignored);
    }
    attempt([&] { useUp(path, size % 4 == 3 ? How::ToTheBeginning : How::ForOneChange); });
    return 0;
}
