// SPDX-License-Identifier: GPL-3.0-or-later
// An organiser's own format, as a file from anybody.
#include "core/document/Document.h"
#include "core/formats/FormatFile.h"
#include "tests/fuzz/Target.h"

using namespace charrette;

namespace {

/// A workshop can be made of it, and is a format again.
void makeWorkshopOf(const Format& format)
{
    static const auto document = Document::inMemory();
    try {
        document->perform("Make", [&](Edit& edit) {
            const auto workshop =
                makeWorkshop(edit, format, {.title = "A", .starts = *Date::from(2026, 11, 18)});
            formatFrom(edit.db(), workshop, "Own");
            throw fuzz::TakenBack{};
        });
    } catch (const fuzz::TakenBack&) {
        return;
    } catch (const Error& error) {
        fuzz::must(error.problem() == Problem::Refused);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    std::optional<Format> format;
    try {
        format = readFormatText(fuzz::textOf(data, size));
    } catch (const FormatError&) {
        return 0;
    }
    fuzz::must(readFormatText(formatText(*format)) == *format);
    if (size % 16 == 0)
        makeWorkshopOf(*format); // It takes as long as reading a hundred.
    return 0;
}
