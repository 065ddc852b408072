// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/board/BoardSheet.h"
#include "core/base/Id.h"

namespace charrette::sqlite {
class Database;
}

namespace charrette::app {

/// The evidence wall as it is put on paper: without what may not be passed on.
BoardSheet evidenceSheet(const sqlite::Database& db, WorkshopId workshop);

} // namespace charrette::app
