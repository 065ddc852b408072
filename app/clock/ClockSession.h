// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/DocumentSession.h"
#include "core/agenda/CatchUp.h"

#include <QDateTime>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

namespace charrette::app {

/// How near its end the block that is on has come: a fifth of it is left, a twentieth, nothing.
enum class ClockSignal { None, Soon, Nearly, Over };

/// The clock of the day as Qt sees it, the only one in the window. It is read from the document and
/// the time of day alone, so a second one says the same.
class ClockSession final : public QObject {
    Q_OBJECT

public:
    using Now = std::function<Instant()>;

    explicit ClockSession(DocumentSession& session, QObject* parent = nullptr);

    /// What counts as now, for a rehearsal that goes faster.
    void setNow(Now now);

    /// The day that the clock is about; nothing while the workshop has none.
    const std::optional<RunningDay>& day() const { return m_day; }
    int dayNumber() const { return m_dayNumber; } ///< 1 for the first
    int dayCount() const { return m_dayCount; }
    const ClockReading& reading() const { return m_reading; }
    ClockSignal signal() const { return m_signal; }
    const std::vector<CatchUp>& offers() const { return m_offers; }

    const Block* block() const; ///< what is on
    const Block* next() const;
    int secondsLeft() const; ///< as shown; below 0 once it is over
    int secondsInAll() const;
    int minutesLate() const; ///< whole ones; below 0 when early
    bool isRunning() const; ///< a block is on, or paused
    bool canBeMoved() const; ///< not for reading only, and there is something to begin with

    Instant now() const { return m_now(); }
    QDateTime atEvent(Instant moment) const;
    /// When what follows will begin, as things stand.
    std::optional<Instant> nextBegins() const;
    std::optional<Instant> plannedStart(BlockId block) const;

    void startDay();
    void pauseOrGoOn();
    void extendBy(int minutes);
    void goOn();
    void goBack();
    void jumpTo(BlockId block);
    void endDay();
    void take(const CatchUp& offer);
    void followSetBack();

    /// Looks at the time now; by itself it does so whenever what it shows changes.
    void look();

signals:
    /// Something else than the seconds is different now.
    void changed();
    /// What it shows is different now: once a second while a block is on.
    void ticked();
    /// The block that is on has come nearer to its end: for the facilitator alone.
    void nudged(charrette::app::ClockSignal signal);
    /// The computer's clock was set back.
    void wasSetBack();

private:
    struct Shown;

    void follow(const Changes& changes);
    void reload();
    void read();
    void wait();
    Shown shown() const;
    void tell(const Shown& before);

    DocumentSession& m_session;
    Now m_now;
    QTimer m_timer;
    EventClock m_eventClock;
    std::string m_zone;
    std::optional<RunningDay> m_day;
    int m_dayNumber = 0;
    int m_dayCount = 0;
    ClockReading m_reading;
    ClockSignal m_signal = ClockSignal::None;
    std::vector<CatchUp> m_offers;
    Instant m_latest; ///< the latest moment looked at
};

} // namespace charrette::app
