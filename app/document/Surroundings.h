// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"

namespace charrette::app {

/// Who is writing on which machine, where earlier versions are kept, and whether what is done with
/// them is given up. For any thread.
Surroundings surroundings(const IsGivenUp& isGivenUp = {});

} // namespace charrette::app
