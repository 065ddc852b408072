// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <optional>

namespace charrette::tests {

/// What goes wrong with the work, or nothing where it goes through.
template <typename Work>
std::optional<Problem> problemOf(Work work)
{
    try {
        work();
        return {};
    } catch (const Error& error) {
        return error.problem();
    }
}

} // namespace charrette::tests
