// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/board/BoardSheet.h"
#include "app/ideas/IdeaList.h"

namespace charrette::app {

/// The views of ideas as they are put on paper. On the matrix, those not rated are left out.
BoardSheet horizonSheet(const IdeaList& list);
BoardSheet matrixSheet(const IdeaList& list);
BoardSheet clustersSheet(const IdeaList& list);

} // namespace charrette::app
