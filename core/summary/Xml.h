// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <pugixml.hpp>

#include <string>
#include <string_view>
#include <type_traits>

/// What the writers of office documents share. For .cpp files of this room alone.
namespace charrette::summary::xml {

/// Without the characters that XML cannot hold; escaping is left to the one who writes.
std::string clean(std::string_view text);

/// An element inside another, with its attributes in pairs: name, value.
template <typename... Pairs>
pugi::xml_node child(pugi::xml_node parent, const char* name, const Pairs&... attributes);

/// The document as UTF-8 with its declaration, without a blank that is not meant.
std::string written(const pugi::xml_document& document);

/// docProps/core.xml: what the document is called and when it was made, as ISO 8601.
std::string coreProperties(std::string_view title, std::string_view made);

namespace detail {

inline void addAttributes(pugi::xml_node /*node*/)
{}

template <typename Value, typename... Rest>
void addAttributes(pugi::xml_node node, const char* name, const Value& value, const Rest&... rest)
{
    if constexpr (std::is_convertible_v<const Value&, std::string_view>)
        node.append_attribute(name).set_value(clean(value).c_str());
    else
        node.append_attribute(name).set_value(value);
    addAttributes(node, rest...);
}

} // namespace detail

template <typename... Pairs>
pugi::xml_node child(pugi::xml_node parent, const char* name, const Pairs&... attributes)
{
    static_assert(sizeof...(attributes) % 2 == 0);
    auto node = parent.append_child(name);
    detail::addAttributes(node, attributes...);
    return node;
}

} // namespace charrette::summary::xml
