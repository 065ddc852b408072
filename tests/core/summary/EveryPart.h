// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/summary/Package.h"

#include <string>

namespace charrette::tests {

/// All that is in a packed file, with the names of its parts.
inline std::string everyPart(const std::string& bytes)
{
    std::string all;
    for (const auto& [path, content] : summary::unpacked(bytes))
        all += path + '\n' + content + '\n';
    return all;
}

} // namespace charrette::tests
