// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/Materials.h"
#include "core/base/Text.h"

#include <algorithm>
#include <utility>

namespace charrette {

namespace {

constexpr std::string_view times = "\xC3\x97"; // the sign ×
constexpr std::size_t mostDigits = 5;

constexpr std::array numberWords{std::pair{"one", 1}, std::pair{"two", 2}, std::pair{"three", 3},
    std::pair{"four", 4}, std::pair{"five", 5}, std::pair{"six", 6}, std::pair{"seven", 7},
    std::pair{"eight", 8}, std::pair{"nine", 9}, std::pair{"ten", 10}};

constexpr std::array units{std::pair{"group", Per::Group}, std::pair{"team", Per::Group},
    std::pair{"table", Per::Group}, std::pair{"pair", Per::Pair}, std::pair{"person", Per::Person},
    std::pair{"participant", Per::Person}, std::pair{"head", Per::Person},
    std::pair{"facilitator", Per::Facilitator}, std::pair{"coach", Per::Facilitator}};

/// "15 minute timer" counts no timers.
constexpr std::array lengths{"min", "minute", "minutes", "hour", "hours", "h", "s", "seconds"};

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

/// A number and nothing else, in digits or as a word.
std::optional<int> number(std::string_view text)
{
    const auto word = folded(text);
    const auto named =
        std::ranges::find_if(numberWords, [&](const auto& entry) { return word == entry.first; });
    if (named != numberWords.end())
        return named->second;
    const bool isDigits = !text.empty() && text.size() <= mostDigits
        && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    return isDigits ? std::optional{std::stoi(std::string{text})} : std::nullopt;
}

std::optional<Per> unit(std::string_view text)
{
    const auto word = folded(text);
    const auto found =
        std::ranges::find_if(units, [&](const auto& entry) { return word == entry.first; });
    return found == units.end() ? std::nullopt : std::optional{found->second};
}

/// Takes "4", "4x", "4 ×" or "× 4" away where the text begins or ends so.
std::optional<int> takeCount(std::string_view& text)
{
    const auto end = std::min(text.find(' '), text.size());
    auto first = text.substr(0, end);
    auto rest = trimmed(text.substr(end));
    bool isTimes = false;
    for (const auto mark : {times, std::string_view{"x"}, std::string_view{"X"}}) {
        if (first.size() > mark.size() && first.ends_with(mark)) {
            first.remove_suffix(mark.size());
            isTimes = true;
        } else if (rest.starts_with(mark) && rest.substr(mark.size()).starts_with(" ")) {
            rest = trimmed(rest.substr(mark.size()));
            isTimes = true;
        }
        if (isTimes)
            break;
    }
    const auto count = number(first);
    const auto next = folded(rest.substr(0, rest.find(' ')));
    if (!count || (!isTimes && std::ranges::find(lengths, next) != lengths.end()))
        return {};
    text = rest;
    return count;
}

std::optional<int> takeCountBehind(std::string_view& text)
{
    const auto sign = text.rfind(times);
    if (sign == std::string_view::npos || sign == 0)
        return {};
    const auto count = number(trimmed(text.substr(sign + times.size())));
    if (count)
        text = trimmed(text.substr(0, sign));
    return count;
}

/// Takes "per group" away from the end.
std::optional<Per> takePer(std::string_view& text)
{
    constexpr std::string_view word = "per ";
    const auto at = text.rfind(word);
    if (at == std::string_view::npos || (at > 0 && text[at - 1] != ' '))
        return {};
    const auto per = unit(trimmed(text.substr(at + word.size())));
    if (per)
        text = trimmed(text.substr(0, at));
    return per;
}

Material materialFrom(std::string_view piece)
{
    auto rest = piece;
    Material material;
    const auto per = takePer(rest);
    const bool saysOfWhat = rest.starts_with("per ") || rest.find(" per ") != rest.npos;
    auto count = takeCount(rest);
    if (!count)
        count = takeCountBehind(rest);
    if (rest.ends_with(':'))
        rest.remove_suffix(1);
    const bool isCounted = count || per;
    if (!isCounted || saysOfWhat)
        return {.what = std::string{piece}};
    return {std::string{rest}, count.value_or(1), per.value_or(Per::Event)};
}

/// Parts a line at commas and semicolons that stand in no brackets.
std::vector<std::string_view> pieces(std::string_view line)
{
    std::vector<std::string_view> parts;
    std::size_t from = 0;
    int depth = 0;
    for (std::size_t i = 0; i <= line.size(); ++i) {
        const char c = i < line.size() ? line[i] : ',';
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (i < line.size() && ((c != ',' && c != ';') || depth > 0))
            continue;
        if (const auto part = trimmed(line.substr(from, i - from)); !part.empty())
            parts.push_back(part);
        from = i + 1;
    }
    return parts;
}

} // namespace

std::vector<Material> materialsIn(std::string_view text)
{
    std::vector<Material> materials;
    for (const auto& line : cleanLines(text)) {
        bool isFirst = true;
        for (const auto piece : pieces(line)) {
            auto material = materialFrom(piece);
            const bool belongs = material.what.empty() && !isFirst && !materials.back().count;
            if (belongs) {
                materials.back().count = material.count;
                materials.back().per = material.per;
            } else {
                if (material.what.empty())
                    material = {.what = std::string{piece}};
                materials.push_back(std::move(material));
            }
            isFirst = false;
        }
    }
    return materials;
}

std::optional<std::int64_t> counted(const Material& material, const Heads& heads)
{
    const auto by = [&](int many) {
        return many > 0 ? std::optional{std::int64_t{material.count.value_or(1)} * many}
                        : std::nullopt;
    };
    if (!material.count)
        return {};
    switch (material.per) {
    case Per::Event:
        return by(1);
    case Per::Group:
        return by(heads.groups);
    case Per::Pair:
        return by((heads.people + 1) / 2);
    case Per::Person:
        return by(heads.people);
    case Per::Facilitator:
        return by(heads.facilitators);
    }
    throw Error{Problem::Bug, "unknown unit of materials"};
}

} // namespace charrette
