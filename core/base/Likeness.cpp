// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Likeness.h"

#include "core/base/CommonWords.h"
#include "core/base/Digits.h"
#include "core/base/Error.h"
#include "core/base/Text.h"

#include <libstemmer.h>

#include <algorithm>
#include <string>
#include <tuple>
#include <unordered_map>

namespace charrette {

namespace {

constexpr std::array<const char*, 3> languages{"english", "french", "german"};
/// Pairs with a smaller share of trigrams in common are never alike, so they need no second look.
constexpr double leastShare = 0.2;

std::uint32_t hashOf(std::string_view text)
{
    std::uint32_t hash = 2166136261U; // FNV-1a
    for (const char letter : text)
        hash = (hash ^ static_cast<unsigned char>(letter)) * 16777619U;
    return hash;
}

std::vector<std::string> lettersOf(std::string_view text)
{
    std::vector<std::string> words(1);
    for (const char letter : folded(text)) {
        const auto byte = static_cast<unsigned char>(letter);
        if (byte >= 0x80 || (letter >= 'a' && letter <= 'z') || isDigit(letter))
            words.back() += letter;
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty())
        words.pop_back();
    return words;
}

void sortOut(std::vector<std::uint32_t>& numbers)
{
    std::ranges::sort(numbers);
    const auto rest = std::ranges::unique(numbers);
    numbers.erase(rest.begin(), rest.end());
}

void addTrigrams(std::vector<std::uint32_t>& trigrams, const std::string& word)
{
    const auto padded = ' ' + word + ' ';
    for (std::size_t i = 0; i + 3 <= padded.size(); ++i)
        trigrams.push_back(hashOf(std::string_view{padded}.substr(i, 3)));
}

std::size_t shared(const std::vector<std::uint32_t>& one, const std::vector<std::uint32_t>& other)
{
    std::size_t count = 0;
    auto i = one.begin();
    auto j = other.begin();
    while (i != one.end() && j != other.end()) {
        if (*i == *j) {
            ++count;
            ++i;
            ++j;
        } else if (*i < *j) {
            ++i;
        } else {
            ++j;
        }
    }
    return count;
}

double share(std::size_t both, std::size_t one, std::size_t other)
{
    return one + other == 0 ? 0 : 2 * static_cast<double>(both) / static_cast<double>(one + other);
}

double stemShare(const Gist& one, const Gist& other)
{
    double best = 0;
    for (const auto language : {one.language, other.language}) {
        const auto& a = one.stems[language];
        const auto& b = other.stems[language];
        best = std::max(best, share(shared(a, b), a.size(), b.size()));
    }
    return best;
}

double joined(double stems, double trigrams, const Gist& one, const Gist& other)
{
    auto value = (stems + trigrams) / 2;
    // "Deliver within 24 hours" and "within 48 hours" are two ideas, and so are more and fewer.
    if (one.isTurned != other.isTurned)
        value -= 0.18;
    if (!one.numbers.empty() && !other.numbers.empty() && one.numbers != other.numbers)
        value -= 0.25;
    return std::max(value, 0.0);
}

} // namespace

struct Reading::Stemmers {
    std::array<std::unique_ptr<sb_stemmer, decltype(&sb_stemmer_delete)>, 3> all{
        {{nullptr, &sb_stemmer_delete}, {nullptr, &sb_stemmer_delete},
            {nullptr, &sb_stemmer_delete}}};

    std::uint32_t stem(std::size_t language, const std::string& word) const
    {
        const auto* result = sb_stemmer_stem(all[language].get(),
            reinterpret_cast<const sb_symbol*>(word.data()), static_cast<int>(word.size()));
        if (!result)
            throw Error{Problem::Bug, "a stemmer has run out of memory"};
        const auto length = static_cast<std::size_t>(sb_stemmer_length(all[language].get()));
        return hashOf({reinterpret_cast<const char*>(result), length});
    }
};

Reading::Reading()
    : m_stemmers{std::make_unique<Stemmers>()}
{
    for (std::size_t i = 0; i < languages.size(); ++i) {
        m_stemmers->all[i].reset(sb_stemmer_new(languages[i], "UTF_8"));
        if (!m_stemmers->all[i])
            throw Error{Problem::Bug, std::string{"no stemmer for "} + languages[i]};
    }
}

Reading::~Reading() = default;

Gist Reading::gist(std::string_view text) const
{
    Gist gist;
    const auto words = lettersOf(text);
    std::array<std::size_t, 3> common{};
    for (const auto& word : words) {
        for (std::size_t i = 0; i < common.size(); ++i)
            common[i] += isCommon(i, word) ? 1U : 0U;
        gist.isTurned = gist.isTurned || isTurning(word);
        if (std::ranges::all_of(word, isDigit))
            gist.numbers.push_back(hashOf(word));
    }
    gist.language = static_cast<std::size_t>(std::ranges::max_element(common) - common.begin());
    // Of nothing but common words, as of "This and that", all count.
    const bool isAllCommon = common[gist.language] == words.size();
    for (const auto& word : words) {
        for (std::size_t i = 0; i < common.size(); ++i) {
            if (isAllCommon || !isCommon(i, word))
                gist.stems[i].push_back(m_stemmers->stem(i, word));
        }
        if (isAllCommon || !isCommon(gist.language, word))
            addTrigrams(gist.trigrams, word);
    }
    for (auto& stems : gist.stems)
        sortOut(stems);
    sortOut(gist.trigrams);
    sortOut(gist.numbers);
    return gist;
}

double likeness(const Gist& one, const Gist& other)
{
    const auto trigrams =
        share(shared(one.trigrams, other.trigrams), one.trigrams.size(), other.trigrams.size());
    return trigrams < leastShare ? 0 : joined(stemShare(one, other), trigrams, one, other);
}

double coverage(const Gist& expected, const Gist& text)
{
    const auto part = [](const std::vector<std::uint32_t>& wanted,
                          const std::vector<std::uint32_t>& among) {
        return wanted.empty()
            ? 0
            : static_cast<double>(shared(wanted, among)) / static_cast<double>(wanted.size());
    };
    // By letters too, for words that are written together in one of them only; less sure.
    double best = 0.8 * part(expected.trigrams, text.trigrams);
    for (const auto language : {expected.language, text.language})
        best = std::max(best, part(expected.stems[language], text.stems[language]));
    return best;
}

std::vector<AlikePair> alikePairs(
    const std::vector<Gist>& gists, const std::atomic<bool>* isUnwanted)
{
    std::vector<AlikePair> pairs;
    std::unordered_map<std::uint32_t, std::vector<std::uint32_t>>
        having; // earlier texts, by trigram
    std::vector<std::uint32_t> common(gists.size());
    std::vector<std::uint32_t> met;
    for (std::size_t i = 0; i < gists.size(); ++i) {
        if (isUnwanted && *isUnwanted)
            return {};
        const auto& gist = gists[i];
        for (const auto trigram : gist.trigrams) {
            auto& earlier = having[trigram];
            for (const auto j : earlier) {
                if (common[j]++ == 0)
                    met.push_back(j);
            }
            earlier.push_back(static_cast<std::uint32_t>(i));
        }
        for (const auto j : met) {
            const auto& other = gists[j];
            const auto trigrams = share(common[j], gist.trigrams.size(), other.trigrams.size());
            common[j] = 0;
            if (trigrams < leastShare)
                continue;
            const auto value = joined(stemShare(other, gist), trigrams, other, gist);
            if (value >= alikeFrom)
                pairs.push_back({j, i, value});
        }
        met.clear();
    }
    std::ranges::sort(pairs, [](const AlikePair& a, const AlikePair& b) {
        return std::tuple{-a.likeness, a.first, a.second}
        < std::tuple{-b.likeness, b.first, b.second};
    });
    return pairs;
}

} // namespace charrette
