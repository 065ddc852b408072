// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/Methods.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/formats/Embedded.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace charrette {

namespace {

using nlohmann::json;

std::optional<Stage> readStage(const std::string& word)
{
    return word.empty() ? std::nullopt : std::optional{fromKey<Stage>(word)};
}

Method readMethod(const json& from)
{
    const auto text = [&](const char* field) { return from.at(field).get<std::string>(); };
    Method method{
        .id = text("id"),
        .name = text("name"),
        .stage = readStage(text("stage")),
        .kind = fromKey<BlockKind>(text("kind")),
        .mode = fromKey<Mode>(text("mode")),
        .minutes = from.at("minutes").get<int>(),
        .leastMinutes = from.at("leastMinutes").get<int>(),
        .materials = from.at("materials").get<std::vector<std::string>>(),
        .onStage = text("onStage"),
        .guidance = text("guidance"),
    };
    const bool isPossible = !method.id.empty() && !method.name.empty() && method.leastMinutes > 0
        && method.leastMinutes <= method.minutes && method.minutes <= 1440;
    if (!isPossible)
        throw Error{Problem::Damaged, "method without name or length: " + method.id};
    return method;
}

/// Whether one of the words of a text begins so.
bool hasWord(const std::string& text, std::string_view beginning)
{
    for (auto at = text.find(beginning); at != std::string::npos;
         at = text.find(beginning, at + 1)) {
        if (at == 0 || text[at - 1] == ' ' || text[at - 1] == '-')
            return true;
    }
    return false;
}

bool hasWords(const std::string& text, std::string_view words)
{
    while (!words.empty()) {
        const auto end = std::min(words.find(' '), words.size());
        if (end > 0 && !hasWord(text, words.substr(0, end)))
            return false;
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return true;
}

} // namespace

const std::vector<Method>& methods()
{
    static const auto shipped = readMethods(embedded::methods);
    return shipped;
}

std::vector<Method> readMethods(std::string_view text)
{
    try {
        std::vector<Method> read;
        for (const auto& one : json::parse(text))
            read.push_back(readMethod(one));
        return read;
    } catch (const json::exception& error) {
        throw Error{Problem::Damaged, std::string{"methods: "} + error.what()};
    }
}

std::vector<Method> methodsMatching(const std::vector<Method>& methods, std::string_view typed)
{
    const auto words = folded(cleanLine(typed));
    std::vector<Method> named;
    std::vector<Method> others;
    for (const auto& method : methods) {
        const auto name = folded(method.name);
        const auto stage = method.stage ? std::string{key(*method.stage)} : std::string{};
        const auto rest = folded(name + ' ' + stage + ' ' + std::string{key(method.kind)} + ' '
            + std::string{key(method.mode)} + ' ' + method.guidance);
        if (hasWords(name, words))
            named.push_back(method);
        else if (hasWords(rest, words))
            others.push_back(method);
    }
    named.insert(named.end(), others.begin(), others.end());
    return named;
}

Block blockFrom(const Method& method, DayId day)
{
    return {
        .day = day,
        .title = method.name,
        .kind = method.kind,
        .mode = method.mode,
        .stage = method.stage,
        .minutes = method.minutes,
        .leastMinutes = method.leastMinutes,
        .materials = joined(method.materials, "\n"),
        .onStage = method.onStage,
        .notes = method.guidance,
    };
}

} // namespace charrette
