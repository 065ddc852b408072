// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CommandScript.h"

namespace charrette::tests {

namespace {

constexpr int aMinute = 60'000; ///< milliseconds

} // namespace

Surroundings unchanging()
{
    return {.author = "Ann", .laptop = "lead", .clock = [] { return Instant{1'790'000'000'000}; }};
}

void tryCommand(Document& document, const Command& command, Dice& dice)
{
    try {
        document.perform(std::string{command.name}, [&](Edit& edit) { command.run(edit, dice); });
    } catch (const Error& error) {
        if (error.problem() != Problem::Refused)
            throw;
    }
}

CommandScript::CommandScript(std::filesystem::path path, std::uint64_t seed)
    : m_path{std::move(path)}
    , m_ids{seed}
    , m_dice{seed}
{
    if (seed % 2 == 1)
        m_around.patience = aMinute;
    if (std::filesystem::exists(m_path))
        m_document = Document::open(m_path, m_around);
}

Report CommandScript::step()
{
    if (!m_document) {
        m_document = Document::create(m_path, m_around);
        m_isEmpty = true;
    } else if (m_isEmpty) {
        m_document->perform("Fill", [&](Edit& edit) { fillWithEverything(edit, m_dice); });
        m_isEmpty = false;
    } else if (m_dice.oneIn(6)) {
        m_document->undo();
    } else if (m_dice.oneIn(6)) {
        m_document->redo();
    } else {
        tryCommand(*m_document, m_dice.oneOf(everyCommand()), m_dice);
    }
    return reportOf(*m_document);
}

} // namespace charrette::tests
