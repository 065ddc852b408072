// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace charrette::tests {

/// What the helper tells of each command that has returned: the newest change.
struct Report {
    std::int64_t change;
    std::array<std::byte, 32> hash;

    bool operator==(const Report&) const = default;
};

inline Report reportOf(const Document& document)
{
    const auto& last = document.history().last();
    Report report{last.id, {}};
    std::copy(last.hash.begin(), last.hash.end(), report.hash.begin());
    return report;
}

/// Whether the document's record holds what was reported.
inline bool isThere(const Document& document, const Report& report)
{
    if (report.change == 0)
        return true;
    const auto hash = document.db().first([](const sqlite::Row& row) { return row.blob(0); },
        "SELECT hash FROM change WHERE id = ?1", report.change);
    return hash && std::equal(hash->begin(), hash->end(), report.hash.begin(), report.hash.end());
}

} // namespace charrette::tests
