// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"
#include "tests/support/Commands.h"
#include "tests/support/Dice.h"
#include "tests/support/Report.h"

#include <filesystem>
#include <memory>

namespace charrette::tests {

/// Nothing that differs from one run to the next.
Surroundings unchanging();

/// Performs the command; refused is an answer too.
void tryCommand(Document& document, const Command& command, Dice& dice);

/// Commands on a file, drawn by a seed: the same seed on the same file does the same again, to the
/// last byte of the record. Where there is no file the first step makes it, the second fills it.
/// With an odd seed what is written goes by a queue, which is waited for.
class CommandScript {
public:
    CommandScript(std::filesystem::path path, std::uint64_t seed);

    /// Does the next thing, and says at which change the document is by then.
    Report step();

    /// From the first step on, and from the beginning where there was a file.
    Document& document() { return *m_document; }
    bool hasDocument() const { return m_document != nullptr; }

private:
    std::filesystem::path m_path;
    Surroundings m_around = unchanging();
    SeededIds m_ids;
    Dice m_dice;
    std::unique_ptr<Document> m_document;
    bool m_isEmpty = false;
};

} // namespace charrette::tests
