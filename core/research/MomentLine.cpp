// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/research/MomentLine.h"

#include "core/agenda/BlockLine.h"
#include "core/base/Text.h"

#include <algorithm>

namespace charrette {

Moment momentFrom(std::string_view line, PersonaId persona, const std::vector<Moment>& day)
{
    constexpr MinuteOfDay first = 8 * 60;
    constexpr MinuteOfDay last = 24 * 60 - 1;
    constexpr MinuteOfDay hour = 60;
    const auto text = cleanLine(line);
    const auto space = text.find(' ');
    // A number alone may begin the sentence: "3 calls before nine".
    const auto word = std::string_view{text}.substr(0, space);
    const bool isTime = word.find_first_of(":.h") != std::string_view::npos;
    const auto start = isTime && space != std::string::npos ? startFrom(word) : std::nullopt;
    if (start)
        return {.persona = persona, .starts = *start, .text = text.substr(space + 1)};
    const auto next = day.empty() ? first : std::min(day.back().starts + hour, last);
    return {.persona = persona, .starts = next, .text = text};
}

} // namespace charrette
