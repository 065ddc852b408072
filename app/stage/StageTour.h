// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/DocumentSession.h"

#include <QDir>

#include <optional>

namespace charrette::app {

/// Writes a picture of every scene the document has something for, on a wide and on a narrow
/// screen: stage-now.png, stage-now-1024x768.png. As in the middle of the first block in groups.
/// Gives back how many there are; nothing when they cannot be written.
std::optional<int> writeStageScenes(DocumentSession& session, const QDir& folder);

} // namespace charrette::app
