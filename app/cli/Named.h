// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <QString>

namespace charrette::sqlite {
class Database;
}

namespace charrette::app::cli {

/// What an option names in a document; they throw Usage where there is no such thing.

/// The latest one for "latest" and for nothing.
WorkshopId workshopFor(const sqlite::Database& db, const QString& wanted);
/// By number, by name or by both: "3", "Support", "Group 3: Support".
GroupId groupFor(const sqlite::Database& db, WorkshopId workshop, const QString& wanted);

} // namespace charrette::app::cli
