// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QThread>

namespace charrette::app {

/// Starts it; false where the system has no room for another thread. Waiting for its end is then
/// over at once, and nothing of its work is done.
inline bool started(QThread& thread, QThread::Priority priority = QThread::InheritPriority)
{
    thread.start(priority);
    return thread.isRunning() || thread.isFinished();
}

/// Waits for its end, but not for a disk that hangs: then it goes on alone, with what it holds.
inline void leave(QThread* thread)
{
    constexpr int milliseconds = 2000;
    if (thread && !thread->wait(QDeadlineTimer{milliseconds}))
        thread->setParent(nullptr);
}

} // namespace charrette::app
