// SPDX-License-Identifier: GPL-3.0-or-later
// The program that tests start, lock files with and kill:
//   core_test_helper work FILE SEED PIPE   performs commands for ever, and reports each
//   core_test_helper hold FILE PIPE        opens the file, says how, and keeps it
//   core_test_helper make FILE             writes a document with something of everything
#include "core/document/Document.h"
#include "tests/support/Commands.h"
#include "tests/support/Report.h"

#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

using namespace charrette;
using namespace charrette::tests;

namespace {

/// Refused is an answer too.
void tryCommand(Document& document, const Command& command, Dice& dice)
{
    try {
        document.perform(std::string{command.name}, [&](Edit& edit) { command.run(edit, dice); });
    } catch (const Error& error) {
        if (error.problem() != Problem::Refused)
            throw;
    }
}

int work(const std::string& path, std::uint64_t seed, int pipe)
{
    const auto document = Document::open(path);
    Dice dice{seed};
    for (;;) {
        if (dice.oneIn(6))
            document->undo();
        else if (dice.oneIn(6))
            document->redo();
        else
            tryCommand(*document, dice.oneOf(everyCommand()), dice);
        const auto& last = document->history().last();
        Report report{last.id, {}};
        std::copy(last.hash.begin(), last.hash.end(), report.hash.begin());
        if (write(pipe, &report, sizeof report) != sizeof report)
            return 1;
    }
}

int hold(const std::string& path, int pipe)
{
    const auto document = Document::open(path);
    const auto access = document->access();
    if (write(pipe, &access, sizeof access) != sizeof access)
        return 1;
    for (;;)
        pause();
}

int make(const std::string& path)
{
    const SeededIds ids{2026};
    Dice dice{2026};
    Surroundings surroundings{
        .author = "Ann", .laptop = "lead", .clock = [] { return Instant{1'790'000'000'000}; }};
    const auto document = Document::create(path, std::move(surroundings));
    document->perform("Fill", [&](Edit& edit) { fillWithEverything(edit, dice); });
    for (const auto& command : everyCommand()) {
        if (command.name.substr(0, 6) != "remove")
            tryCommand(*document, command, dice);
    }
    document->undo();
    document->undo();
    document->redo();
    return 0;
}

} // namespace

int main(int argc, char* argv[])
{
    const std::vector<std::string> arguments{argv + 1, argv + argc};
    try {
        if (arguments.size() == 4 && arguments[0] == "work")
            return work(arguments[1], std::stoull(arguments[2]), std::stoi(arguments[3]));
        if (arguments.size() == 3 && arguments[0] == "hold")
            return hold(arguments[1], std::stoi(arguments[2]));
        if (arguments.size() == 2 && arguments[0] == "make")
            return make(arguments[1]);
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
    return 2;
}
