// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"

namespace charrette::app {

/// Who is writing on which machine, where earlier versions are kept, and whether what is done with
/// them is given up. For any thread.
Surroundings surroundings(const IsGivenUp& isGivenUp = {});

/// The same for a document that is shown: a window does not wait for its disk.
Surroundings impatient(const IsGivenUp& isGivenUp = {});

/// For tests, so that what is done is on the disk: how long that is waited for.
void setPatience(int milliseconds);

} // namespace charrette::app
