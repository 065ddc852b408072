// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clock/ClockSession.h"

#include "app/text/EventTime.h"
#include "core/document/Tables.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace charrette::app {

namespace {

constexpr std::int64_t second = 1000;
constexpr std::int64_t notWorthSaying = 2 * second;

/// Whole ones up, so that the last second before nothing is "1".
int upTo(std::int64_t ms, std::int64_t unit)
{
    return static_cast<int>(ms > 0 ? (ms + unit - 1) / unit : ms / unit);
}

ClockSignal signalOf(const ClockReading& reading)
{
    const bool isOn = reading.block
        && (reading.state == ClockReading::State::Running
            || reading.state == ClockReading::State::Paused);
    if (!isOn)
        return ClockSignal::None;
    if (reading.left <= 0)
        return ClockSignal::Over;
    if (reading.left * 20 <= reading.length)
        return ClockSignal::Nearly;
    return reading.left * 5 <= reading.length ? ClockSignal::Soon : ClockSignal::None;
}

} // namespace

struct ClockSession::Shown {
    std::optional<DayId> day;
    ClockReading::State state;
    std::optional<BlockId> block;
    std::optional<BlockId> next;
    int minutesLate;
    int minutesLeft;
    ClockSignal signal;
    bool isSetBack;
    int secondsLeft;

    bool operator==(const Shown&) const = default;
};

ClockSession::ClockSession(DocumentSession& session, QObject* parent)
    : QObject{parent}
    , m_session{session}
    , m_now{[] { return Instant::now(); }}
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ClockSession::look);
    connect(&session, &DocumentSession::changed, this, &ClockSession::follow);
    connect(&session, &DocumentSession::workshopChanged, this, [this] {
        reload();
        emit changed();
        emit ticked();
    });
    reload();
}

void ClockSession::setNow(Now now)
{
    m_now = std::move(now);
    m_latest = m_now();
    reload();
    emit changed();
    emit ticked();
}

const Block* ClockSession::block() const
{
    return m_day ? m_day->find(m_reading.block) : nullptr;
}

const Block* ClockSession::next() const
{
    return m_day ? m_day->find(m_reading.next) : nullptr;
}

int ClockSession::secondsLeft() const
{
    return upTo(m_reading.left, second);
}

int ClockSession::secondsInAll() const
{
    return upTo(m_reading.length, second);
}

int ClockSession::minutesLate() const
{
    return static_cast<int>(m_reading.late / msPerMinute);
}

bool ClockSession::isRunning() const
{
    return m_reading.state == ClockReading::State::Running
        || m_reading.state == ClockReading::State::Paused;
}

bool ClockSession::canBeMoved() const
{
    return m_day && !m_session.isReadOnly() && (m_reading.next || m_day->clock);
}

QDateTime ClockSession::atEvent(Instant moment) const
{
    return app::atEvent(moment, m_zone);
}

std::optional<Instant> ClockSession::nextBegins() const
{
    const auto* block = next();
    if (!block)
        return {};
    if (!isRunning())
        return plannedStart(block->id);
    auto begins = m_now().ms + std::max<std::int64_t>(0, m_reading.left);
    if (block->pinned)
        begins = std::max(begins, m_eventClock(m_day->clock->date, *block->pinned).ms);
    return Instant{begins};
}

std::optional<Instant> ClockSession::plannedStart(BlockId block) const
{
    if (!m_day)
        return {};
    for (const auto& planned : m_day->plan(m_eventClock)) {
        if (planned.block.id == block)
            return planned.start;
    }
    return {};
}

void ClockSession::startDay()
{
    if (m_day)
        m_session.perform(tr("Start the day"),
            [&](Edit& edit) { charrette::startDay(edit, m_day->day.id, m_eventClock, m_now()); });
}

void ClockSession::pauseOrGoOn()
{
    if (!m_day)
        return;
    const bool isPaused = m_reading.state == ClockReading::State::Paused;
    m_session.perform(isPaused ? tr("Let the clock run on") : tr("Pause"), [&](Edit& edit) {
        if (isPaused)
            resumeDay(edit, m_day->day.id, m_now());
        else
            pauseDay(edit, m_day->day.id, m_now());
    });
}

void ClockSession::extendBy(int minutes)
{
    if (!m_day)
        return;
    const auto label = minutes > 0 ? tr("%n more minute(s)", nullptr, minutes)
                                   : tr("%n minute(s) less", nullptr, -minutes);
    m_session.perform(label, [&](Edit& edit) { extend(edit, m_day->day.id, minutes, m_now()); });
}

void ClockSession::goOn()
{
    if (m_day)
        m_session.perform(m_reading.next ? tr("Next block") : tr("End the day"),
            [&](Edit& edit) { charrette::goOn(edit, m_day->day.id, m_eventClock, m_now()); });
}

void ClockSession::goBack()
{
    if (m_day)
        m_session.perform(tr("Back to the block before"),
            [&](Edit& edit) { charrette::goBack(edit, m_day->day.id, m_now()); });
}

void ClockSession::jumpTo(BlockId block)
{
    if (m_day)
        m_session.perform(tr("Go to another block"), [&](Edit& edit) {
            charrette::jumpTo(edit, m_day->day.id, block, m_eventClock, m_now());
        });
}

void ClockSession::endDay()
{
    if (m_day)
        m_session.perform(tr("End the day"),
            [&](Edit& edit) { charrette::endDay(edit, m_day->day.id, m_now()); });
}

void ClockSession::take(const CatchUp& offer)
{
    if (m_day)
        m_session.perform(tr("Catch up"),
            [&](Edit& edit) { charrette::take(edit, m_day->day.id, offer, m_now()); });
}

void ClockSession::followSetBack()
{
    const auto by = m_reading.setBack;
    if (!m_day || by <= 0)
        return;
    m_latest = m_now();
    m_session.perform(tr("Count on from the time left"),
        [&](Edit& edit) { charrette::followSetBack(edit, m_day->day.id, by, m_now()); });
}

void ClockSession::look()
{
    const auto before = shown();
    if (m_now().ms / msPerMinute == m_latest.ms / msPerMinute)
        m_session.attempt([this] { read(); });
    else
        reload(); // Another day may have begun.
    tell(before);
}

void ClockSession::follow(const Changes& changes)
{
    if (!changes.touchesAny({table::workshop, table::day, table::block, table::stream, table::clock,
            table::actual, table::planned}))
        return;
    const auto before = shown();
    reload();
    tell(before);
    emit changed(); // Titles and times may be others, too.
}

void ClockSession::reload()
{
    m_session.attempt([this] {
        m_day.reset();
        m_dayNumber = 0;
        const auto workshop = m_session.currentWorkshop();
        const auto found = workshop ? charrette::find(m_session.db(), *workshop) : std::nullopt;
        if (found) {
            m_zone = found->timeZone;
            m_eventClock = eventClock(m_zone);
            const auto days = daysOf(m_session.db(), *workshop);
            m_dayCount = static_cast<int>(days.size());
            if (const auto id = dayToRun(m_session.db(), *workshop, m_eventClock, m_now())) {
                m_day = runningDay(m_session.db(), *id);
                const auto place = std::ranges::find(days, *id, &Day::id);
                m_dayNumber = static_cast<int>(place - days.begin()) + 1;
            }
        }
        read();
    });
}

void ClockSession::read()
{
    const auto now = m_now();
    m_reading = m_day ? readClock(*m_day, m_eventClock, now) : ClockReading{};
    // The file knows the time of the last command, this window that of the last second.
    if (isRunning() && m_latest.ms - now.ms > notWorthSaying)
        m_reading.setBack = std::max(m_reading.setBack, m_latest.ms - now.ms);
    m_signal = signalOf(m_reading);
    m_offers = m_day ? catchUps(*m_day, m_eventClock, now) : std::vector<CatchUp>{};
    m_latest.ms = m_reading.setBack > 0 ? m_latest.ms : now.ms;
    wait();
}

/// Up to the moment at which what is shown will be different.
void ClockSession::wait()
{
    auto interval = msPerMinute - m_now().ms % msPerMinute;
    if (m_reading.state == ClockReading::State::Running) {
        const auto part = ((m_reading.left % second) + second) % second;
        interval = part == 0 ? second : part;
    } else if (m_reading.state == ClockReading::State::Paused) {
        interval = second;
    }
    m_timer.start(static_cast<int>(interval));
}

ClockSession::Shown ClockSession::shown() const
{
    return {m_day ? std::optional{m_day->day.id} : std::nullopt, m_reading.state, m_reading.block,
        m_reading.next, minutesLate(), upTo(m_reading.left, msPerMinute), m_signal,
        m_reading.setBack > 0, secondsLeft()};
}

void ClockSession::tell(const Shown& before)
{
    const auto now = shown();
    if (now == before)
        return;
    auto secondsAside = before;
    secondsAside.secondsLeft = now.secondsLeft;
    if (isRunning())
        secondsAside.minutesLeft = now.minutesLeft;
    if (secondsAside != now)
        emit changed();
    emit ticked();
    if (now.block == before.block && before.state == ClockReading::State::Running
        && now.signal > before.signal)
        emit nudged(now.signal);
    if (now.isSetBack && !before.isSetBack)
        emit wasSetBack();
}

} // namespace charrette::app
