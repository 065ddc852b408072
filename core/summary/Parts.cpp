// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/Parts.h"

namespace charrette::summary {

namespace {

std::optional<Part> partOf(std::string_view word)
{
    const auto found = std::find(words<Part>.begin(), words<Part>.end(), word);
    if (found == words<Part>.end())
        return {};
    return static_cast<Part>(found - words<Part>.begin());
}

} // namespace

std::string textOf(const Parts& parts)
{
    if (parts == Parts::all())
        return {};
    std::string text;
    for (const auto part : parts.order()) {
        text += text.empty() ? "" : ",";
        text += parts.has(part) ? "" : "-";
        text += key(part);
    }
    return text;
}

std::optional<Parts> partsFrom(std::string_view text, bool withOthers)
{
    auto parts = withOthers ? Parts::all() : Parts::none();
    auto named = Parts::none();
    std::size_t place = 0;
    while (!text.empty()) {
        const auto comma = text.find(',');
        auto word = text.substr(0, comma);
        text.remove_prefix(comma == std::string_view::npos ? text.size() : comma + 1);
        const bool isLeftOut = word.starts_with('-');
        word.remove_prefix(isLeftOut ? 1 : 0);
        const auto part = partOf(word);
        if (!part || named.has(*part))
            return {};
        named = named.with(*part);
        parts = parts.with(*part, !isLeftOut).movedTo(*part, place++);
    }
    return parts;
}

} // namespace charrette::summary
