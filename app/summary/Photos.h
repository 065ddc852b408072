// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/summary/Deck.h"
#include "core/summary/Report.h"

namespace charrette::app {

/// Looks at every photo: a broken one is taken out, so that a line stands in its place, and one
/// that is larger than paper can show becomes smaller, so that files can be sent. Slow: for the
/// thread that writes.
void preparePhotos(summary::Report& report);
void preparePhotos(summary::Deck& deck);

} // namespace charrette::app
