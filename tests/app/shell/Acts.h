// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace charrette::tests {

/// What this program does in a process of its own, which is meant to die of it:
///   crash FOLDER        types into the window, says so, and crashes inside a slot
///   starve FOLDER KB    goes on typing with so much memory more, and says what it has entered
///   threadless          has no room for another thread, and something that takes long to do
/// In the folder there is the sample.
int act(const QStringList& words);

} // namespace charrette::tests
