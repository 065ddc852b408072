// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/Kinds.h"

#include "core/base/Text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace charrette {

namespace {

constexpr std::array telling{
    std::pair{"lunch", BlockKind::Meal},
    std::pair{"dinner", BlockKind::Meal},
    std::pair{"breakfast", BlockKind::Meal},
    std::pair{"coffee", BlockKind::Break},
    std::pair{"tea", BlockKind::Break},
    std::pair{"break", BlockKind::Break},
    std::pair{"buffer", BlockKind::Buffer},
    std::pair{"huddle", BlockKind::Huddle},
    std::pair{"welcome", BlockKind::Welcome},
    std::pair{"opening", BlockKind::Welcome},
    std::pair{"warm-up", BlockKind::Warmup},
    std::pair{"warmup", BlockKind::Warmup},
    std::pair{"mindset", BlockKind::Teach},
    std::pair{"story", BlockKind::Story},
    std::pair{"demo", BlockKind::Demo},
    std::pair{"demonstration", BlockKind::Demo},
    std::pair{"interview", BlockKind::Interview},
    std::pair{"interviews", BlockKind::Interview},
    std::pair{"persona", BlockKind::Synth},
    std::pair{"personas", BlockKind::Synth},
    std::pair{"insight", BlockKind::Define},
    std::pair{"insights", BlockKind::Define},
    std::pair{"ideas", BlockKind::Ideate},
    std::pair{"ideation", BlockKind::Ideate},
    std::pair{"brainstorming", BlockKind::Ideate},
    std::pair{"vote", BlockKind::Select},
    std::pair{"voting", BlockKind::Select},
    std::pair{"prototype", BlockKind::Prototype},
    std::pair{"prototypes", BlockKind::Prototype},
    std::pair{"prototyping", BlockKind::Prototype},
    std::pair{"test", BlockKind::Test},
    std::pair{"testing", BlockKind::Test},
    std::pair{"vision", BlockKind::Vision},
    std::pair{"pitch", BlockKind::Pitch},
    std::pair{"pitches", BlockKind::Pitch},
    std::pair{"read-out", BlockKind::Share},
    std::pair{"gallery", BlockKind::Share},
    std::pair{"actions", BlockKind::Plan},
    std::pair{"reflection", BlockKind::Reflect},
    std::pair{"check-out", BlockKind::Reflect},
};

/// "Break the ice" is no break: such a word says what the block is only when it ends the phrase.
bool mustEnd(std::string_view word)
{
    return word == "break" || word == "tea";
}

bool isPunctuation(char c)
{
    return c == ',' || c == ':' || c == ';' || c == '.' || c == '(' || c == ')' || c == '!';
}

} // namespace

Family family(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Welcome:
    case BlockKind::Teach:
    case BlockKind::Story:
    case BlockKind::Demo:
        return Family::Talk;
    case BlockKind::Warmup:
    case BlockKind::Interview:
    case BlockKind::Synth:
    case BlockKind::Define:
    case BlockKind::Ideate:
    case BlockKind::Select:
    case BlockKind::Plan:
        return Family::Work;
    case BlockKind::Review:
    case BlockKind::Pitch:
    case BlockKind::Share:
    case BlockKind::Reflect:
        return Family::Share;
    case BlockKind::Prototype:
    case BlockKind::Test:
    case BlockKind::Vision:
        return Family::Make;
    case BlockKind::Move:
    case BlockKind::Break:
    case BlockKind::Meal:
    case BlockKind::Buffer:
        return Family::Pause;
    case BlockKind::Setup:
    case BlockKind::Huddle:
    case BlockKind::Harvest:
        return Family::Staff;
    }
    throw Error{Problem::Bug, "unknown block kind"};
}

Family family(const Block& block)
{
    return isForParticipants(block) ? family(block.kind) : Family::Staff;
}

std::optional<BlockKind> likelyKind(std::string_view title)
{
    const auto text = folded(title);
    std::string_view rest = text;
    while (!rest.empty()) {
        const auto end = std::min(rest.find(' '), rest.size());
        auto word = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        const bool endsPhrase = rest.empty() || (!word.empty() && isPunctuation(word.back()));
        while (!word.empty() && isPunctuation(word.back()))
            word.remove_suffix(1);
        const auto found = std::ranges::find_if(
            telling, [word](const auto& entry) { return word == entry.first; });
        if (found != telling.end() && (endsPhrase || !mustEnd(word)))
            return found->second;
    }
    return {};
}

Mode likelyMode(BlockKind kind)
{
    switch (family(kind)) {
    case Family::Work:
        return kind == BlockKind::Interview || kind == BlockKind::Warmup ? Mode::Pairs
                                                                         : Mode::Group;
    case Family::Make:
        return Mode::Group;
    case Family::Staff:
        return Mode::Staff;
    case Family::Talk:
    case Family::Share:
    case Family::Pause:
        return Mode::Plenary;
    }
    throw Error{Problem::Bug, "unknown family"};
}

} // namespace charrette
