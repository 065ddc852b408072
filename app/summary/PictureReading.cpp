// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/PictureReading.h"

#include "app/document/DocumentSession.h"

#include <QElapsedTimer>

#include <algorithm>

namespace charrette::app {

namespace {

/// Some thousand photos as they are kept. What is shown holds them all anyway.
constexpr std::size_t shelfBytes = 1'000'000'000;
constexpr int turnMs = 20;

} // namespace

PictureReading::PictureReading(DocumentSession& session, QObject* parent)
    : QObject{parent}
    , m_session{session}
    , m_shelf{shelfBytes}
{
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &PictureReading::readSome);
}

bool PictureReading::begin(WorkshopId workshop)
{
    m_missing.clear();
    if (!m_shelf.isFull()) // What is more than fits would push out what is there.
        m_missing = attachmentsIn(m_session.db(), workshop);
    std::erase_if(m_missing, [this](const Attachment& one) { return m_shelf.has(one); });
    std::ranges::reverse(m_missing);
    if (m_missing.empty()) {
        m_turn.stop();
        return true;
    }
    m_turn.start();
    return false;
}

void PictureReading::stop()
{
    m_missing.clear();
    m_turn.stop();
}

void PictureReading::readSome()
{
    QElapsedTimer turn;
    turn.start();
    const bool isRead = m_session.attempt([&] {
        while (!m_missing.empty() && !m_shelf.isFull() && turn.elapsed() < turnMs) {
            m_shelf.read(m_session.db(), m_missing.back());
            m_missing.pop_back();
        }
    });
    // Where one cannot be read, whoever shows them says so.
    if (isRead && !m_missing.empty() && !m_shelf.isFull())
        return;
    stop();
    emit done();
}

} // namespace charrette::app
