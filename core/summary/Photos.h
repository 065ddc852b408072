// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/media/Attachment.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace charrette::summary {

/// A picture and what is said of it. The picture is shared: a hundred of them are many megabytes.
struct Photo {
    std::string under; ///< the block or the group it belongs to; empty for the event as a whole
    std::string caption;
    std::shared_ptr<const Picture> picture;
};

/// What is seen on it may be passed on: of somebody interviewed only where they agreed to be named.
bool mayBeShown(const sqlite::Database& db, const Attachment& attachment);

/// Every picture of the workshop, or of what one group did, that may be shown: those of blocks in
/// the order of the agenda, then those of each group's work, then the rest. Captions are without
/// the names of people who did not agree to be named. Throws Error{Problem::Refused} when there is
/// no such workshop, or when the group is not of it.
std::vector<Photo> photos(
    const sqlite::Database& db, WorkshopId workshop, std::optional<GroupId> group = {});

} // namespace charrette::summary
