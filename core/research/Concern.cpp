// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/research/Concern.h"

#include "core/base/Text.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <set>
#include <string>
#include <string_view>

namespace charrette {

namespace {

using namespace std::string_view_literals;

/// Words that announce a noun, as the first word of a need.
constexpr std::array announcers{"a"sv, "all"sv, "an"sv, "another"sv, "any"sv, "better"sv, "clear"sv,
    "clearer"sv, "easier"sv, "easy"sv, "every"sv, "faster"sv, "fewer"sv, "good"sv, "her"sv, "his"sv,
    "its"sv, "less"sv, "many"sv, "more"sv, "my"sv, "new"sv, "no"sv, "one"sv, "our"sv, "quick"sv,
    "quicker"sv, "real"sv, "reliable"sv, "simple"sv, "simpler"sv, "single"sv, "some"sv, "that"sv,
    "the"sv, "their"sv, "these"sv, "this"sv, "those"sv, "your"sv};

constexpr std::array nounEndings{
    "tion"sv, "sion"sv, "ment"sv, "ness"sv, "ity"sv, "ance"sv, "ence"sv, "ship"sv, "ing"sv};

/// What ends like a noun and is a verb as well.
constexpr std::array verbsLikeNouns{"advance"sv, "auction"sv, "balance"sv, "bring"sv, "caution"sv,
    "commission"sv, "comment"sv, "complement"sv, "compliment"sv, "condition"sv, "dance"sv,
    "document"sv, "enhance"sv, "envision"sv, "experience"sv, "experiment"sv, "finance"sv,
    "function"sv, "glance"sv, "harness"sv, "implement"sv, "influence"sv, "invoice"sv, "mention"sv,
    "partition"sv, "pity"sv, "position"sv, "provision"sv, "question"sv, "reference"sv, "ring"sv,
    "ship"sv, "silence"sv, "sing"sv, "station"sv, "string"sv, "supplement"sv, "swing"sv,
    "transition"sv, "vision"sv, "witness"sv};

constexpr std::array solutions{"app"sv, "application"sv, "apps"sv, "bot"sv, "chatbot"sv,
    "checklist"sv, "crm"sv, "dashboard"sv, "database"sv, "erp"sv, "helpdesk"sv, "hotline"sv,
    "intranet"sv, "newsletter"sv, "platform"sv, "portal"sv, "sharepoint"sv, "software"sv,
    "spreadsheet"sv, "system"sv, "systems"sv, "template"sv, "tool"sv, "toolkit"sv, "tools"sv,
    "training"sv, "trainings"sv, "website"sv, "wiki"sv, "workflow"sv, "workshop"sv};

template <typename Words>
bool holds(const Words& words, std::string_view word)
{
    return std::ranges::find(words, word) != words.end();
}

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> all;
    std::string word;
    const auto take = [&] {
        if (!word.empty())
            all.push_back(std::move(word));
        word.clear();
    };
    for (const char c : folded(text)) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x80 || std::isalnum(byte) != 0)
            word += c;
        else if (c != '\'')
            take();
    }
    take();
    return all;
}

bool looksLikeANoun(std::string_view word)
{
    if (holds(announcers, word))
        return true;
    if (holds(verbsLikeNouns, word))
        return false;
    return std::ranges::any_of(nounEndings, [=](std::string_view ending) {
        return word.size() > ending.size() + 1 && word.ends_with(ending);
    });
}

/// Whether nearly all that carries meaning in the need is in the reason again.
bool repeats(const std::vector<std::string>& need, const std::vector<std::string>& reason)
{
    std::set<std::string> heavy;
    std::ranges::copy_if(need, std::inserter(heavy, heavy.end()),
        [](const std::string& word) { return word.size() > 3; });
    if (heavy.empty())
        return !need.empty() && need == reason;
    const auto again =
        std::ranges::count_if(heavy, [&](const std::string& word) { return holds(reason, word); });
    return again * 4 >= static_cast<std::ptrdiff_t>(heavy.size()) * 3;
}

} // namespace

std::vector<Concern> concernsOf(const Insight& insight, const Support& support)
{
    std::vector<Concern> concerns;
    const auto need = wordsOf(insight.need);
    if (!need.empty()) {
        if (need.front() == "to")
            concerns.push_back(Concern::BeginsWithTo);
        else if (looksLikeANoun(need.front()))
            concerns.push_back(Concern::NotAVerb);
        if (std::ranges::any_of(need, [](const auto& word) { return holds(solutions, word); }))
            concerns.push_back(Concern::NamesSolution);
        if (repeats(need, wordsOf(insight.reason)))
            concerns.push_back(Concern::RepeatsItself);
    }
    if (support.notes == 0)
        concerns.push_back(Concern::NoEvidence);
    else if (support.voices == 1)
        concerns.push_back(Concern::OneVoice);
    return concerns;
}

} // namespace charrette
