// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/PitchForm.h"

#include "core/base/Digits.h"
#include "core/base/Text.h"

#include <algorithm>
#include <array>
#include <optional>

namespace charrette {

namespace {

constexpr std::string_view ellipsis = "…";

/// How the parts of a positioning are joined: before each part, and after the last.
constexpr std::array<std::string_view, 7> joints{
    "For ", " who ", ", the ", " is a ", " that ", ". Unlike ", ", our "};

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\n'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\n'))
        text.remove_suffix(1);
    return text;
}

/// Sentences end with a mark, perhaps in quotation marks.
bool endsSentence(std::string_view text)
{
    for (const std::string_view closing : {"”", "\"", ")", "’"}) {
        if (text.ends_with(closing))
            text.remove_suffix(closing.size());
    }
    return text.empty() || std::string_view{".!?:"}.find(text.back()) != std::string_view::npos
        || text.ends_with(ellipsis);
}

bool isLetterAt(std::string_view text, std::size_t at)
{
    if (at >= text.size())
        return false;
    const auto letter = text[at];
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || isDigit(letter)
        || static_cast<unsigned char>(letter) >= 0x80;
}

/// Where the lead-in begins a sentence, from there on.
std::size_t findSentence(std::string_view text, std::string_view leadIn, std::size_t from)
{
    for (auto at = text.find(leadIn, from); at != std::string_view::npos;
         at = text.find(leadIn, at + 1)) {
        if (!isLetterAt(text, at + leadIn.size()) && endsSentence(trimmed(text.substr(0, at))))
            return at;
    }
    return std::string_view::npos;
}

struct Found {
    std::size_t part;
    std::size_t at;
};

/// The lead-ins of a story that the text has, in their order.
std::vector<Found> storyIn(std::string_view text)
{
    std::vector<Found> found;
    const auto& all = leadIns(PitchForm::Story);
    std::size_t from = 0;
    for (std::size_t part = 0; part < all.size(); ++part) {
        const auto at = findSentence(text, all[part], from);
        if (at == std::string_view::npos)
            continue;
        found.push_back({part, at});
        from = at + all[part].size();
    }
    return found;
}

std::optional<std::vector<std::string>> storyParts(std::string_view text)
{
    const auto found = storyIn(text);
    if (found.empty() || found.front().at != 0)
        return {};
    const auto& all = leadIns(PitchForm::Story);
    std::vector<std::string> parts(all.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        const auto begin = found[i].at + all[found[i].part].size();
        const auto end = i + 1 < found.size() ? found[i + 1].at : text.size();
        parts[found[i].part] = trimmed(text.substr(begin, end - begin));
    }
    return parts;
}

std::optional<std::vector<std::string>> positioningParts(std::string_view text)
{
    if (!text.starts_with(joints[0]))
        return {};
    std::vector<std::string> parts;
    std::size_t from = joints[0].size();
    for (std::size_t i = 1; i <= joints.size(); ++i) {
        const auto end = i < joints.size() ? text.find(joints[i], from) : text.size();
        if (end == std::string_view::npos)
            return {};
        auto part = trimmed(text.substr(from, end - from));
        if (i == joints.size() && part.ends_with('.'))
            part.remove_suffix(1);
        parts.emplace_back(part == ellipsis ? std::string_view{} : part);
        from = i < joints.size() ? end + joints[i].size() : end;
    }
    return parts;
}

std::string story(const std::vector<std::string>& parts, std::string_view between)
{
    const auto& all = leadIns(PitchForm::Story);
    std::string text;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto part = trimmed(parts[i]);
        if (part.empty())
            continue;
        text += text.empty() ? std::string_view{} : between;
        text += all[i];
        text += " ";
        text += part;
        if (!endsSentence(part))
            text += ".";
    }
    return text;
}

std::string positioning(const std::vector<std::string>& parts)
{
    std::string text;
    for (std::size_t i = 0; i < joints.size(); ++i) {
        auto part = trimmed(parts[i]);
        while (part.ends_with('.'))
            part.remove_suffix(1);
        text += joints[i];
        text += part.empty() ? ellipsis : part;
    }
    return text + ".";
}

} // namespace

const std::vector<std::string_view>& leadIns(PitchForm form)
{
    static const std::vector<std::string_view> none;
    static const std::vector<std::string_view> positioning{
        "For", "who", "the", "is a", "that", "Unlike", "our"};
    static const std::vector<std::string_view> story{
        "Today", "Which costs", "We heard", "Imagine", "We start", "I need"};
    switch (form) {
    case PitchForm::Positioning:
        return positioning;
    case PitchForm::Story:
        return story;
    case PitchForm::Free:
        break;
    }
    return none;
}

PitchForm formOf(std::string_view text)
{
    text = trimmed(text);
    if (positioningParts(text))
        return PitchForm::Positioning;
    const auto found = storyIn(text);
    return found.size() > 1 && found.front().at == 0 ? PitchForm::Story : PitchForm::Free;
}

std::vector<std::string> pitchParts(PitchForm form, std::string_view text)
{
    text = trimmed(text);
    const auto read = form == PitchForm::Story ? storyParts(text)
        : form == PitchForm::Positioning       ? positioningParts(text)
                                               : std::nullopt;
    if (read)
        return *read;
    std::vector<std::string> parts(std::max<std::size_t>(1, leadIns(form).size()));
    parts.front() = text;
    return parts;
}

std::string pitchText(
    PitchForm form, const std::vector<std::string>& parts, std::string_view between)
{
    const auto isEmpty = [](const std::string& part) { return trimmed(part).empty(); };
    if (std::ranges::all_of(parts, isEmpty))
        return {};
    return form == PitchForm::Story      ? story(parts, between)
        : form == PitchForm::Positioning ? positioning(parts)
                                         : parts.front();
}

} // namespace charrette
