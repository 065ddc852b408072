// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/SampleFile.h"

#include <nlohmann/json.hpp>

#include <string_view>

namespace charrette::sample {

namespace {

const Json* field(const Json& object, const char* name)
{
    const auto found = object.find(name);
    if (found == object.end() || found->is_null())
        return nullptr;
    return &*found;
}

} // namespace

const Json& list(const Json& object, const char* name)
{
    static const Json none = Json::array();
    const auto* found = field(object, name);
    return found ? *found : none;
}

bool has(const Json& object, const char* name)
{
    const auto* found = field(object, name);
    return found && !(found->is_string() && found->get_ref<const std::string&>().empty());
}

std::string required(const Json& object, const char* name)
{
    if (!has(object, name))
        throw Error{Problem::Damaged, std::string{"sample: no "} + name + " in " + object.dump()};
    return field(object, name)->get<std::string>();
}

std::string text(const Json& object, const char* name)
{
    const auto* found = field(object, name);
    return found ? found->get<std::string>() : std::string{};
}

std::string lines(const Json& object, const char* name)
{
    std::string joined;
    for (const auto& line : list(object, name))
        joined += (joined.empty() ? "" : "\n") + line.get<std::string>();
    return joined;
}

std::optional<double> real(const Json& object, const char* name)
{
    const auto* found = field(object, name);
    return found ? std::optional{found->get<double>()} : std::nullopt;
}

std::optional<int> whole(const Json& object, const char* name)
{
    const auto* found = field(object, name);
    return found ? std::optional{found->get<int>()} : std::nullopt;
}

bool flag(const Json& object, const char* name)
{
    const auto* found = field(object, name);
    return found && found->get<bool>();
}

std::optional<Date> dateIfAny(const Json& object, const char* name)
{
    if (!has(object, name))
        return {};
    const auto found = Date::from(text(object, name));
    if (!found)
        throw Error{Problem::Damaged, "sample: no date: " + text(object, name)};
    return found;
}

Date date(const Json& object, const char* name)
{
    required(object, name);
    return *dateIfAny(object, name);
}

std::optional<Instant> moment(const Json& object, const char* name)
{
    if (!has(object, name))
        return {};
    const auto written = text(object, name);
    const std::string_view whole{written};
    const auto part = [&](std::size_t from, std::size_t length) {
        return whole.substr(std::min(whole.size(), from), length);
    };
    const auto day = Date::from(part(0, 10));
    const auto minute = minuteOfDay(part(11, 5));
    const auto ahead = minuteOfDay(part(17, 5));
    const bool isWritten =
        whole.size() == 22 && whole[10] == 'T' && (whole[16] == '+' || whole[16] == '-');
    if (!day || !minute || !ahead || !isWritten)
        throw Error{Problem::Damaged, "sample: no moment: " + written};
    return moment(*day, whole[16] == '+' ? *minute - *ahead : *minute + *ahead);
}

Instant moment(Date day, MinuteOfDay minute)
{
    const auto days = day.daysSince(*Date::from(1970, 1, 1));
    return {(std::int64_t{days} * 24 * 60 + minute) * 60'000};
}

} // namespace charrette::sample
