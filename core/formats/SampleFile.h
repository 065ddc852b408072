// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Date.h"
#include "core/base/Error.h"
#include "core/base/Words.h"

#include <nlohmann/json_fwd.hpp>

#include <map>
#include <optional>
#include <string>

/// Reading the sample's JSON strictly. An absent field, null and "" all mean: nothing there.
namespace charrette::sample {

using Json = nlohmann::json;

/// The list under that name; empty when there is none.
const Json& list(const Json& object, const char* field);

bool has(const Json& object, const char* field);
/// Throws Error{Problem::Damaged} when there is none.
std::string required(const Json& object, const char* field);
std::string text(const Json& object, const char* field);
/// The lines of a list of texts.
std::string lines(const Json& object, const char* field);
std::optional<double> real(const Json& object, const char* field);
std::optional<int> whole(const Json& object, const char* field);
bool flag(const Json& object, const char* field);
Date date(const Json& object, const char* field);
std::optional<Date> dateIfAny(const Json& object, const char* field);
/// Of "YYYY-MM-DDTHH:MM+01:00": local time, and how far it is ahead of UTC.
std::optional<Instant> moment(const Json& object, const char* field);
/// That time of that day in UTC, which clocks in Britain show in winter, when the events are held.
Instant moment(Date date, MinuteOfDay minute);

template <typename Enum>
std::optional<Enum> wordIfAny(const Json& object, const char* field)
{
    return has(object, field) ? std::optional{fromKey<Enum>(text(object, field))} : std::nullopt;
}

template <typename Enum>
Enum word(const Json& object, const char* field)
{
    return fromKey<Enum>(required(object, field));
}

/// What the files call things by, and the ids those things were given.
template <typename Key, typename Value>
class Names {
public:
    explicit Names(std::string kind)
        : m_kind{std::move(kind)}
    {}

    void add(const Key& key, const Value& value)
    {
        if (!m_ids.emplace(key, value).second)
            throw Error{Problem::Damaged, "sample: two of " + told(key)};
    }

    bool has(const Key& key) const { return m_ids.contains(key); }

    const Value& at(const Key& key) const
    {
        const auto found = m_ids.find(key);
        if (found == m_ids.end())
            throw Error{Problem::Damaged, "sample: there is no " + told(key)};
        return found->second;
    }

private:
    std::string told(const std::string& key) const { return m_kind + " " + key; }
    std::string told(int key) const { return m_kind + " " + std::to_string(key); }

    std::string m_kind;
    std::map<Key, Value> m_ids;
};

/// The thing a field names, when the field says anything.
template <typename Value>
std::optional<Value> linked(
    const Names<std::string, Value>& names, const Json& object, const char* field)
{
    return has(object, field) ? std::optional{names.at(text(object, field))} : std::nullopt;
}

template <typename Value>
std::optional<Value> linked(const Names<int, Value>& names, const Json& object, const char* field)
{
    const auto number = whole(object, field);
    return number ? std::optional{names.at(*number)} : std::nullopt;
}

} // namespace charrette::sample
