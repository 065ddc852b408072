// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/VersionKeeper.h"

#include "app/document/DocumentSession.h"
#include "app/document/Surroundings.h"
#include "app/document/Threads.h"
#include "core/document/EarlierVersions.h"

#include <QLoggingCategory>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <utility>

namespace charrette::app {

namespace {

Q_LOGGING_CATEGORY(versionsLog, "charrette.versions")

constexpr int tenMinutes = 10 * 60 * 1000;

} // namespace

VersionKeeper::VersionKeeper(DocumentSession& session, QObject* parent)
    : QObject{parent}
    , m_session{session}
{
    if (session.isReadOnly() || session.document().path().empty())
        return;
    auto* timer = new QTimer{this};
    connect(timer, &QTimer::timeout, this, &VersionKeeper::keepWhatChanged);
    connect(&session, &DocumentSession::changed, this, [this] { m_hasChanged = true; });
    timer->start(tenMinutes);
    session.attempt([this] {
        const auto& document = m_session.document();
        if (isCopyDue(document.db(), document.path(), surroundings()))
            keep();
    });
}

VersionKeeper::~VersionKeeper()
{
    leave(m_thread);
}

void VersionKeeper::keepWhatChanged()
{
    if (m_hasChanged)
        keep();
}

void VersionKeeper::keep()
{
    if (m_thread)
        return;
    m_hasChanged = false;
    const auto done = std::make_shared<std::atomic<bool>>(false);
    const auto work = [done, path = m_session.document().path(), around = surroundings(),
                          catchUp = m_session.document().catchingUp()] {
        try {
            catchUp({});
            keepEarlierVersion(path, around);
            *done = true;
        } catch (const std::exception& error) {
            // The document is well; the next copy is tried in ten minutes.
            qCWarning(versionsLog).noquote() << error.what();
        }
    };
    m_thread = QThread::create(work);
    m_thread->setParent(this);
    connect(m_thread, &QThread::finished, this, [this, done] {
        m_thread->deleteLater();
        m_thread = nullptr;
        m_hasChanged = m_hasChanged || !*done;
        emit finished(*done);
    });
    if (!started(*m_thread, QThread::LowPriority)) {
        delete std::exchange(m_thread, nullptr); // The next change tries it again.
        m_hasChanged = true;
    }
}

} // namespace charrette::app
