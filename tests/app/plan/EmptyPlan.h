// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/DocumentSession.h"
#include "core/formats/Formats.h"

#include <memory>

namespace charrette::tests {

/// A workshop of one day in November 2026 with nothing in it.
inline std::unique_ptr<app::DocumentSession> emptyPlan()
{
    auto document = Document::inMemory();
    document->perform("New workshop", [](Edit& edit) {
        emptyWorkshop(edit, {.title = "Autumn", .starts = Date::from(2026, 11, 18).value()});
    });
    return std::make_unique<app::DocumentSession>(std::move(document));
}

} // namespace charrette::tests
