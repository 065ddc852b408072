// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>

namespace charrette::app {

/// Starts it; false where the system has no room for another thread. Waiting for its end is then
/// over at once, and nothing of its work is done.
inline bool started(QThread& thread, QThread::Priority priority = QThread::InheritPriority)
{
    thread.start(priority);
    return thread.isRunning() || thread.isFinished();
}

} // namespace charrette::app
