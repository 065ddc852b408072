// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ideas/TwinFinder.h"

#include "app/document/Threads.h"

#include <QThread>

#include <exception>
#include <utility>

namespace charrette::app {

TwinFinder::TwinFinder(QObject* parent)
    : QObject{parent}
{}

TwinFinder::~TwinFinder()
{
    stop();
}

void TwinFinder::stop()
{
    if (!m_thread)
        return;
    *m_isUnwanted = true;
    m_thread->wait();
    m_thread.reset();
    m_isSearching = false;
}

void TwinFinder::start(TwinSearch search)
{
    stop();
    m_isUnwanted = std::make_shared<std::atomic<bool>>(false);
    m_isSearching = true;
    m_thread.reset(QThread::create([this, search = std::move(search), isUnwanted = m_isUnwanted] {
        std::vector<Twins> pairs;
        try {
            pairs = twins(search, isUnwanted.get());
        } catch (const std::exception&) {
            // Nothing was found then; whoever looks again may have more memory.
        }
        // The destructor waits for this thread, so there is somebody to tell.
        QMetaObject::invokeMethod(this, [this, isUnwanted, pairs] { take(isUnwanted, pairs); });
    }));
    if (!started(*m_thread, QThread::LowPriority))
        take(m_isUnwanted, {});
}

void TwinFinder::take(
    const std::shared_ptr<std::atomic<bool>>& search, const std::vector<Twins>& twins)
{
    if (search != m_isUnwanted)
        return; // of a search that was given up
    m_isSearching = false;
    emit found(twins);
}

} // namespace charrette::app
