// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

namespace charrette {

class Document;

namespace tests {

/// Adds a workshop of that many people, in groups of eight, with that many notes and what would
/// come of them: insights, ideas, prototypes and actions. The same numbers make the same texts.
WorkshopId addLargeEvent(Document& document, int people, int notes);

} // namespace tests
} // namespace charrette
