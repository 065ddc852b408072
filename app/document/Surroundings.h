// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"

namespace charrette::app {

/// Who is writing on which machine, and where earlier versions are kept.
Surroundings surroundings();

} // namespace charrette::app
