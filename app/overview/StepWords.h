// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/PageKind.h"
#include "core/overview/NextSteps.h"

#include <QString>

#include <optional>

namespace charrette::app {

/// A step as a person would say it: "2 quick wins still need an action".
QString wording(const sqlite::Database& db, const NextStep& step);

/// What doing it begins with: one thing to open, where there is one and its page shows it…
std::optional<Item> itemOf(const NextStep& step);
/// …or a page.
PageKind pageOf(StepKind kind);

} // namespace charrette::app
