// SPDX-License-Identifier: GPL-3.0-or-later
// The program that tests start, lock files with and kill:
//   core_test_helper work FILE SEED [SYNCHRONOUS] PIPE   performs commands for ever, reports each
//   core_test_helper verify FILE REPORTS TWIN SEED       says how many, and what is wrong by now
//   core_test_helper hold FILE PIPE                      opens the file, says how, and keeps it
//   core_test_helper make FILE                           writes something of everything
#include "core/document/Document.h"
#include "tests/support/CommandScript.h"
#include "tests/support/Commands.h"
#include "tests/support/Contents.h"
#include "tests/support/Raw.h"

#include <unistd.h>

#include <cstdlib>
#include <cstring>
#include <iostream>
#include <string>
#include <vector>

using namespace charrette;
using namespace charrette::tests;

namespace {

/// Performs commands for ever. `synchronous` is what SQLite is told to wait for; empty for what the
/// program itself tells it.
int work(const std::string& path, std::uint64_t seed, const std::string& synchronous, int pipe)
{
    CommandScript script{path, seed};
    for (;;) {
        if (script.hasDocument() && !synchronous.empty())
            setSynchronous(script.document().db(), synchronous);
        const auto report = script.step();
        if (write(pipe, &report, sizeof report) != sizeof report)
            return 1;
    }
}

std::vector<Report> reportsIn(const std::string& path)
{
    const auto bytes = readBytes(path);
    std::vector<Report> reports(bytes.size() / sizeof(Report));
    std::memcpy(reports.data(), bytes.data(), reports.size() * sizeof(Report));
    return reports;
}

/// Nothing where the file is as it was after the last report, or after the one that was under way;
/// else what is wrong with it. `twin` is a copy of the file from before, and is worked on.
std::string wrongWith(const std::string& path, const std::vector<Report>& reports,
    const std::string& twin, std::uint64_t seed)
{
    if (!std::filesystem::exists(path))
        return reports.empty() ? "" : "the file is gone";
    const auto document = Document::open(path);
    if (document->isReadOnly())
        return "it can only be read";
    if (document->db().value<std::string>("PRAGMA integrity_check") != "ok")
        return "its pages are damaged";
    if (firstBrokenChange(document->db()))
        return "its record is broken";
    for (const auto& report : reports) {
        if (!isThere(*document, report))
            return "an acknowledged command is lost";
    }
    CommandScript script{twin, seed};
    for (std::size_t steps = 0; steps <= reports.size() + 1; ++steps) {
        const bool isExpected = steps >= reports.size() && script.hasDocument();
        if (isExpected && reportOf(script.document()) == reportOf(*document)
            && contents(script.document()) == contents(*document))
            return "";
        script.step();
        setSynchronous(script.document().db(), "OFF");
    }
    return "it is neither as it was, nor as it was to be";
}

/// After a power cut. The file is opened as the program would.
int verify(const std::string& path, const std::string& reported, const std::string& twin,
    std::uint64_t seed)
{
    const auto reports = reportsIn(reported);
    std::string wrong;
    try {
        wrong = wrongWith(path, reports, twin, seed);
    } catch (const Error& error) {
        wrong = error.what();
    }
    std::cout << reports.size() << ' ' << wrong << '\n';
    return 0;
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
    const auto document = Document::create(path, unchanging());
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
            return work(arguments[1], std::stoull(arguments[2]), {}, std::stoi(arguments[3]));
        if (arguments.size() == 5 && arguments[0] == "work")
            return work(
                arguments[1], std::stoull(arguments[2]), arguments[3], std::stoi(arguments[4]));
        if (arguments.size() == 5 && arguments[0] == "verify")
            return verify(arguments[1], arguments[2], arguments[3], std::stoull(arguments[4]));
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
