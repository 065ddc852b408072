// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"

#include <QObject>
#include <QString>

#include <memory>

class QThread;
class QWidget;

namespace charrette::app {

/// Work with files in a thread of its own, since what is done with a large document, or on a slow
/// disk, takes longer than a window may stand still.
class FileJob final : public QObject {
    Q_OBJECT

public:
    /// Begins when those on the same file that were given up are over: they have it still.
    FileJob(const QString& path, LongWork work);
    ~FileJob() override; ///< waits for it, but not for a disk that hangs

    const QString& path() const { return m_path; }

    /// Whether it is over by then.
    bool wait(int milliseconds);
    /// Once it is over: throws what the work has thrown.
    void requireDone();

    /// It ends by itself, as soon as the work notices, and lets go of all it has.
    static void giveUp(std::unique_ptr<FileJob> job);

signals:
    void finished();

private:
    struct State;

    QString m_path;
    std::shared_ptr<State> m_state;
    std::unique_ptr<QThread> m_thread;
};

/// What a person reads meanwhile: "Checking Autumn…".
struct WaitingWords {
    QString title;
    QString text;
};

/// Does the work in a job while the window goes on; what takes longer than goes unnoticed is told
/// over it, with a way out. False where the person took that. Throws what the work throws.
bool carryOut(QWidget* over, const QString& path, const WaitingWords& words, const LongWork& work);

/// The same for core to call.
Carrier carrier(QWidget* over, const QString& path, const WaitingWords& words);

/// Somebody is waiting for a job, and goes on with the document when it is over.
bool isCarryingOut();

} // namespace charrette::app
