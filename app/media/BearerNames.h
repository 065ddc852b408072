// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/Attachment.h"
#include "core/overview/Item.h"

#include <QString>

#include <optional>

namespace charrette::app {

/// What a kind of thing that has pictures is called above them: "Prototypes".
QString bearersName(Bearer kind);

/// What one of them is called: "Order host". An interview is named by its role, never by a person.
QString bearerTitle(const sqlite::Database& db, Bearer kind, std::int64_t item);

/// Where a click on it leads; nowhere for the workshop as a whole.
std::optional<Item> itemOf(Bearer kind, std::int64_t item);

} // namespace charrette::app
