// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace charrette::app {

class MainWindow;

/// Writes a PNG of every page of the window's document into the folder, without and with something
/// selected. Returns how many; nothing when there is no document or a picture cannot be written.
std::optional<int> takeTour(MainWindow& window, const QString& folder);

} // namespace charrette::app
