// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/FileJob.h"

#include "app/document/Threads.h"
#include "app/document/WaitingDialog.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QScopedValueRollback>
#include <QThread>

#include <atomic>
#include <exception>
#include <future>
#include <utility>
#include <vector>

namespace charrette::app {

namespace {

constexpr int unnoticed = 80; ///< milliseconds
constexpr int leaving = 2000; ///< milliseconds

bool isWaiting = false;

} // namespace

struct FileJob::State {
    LongWork work;
    std::vector<std::shared_future<void>> before;
    std::atomic<bool> isGivenUp = false;
    std::exception_ptr failure;
    std::promise<void> end;
    std::shared_future<void> over{end.get_future()};

    static void run(const std::shared_ptr<State>& state)
    {
        for (const auto& earlier : state->before)
            earlier.wait();
        try {
            state->work([state] { return state->isGivenUp.load(); });
        } catch (...) {
            state->failure = std::current_exception();
        }
        state->end.set_value();
    }
};

FileJob::FileJob(const QString& path, LongWork work)
    : m_path{path}
    , m_state{std::make_shared<State>()}
    , m_thread{QThread::create([state = m_state] { State::run(state); })}
{
    m_state->work = std::move(work);
    const auto givenUp = qApp->findChildren<FileJob*>(QString{}, Qt::FindDirectChildrenOnly);
    for (const auto* job : givenUp) {
        if (job->path() == path)
            m_state->before.push_back(job->m_state->over);
    }
    connect(m_thread.get(), &QThread::finished, this, &FileJob::finished);
    if (!started(*m_thread))
        State::run(m_state); // Better that one waits than that nothing is done.
}

FileJob::~FileJob()
{
    m_state->isGivenUp = true;
    if (!wait(leaving))
        static_cast<void>(m_thread.release());
}

bool FileJob::wait(int milliseconds)
{
    return m_thread->wait(QDeadlineTimer{milliseconds});
}

void FileJob::requireDone()
{
    m_thread->wait();
    if (m_state->failure)
        std::rethrow_exception(std::exchange(m_state->failure, nullptr));
}

void FileJob::giveUp(std::unique_ptr<FileJob> job)
{
    auto* left = job.release();
    left->m_state->isGivenUp = true;
    left->setParent(qApp);
    connect(left, &FileJob::finished, left, &QObject::deleteLater);
    if (left->wait(0))
        left->deleteLater(); // It was over before anybody listened.
}

bool carryOut(QWidget* over, const QString& path, const WaitingWords& words, const LongWork& work)
{
    auto job = std::make_unique<FileJob>(path, work);
    const QScopedValueRollback guard{isWaiting, true};
    if (!job->wait(unnoticed) && WaitingDialog{*job, words, over}.exec() != QDialog::Accepted) {
        FileJob::giveUp(std::move(job));
        return false;
    }
    job->requireDone();
    return true;
}

Carrier carrier(QWidget* over, const QString& path, const WaitingWords& words)
{
    return [over, path, words](const LongWork& work) { return carryOut(over, path, words, work); };
}

bool isCarryingOut()
{
    return isWaiting;
}

} // namespace charrette::app
